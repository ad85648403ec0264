using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Digests.Plans;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Digests;

/// <summary>How the digest stands in the staff log.</summary>
internal static class DigestLogEntries
{
    private const string Time = "time";
    private const string Channel = "channel.before";
    private const string FormerTime = "time.before";

    /// <summary>Also when only the time or the channel is another.</summary>
    public static StaffActionKind SwitchedOn { get; } = Kind(
        "digest.on",
        (texts, action) => texts.LoggedOn(action.Details.TryGetValue(Time, out var time) ? $"<#{action.Subject}> {time}" : $"<#{action.Subject}>"));

    public static StaffActionKind SwitchedOff { get; } = Kind("digest.off", (texts, _) => texts.LoggedOff);

    public static StaffAction On(DigestPlan? before, DigestPlan plan, Snowflake by, Instant at) => new()
    {
        Kind = SwitchedOn,
        GuildId = plan.GuildId,
        By = by,
        At = at,
        Subject = plan.ChannelId.ToString(),
        Details = new Dictionary<string, string>(Former(before)) { [Time] = plan.LocalTime.InWords() },
    };

    public static StaffAction Off(Snowflake guildId, DigestPlan? before, Snowflake by, Instant at) => new()
    {
        Kind = SwitchedOff,
        GuildId = guildId,
        By = by,
        At = at,
        Subject = guildId.ToString(),
        Details = Former(before),
    };

    /// <summary>Nothing where it was off.</summary>
    private static Dictionary<string, string> Former(DigestPlan? before) => before is { NextDue: not null }
        ? new() { [Channel] = before.ChannelId.ToString(), [FormerTime] = before.LocalTime.InWords() }
        : [];

    private static StaffActionKind Kind(string code, Func<DigestTexts, StaffAction, string> sentence)
    {
        return new(code, action => Say(action, Language.Korean), action => Say(action, Language.English));

        string Say(StaffAction action, Language language) => FormerValue.Behind(
            sentence(DigestTexts.Both.In(language), action),
            action.Details.TryGetValue(Channel, out var channel) ? $"<#{channel}> {action.Details[FormerTime]}" : null,
            language);
    }
}
