using StudyBot.Content.Own;
using StudyBot.Features.Feedback.Reporting;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Desk;

/// <summary>How a closed report stands in the staff log: by its item, and never in the words of the member who sent it.</summary>
internal static class ReportLogEntries
{
    private const string KindDetail = "kind";
    private const string KoreanName = "ko";
    private const string EnglishName = "en";

    public static StaffActionKind Resolved { get; } = Kind("feedback.resolved", texts => texts.LoggedResolved);

    public static StaffActionKind Dismissed { get; } = Kind("feedback.dismissed", texts => texts.LoggedDismissed);

    /// <param name="report">Closed.</param>
    /// <param name="name">What people call its item.</param>
    public static StaffAction Of(Report report, Bilingual<string> name) => new()
    {
        Kind = report.State == ReportState.Resolved ? Resolved : Dismissed,
        GuildId = report.GuildId,
        By = report.ClosedBy!.Value,
        At = report.ClosedAt!.Value,
        Subject = report.Id.ToString(),
        Reason = report.Reason,
        Details = new Dictionary<string, string>
        {
            [KindDetail] = report.Kind.Code(),
            [KoreanName] = name.Korean,
            [EnglishName] = name.English,
        },
    };

    private static StaffActionKind Kind(string code, Func<DeskTexts, Func<ItemKind, string, string>> sentence)
    {
        return new(code, action => Say(Language.Korean, KoreanName, action), action => Say(Language.English, EnglishName, action));

        string Say(Language language, string name, StaffAction action) => sentence(DeskTexts.Both.In(language))(
            ItemKinds.OfCode(action.Details.GetValueOrDefault(KindDetail, "")) ?? ItemKind.Advice,
            DisplayText.Escape(action.Details.GetValueOrDefault(name, action.Subject)));
    }
}
