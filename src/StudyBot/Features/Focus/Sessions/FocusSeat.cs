using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Focus.Sessions;

/// <summary>Someone's part in a session, from joining to leaving.</summary>
internal sealed record FocusSeat
{
    public required Snowflake Id { get; init; }

    public required Snowflake SessionId { get; init; }

    public required Snowflake GuildId { get; init; }

    public required Snowflake UserId { get; init; }

    /// <summary>
    /// The date on which it began: a session that runs past the day start was begun, and meant, for the evening before it.
    /// </summary>
    public required LocalDate StudyDate { get; init; }

    public required Instant JoinedAt { get; init; }

    /// <summary>From when time is counting; null in breaks and pauses, and after leaving.</summary>
    public Instant? Since { get; init; }

    /// <summary>Milliseconds focused before <see cref="Since"/>.</summary>
    public required long FocusedMs { get; init; }

    public Instant? LeftAt { get; init; }

    /// <summary>Minutes recorded; null while they are in.</summary>
    public int? Minutes { get; init; }

    public bool IsLive => LeftAt is null;

    /// <summary>All that was focused until now.</summary>
    public Duration Focused(Instant now) =>
        Duration.FromMilliseconds(FocusedMs) + (Since is { } since && since < now ? now - since : Duration.Zero);
}
