using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Focus.Voice;

/// <summary>How a stay in voice stands; stored by name, in lower case.</summary>
internal enum StretchState
{
    Open,

    /// <summary>They are still there, but gave no sign of life: nothing counts until they do.</summary>
    Asleep,
    Ended,
}

/// <summary>Someone's stay in counted voice channels, in whichever of them. Pure.</summary>
internal sealed record VoiceStretch
{
    /// <summary>After so long without a sign of life, they are asked for one.</summary>
    public static readonly Duration AskAfter = Duration.FromHours(4);

    public static readonly Duration AnswerWithin = Duration.FromMinutes(15);

    /// <summary>Between two heartbeats.</summary>
    public static readonly Duration Heartbeat = Duration.FromMinutes(1);

    /// <summary>
    /// Whoever is still there after the bot was away for this long was there meanwhile, as far as anyone can tell. Longer is
    /// not believed: it is left out, and a new stay begins.
    /// </summary>
    public static readonly Duration LongestGap = Duration.FromMinutes(10);

    public required long Id { get; init; }

    public required Snowflake GuildId { get; init; }

    public required Snowflake UserId { get; init; }

    public required Snowflake ChannelId { get; init; }

    public required StretchState State { get; init; }

    /// <summary>The beginning of what is not recorded yet.</summary>
    public required Instant Since { get; init; }

    public required LocalDate StudyDate { get; init; }

    /// <summary>When that date ends, and a new piece begins.</summary>
    public required Instant SplitsAt { get; init; }

    /// <summary>The last heartbeat.</summary>
    public required Instant SeenAt { get; init; }

    /// <summary>The last sign of life.</summary>
    public required Instant AwakeAt { get; init; }

    /// <summary>When they were asked for one; null while they are not.</summary>
    public Instant? AskedAt { get; init; }

    /// <summary>Attempts to ask.</summary>
    public int Asks { get; init; }

    /// <summary>Through when it counts when nobody answers.</summary>
    public Instant Mark => AwakeAt + AskAfter;

    /// <summary>When a stay ends that someone was seen to end: just then, unless the bot had not looked for a while.</summary>
    public Instant EndSeen(Instant now) => now > SeenAt && now - SeenAt <= Heartbeat * 2 ? now : SeenAt;

    /// <summary>Whether too long went by since the last heartbeat, or the clock went back.</summary>
    public bool IsBroken(Instant now) => now - SeenAt > LongestGap || SeenAt - now > Heartbeat;
}
