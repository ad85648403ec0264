using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Staff.Briefs;
using StudyBot.Study;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>The brief of a morning; the subject is the study date, and with it the notice is out of date.</summary>
internal sealed class MorningNotice(BriefView view, TimeProvider clock) : IStaffNotice
{
    public const string KindName = "brief.morning";

    public string Kind => KindName;

    public bool IsConfidential => true;

    public CustomId? Mark(string subject) => LocalDatePattern.Iso.Parse(subject) is { Success: true, Value: var date } ? BriefOpenButton.To(date) : null;

    public OutgoingMessage? Render(GuildSettings guild, string subject)
    {
        var now = clock.Now();
        var today = guild.StudyDay.DateOf(now);
        return subject == LocalDatePattern.Iso.Format(today) ? view.Morning(new BriefReader(guild, today, now, guild.Language)) : null;
    }
}
