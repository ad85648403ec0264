using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions;

/// <summary>How decisions stand in the staff log. Of a suggestion that was declined its words do not.</summary>
internal static class SuggestionLog
{
    private const string Member = "member";
    private const string KoreanName = "ko";
    private const string EnglishName = "en";
    private const string Ready = "reason";
    private const int LongestName = 100;

    public static StaffActionKind Approved { get; } = Kind("suggestion.approved", (texts, action, language) => texts.LogApproved(
        MemberOf(action), DisplayText.Escape(Details(action, language == Language.Korean ? KoreanName : EnglishName)), action.Subject));

    public static StaffActionKind Declined { get; } = Kind("suggestion.declined", (texts, action, _) => texts.LogDeclined(
        MemberOf(action), Enum.TryParse<ReadyReason>(Details(action, Ready), out var ready) ? ready : null));

    public static StaffAction Approval(Judge judge, Suggestion suggestion, string item, Bilingual<string> name) => Action(
        Approved,
        judge,
        item,
        new()
        {
            [Member] = suggestion.UserId.ToString(),
            [KoreanName] = DisplayText.Shorten(name.Korean, LongestName),
            [EnglishName] = DisplayText.Shorten(name.English, LongestName),
        });

    public static StaffAction Refusal(Judge judge, Suggestion suggestion, ReadyReason? ready, string? reason) => Action(
        Declined,
        judge,
        suggestion.Id.ToString(),
        new() { [Member] = suggestion.UserId.ToString(), [Ready] = ready?.ToString() ?? "" }) with
    {
        Reason = reason,
    };

    private static StaffAction Action(StaffActionKind kind, Judge judge, string subject, Dictionary<string, string> details) => new()
    {
        Kind = kind,
        GuildId = judge.GuildId,
        By = judge.By,
        At = judge.At,
        Subject = subject,
        Details = details,
    };

    private static StaffActionKind Kind(string code, Func<DecisionTexts, StaffAction, Language, string> sentence) => new(
        code,
        action => sentence(DecisionTexts.Both.Korean, action, Language.Korean),
        action => sentence(DecisionTexts.Both.English, action, Language.English));

    private static string MemberOf(StaffAction action) =>
        (Snowflake.TryParse(Details(action, Member), CultureInfo.InvariantCulture, out var member) ? member : default).UserMention();

    private static string Details(StaffAction action, string key) => action.Details.GetValueOrDefault(key, "");
}
