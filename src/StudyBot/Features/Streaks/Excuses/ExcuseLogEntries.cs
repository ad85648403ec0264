using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Excuses;

/// <summary>How decisions about excuses stand in the staff log. The member's reason is not among it.</summary>
internal static class ExcuseLogEntries
{
    private const string First = "first";
    private const string Last = "last";

    public static StaffActionKind Approved { get; } = Kind("excuse.approved", ExcuseState.Approved);

    public static StaffActionKind Declined { get; } = Kind("excuse.declined", ExcuseState.Declined);

    public static StaffActionKind Revoked { get; } = Kind("excuse.revoked", ExcuseState.Revoked);

    public static StaffAction Of(Excuse excuse, Snowflake by, Instant at) => new()
    {
        Kind = excuse.State switch { ExcuseState.Approved => Approved, ExcuseState.Declined => Declined, _ => Revoked },
        GuildId = excuse.GuildId,
        By = by,
        At = at,
        Subject = excuse.UserId.ToString(),
        Reason = excuse.Decision,
        Details = new Dictionary<string, string>
        {
            [First] = LocalDatePattern.Iso.Format(excuse.First),
            [Last] = LocalDatePattern.Iso.Format(excuse.Last),
        },
    };

    private static StaffActionKind Kind(string code, ExcuseState state) => new(
        code, action => Sentence(ExcuseTexts.Both.Korean, action, state), action => Sentence(ExcuseTexts.Both.English, action, state));

    private static string Sentence(ExcuseTexts texts, StaffAction action, ExcuseState state) => texts.Logged(
        state,
        Snowflake.Parse(action.Subject, null).UserMention(),
        texts.Range(LocalDatePattern.Iso.Parse(action.Details[First]).Value, LocalDatePattern.Iso.Parse(action.Details[Last]).Value));
}
