using StudyBot.LocalDiscord;

namespace StudyBot.Sandbox;

/// <summary>What a sandbox is started with.</summary>
internal sealed record SandboxOptions
{
    /// <summary>The bot's database; null makes a new one that goes with the sandbox.</summary>
    public string? DatabasePath { get; init; }

    /// <summary>The port of the local Discord; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>When the sandbox's clock begins; null is <see cref="ThisMorning"/>, or where a kept database left off.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>Whether the clock runs between moves; a script wants it to stand.</summary>
    public bool ClockRuns { get; init; } = true;

    /// <summary>The clock of the wire, for both sides: deadlines, retries, rate limits. Null is the system's.</summary>
    public TimeProvider? Wire { get; init; }

    /// <summary>How strictly the local Discord counts requests.</summary>
    public RateLimitOptions RateLimits { get; init; } = new();

    /// <summary>One minute to nine in Seoul, so that the first question is about to come whenever one starts.</summary>
    public static DateTimeOffset ThisMorning(TimeProvider clock)
    {
        var seoul = TimeSpan.FromHours(9);
        return new DateTimeOffset(clock.GetUtcNow().ToOffset(seoul).Date, seoul).AddHours(9).AddMinutes(-1);
    }
}
