using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Storage;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Reporting;

/// <summary>
/// Tells members what became of their reports: always when a report was resolved, and when it was dismissed if staff had a word
/// for them. Who takes no messages is left alone. The subject is the report's id.
/// </summary>
internal sealed class ReportOutcomeLetter(Database database, GuildLibraries libraries) : IMemberLetter
{
    public const string KindName = "report.closed";

    public string Kind => KindName;

    public WhenUnreached WhenUnreached => WhenUnreached.GiveUp;

    public OutgoingMessage? Render(MemberLetter letter, string? server)
    {
        var report = letter.SubjectId is { } id ? database.Read(connection => ReportRows.Find(connection, letter.GuildId, id)) : null;
        return report is null or { State: ReportState.Open } ? null : OutgoingMessage.Text(Words(report, server));
    }

    private string Words(Report report, string? server)
    {
        var language = Languages.OfCode(report.Language);
        var texts = ReportOutcomeTexts.Both.In(language);
        var name = DisplayText.Escape(ItemNames.Of(libraries.Of(report.GuildId), report.Item).In(language));
        string?[] lines =
        [
            server is null ? null : texts.Head(server),
            report.State == ReportState.Resolved ? texts.Resolved(report.Kind, name) : texts.Dismissed(report.Kind, name),
            report.Reason is { } reason ? texts.Reason(DisplayText.Escape(reason)) : null,
        ];
        return string.Join('\n', lines.OfType<string>());
    }
}
