using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Features.Feedback.Reporting;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Feedback.Desk;

/// <summary>Staff hear of each report once; of one that was dealt with before, not at all.</summary>
internal sealed class ReportNotice(ReportQueue reports, ReportView view) : IStaffNotice
{
    public const string KindName = "feedback.report";

    public string Kind => KindName;

    public OutgoingMessage? Render(GuildSettings guild, string subject) =>
        Snowflake.TryParse(subject, null, out var id) &&
        reports.Find(guild.GuildId, id) is { State: ReportState.Open } report
            ? view.Notice(report, guild.Language)
            : null;

    public OutgoingMessage? RenderSettled(GuildSettings guild, string subject) =>
        ulong.TryParse(subject, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && reports.Find(guild.GuildId, new Snowflake(id)) is null
            ? StaffTexts.Both.In(guild.Language).Erased
            : null;
}
