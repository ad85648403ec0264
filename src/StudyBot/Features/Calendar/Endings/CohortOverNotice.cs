using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>A cohort's last date has passed, and it can be ended; the subject is its first date.</summary>
internal sealed class CohortOverNotice(CohortEnds cohorts, TimeProvider clock) : IStaffNotice
{
    public const string KindName = "cohort.over";

    public string Kind => KindName;

    public OutgoingMessage? Render(GuildSettings guild, string subject)
    {
        if (LocalDatePattern.Iso.Parse(subject) is not { Success: true, Value: var first } ||
            cohorts.Running(guild.GuildId, guild.StudyDay.DateOf(clock.Now())) is not { } running || running.First != first)
        {
            return null;
        }

        var texts = CohortTexts.Both.In(guild.Language);
        return new OutgoingMessage
        {
            Content = texts.Over(running.First, running.Last),
            Components = [new ActionRow(new Button(CohortPreviewButton.Id, texts.Preview, ButtonStyle.Primary) { Emoji = "🎓" })],
        };
    }

    public OutgoingMessage? RenderSettled(GuildSettings guild, string subject) =>
        LocalDatePattern.Iso.Parse(subject) is { Success: true, Value: var first } && cohorts.FindByFirst(guild.GuildId, first) is { } ended
            ? OutgoingMessage.Text(CohortTexts.Both.In(guild.Language).Settled(ended.FirstDate, ended.LastDate))
            : null;
}
