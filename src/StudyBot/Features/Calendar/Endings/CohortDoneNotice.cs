using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>All of a cohort's letters are out; the subject is the cohort's number.</summary>
internal sealed class CohortDoneNotice(CohortEnds cohorts) : IStaffNotice
{
    public const string KindName = "cohort.done";

    public string Kind => KindName;

    public OutgoingMessage? Render(GuildSettings guild, string subject)
    {
        if (!long.TryParse(subject, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || cohorts.Find(guild.GuildId, id) is not { } cohort)
            return null;
        var texts = CohortTexts.Both.In(guild.Language);
        return new OutgoingMessage
        {
            Content = texts.Done(cohorts.Progress(cohort)),
            Components = [new ActionRow(new Button(CohortArchiveButton.To(cohort.Id), texts.Archive) { Emoji = "📊" })],
        };
    }
}
