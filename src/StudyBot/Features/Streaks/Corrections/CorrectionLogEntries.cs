using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary>How corrections stand in the staff log.</summary>
internal static class CorrectionLogEntries
{
    private const string Date = "date";
    private const string Minutes = "minutes";
    private const string IsCredit = "credit";
    private const string IsFocus = "focus";

    public static StaffActionKind Credited { get; } = Kind("streak.credited", (texts, member, action) => texts.LoggedCredit(member, DateOf(action)));

    public static StaffActionKind Revoked { get; } = Kind("streak.revoked", (texts, member, action) => texts.LoggedRevocation(member, What(texts, action)));

    public static StaffActionKind Undone { get; } = Kind("streak.undone", (texts, member, action) => texts.LoggedUndo(member, What(texts, action)));

    /// <param name="kind">What was done.</param>
    /// <param name="act">By whom, and why.</param>
    /// <param name="corrected">To what.</param>
    public static StaffAction Of(StaffActionKind kind, CorrectionAct act, CorrectedEvent corrected) => new()
    {
        Kind = kind,
        GuildId = act.GuildId,
        By = act.By,
        At = act.At,
        Subject = corrected.UserId.ToString(),
        Reason = act.Reason,
        Details = new Dictionary<string, string>
        {
            [Date] = LocalDatePattern.Iso.Format(corrected.Date),
            [Minutes] = corrected.Minutes.ToString(System.Globalization.CultureInfo.InvariantCulture),
            [IsCredit] = corrected.Kind == StudyEventKind.Credit ? "1" : "",
            [IsFocus] = corrected.Kind == StudyEventKind.Focus ? "1" : "",
        },
    };

    private static string What(CorrectionTexts texts, StaffAction action) =>
        texts.What(KindOf(action), DateOf(action), int.Parse(action.Details[Minutes], System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Older entries do not tell focus sessions from check-ins.</summary>
    private static StudyEventKind KindOf(StaffAction action) =>
        action.Details[IsCredit].Length > 0 ? StudyEventKind.Credit
        : action.Details.GetValueOrDefault(IsFocus, "").Length > 0 ? StudyEventKind.Focus
        : StudyEventKind.CheckIn;

    private static NodaTime.LocalDate DateOf(StaffAction action) => LocalDatePattern.Iso.Parse(action.Details[Date]).Value;

    private static StaffActionKind Kind(string code, Func<CorrectionTexts, string, StaffAction, string> sentence) => new(
        code,
        action => sentence(CorrectionTexts.Both.Korean, Snowflake.Parse(action.Subject, null).UserMention(), action),
        action => sentence(CorrectionTexts.Both.English, Snowflake.Parse(action.Subject, null).UserMention(), action));
}
