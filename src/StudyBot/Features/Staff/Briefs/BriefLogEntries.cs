using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>How the morning's brief stands in the staff log.</summary>
internal static class BriefLogEntries
{
    private const string Time = "time";

    public static StaffActionKind SwitchedOn { get; } = new(
        "brief.on", action => BriefTexts.Both.Korean.LoggedOn(action.Details[Time]), action => BriefTexts.Both.English.LoggedOn(action.Details[Time]));

    public static StaffActionKind SwitchedOff { get; } = new("brief.off", _ => BriefTexts.Both.Korean.LoggedOff, _ => BriefTexts.Both.English.LoggedOff);

    public static StaffAction On(BriefPlan plan, Snowflake by, Instant at) => Of(SwitchedOn, plan.GuildId, by, at) with
    {
        Details = new Dictionary<string, string> { [Time] = plan.LocalTime.InWords() },
    };

    public static StaffAction Off(Snowflake guildId, Snowflake by, Instant at) => Of(SwitchedOff, guildId, by, at);

    private static StaffAction Of(StaffActionKind kind, Snowflake guildId, Snowflake by, Instant at) => new()
    {
        Kind = kind,
        GuildId = guildId,
        By = by,
        At = at,
        Subject = guildId.ToString(),
    };
}
