using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Digests.Plans;
using StudyBot.Staff;

namespace StudyBot.Features.Digests;

/// <summary>How the digest stands in the staff log.</summary>
internal static class DigestLogEntries
{
    public static StaffActionKind SwitchedOn { get; } = new(
        "digest.on", action => DigestTexts.Both.Korean.LoggedOn($"<#{action.Subject}>"), action => DigestTexts.Both.English.LoggedOn($"<#{action.Subject}>"));

    public static StaffActionKind SwitchedOff { get; } = new(
        "digest.off", _ => DigestTexts.Both.Korean.LoggedOff, _ => DigestTexts.Both.English.LoggedOff);

    public static StaffAction On(DigestPlan plan, Snowflake by, Instant at) => new()
    {
        Kind = SwitchedOn,
        GuildId = plan.GuildId,
        By = by,
        At = at,
        Subject = plan.ChannelId.ToString(),
    };

    public static StaffAction Off(Snowflake guildId, Snowflake by, Instant at) => new()
    {
        Kind = SwitchedOff,
        GuildId = guildId,
        By = by,
        At = at,
        Subject = guildId.ToString(),
    };
}
