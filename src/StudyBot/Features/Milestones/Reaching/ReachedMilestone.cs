using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Milestones.Reaching;

/// <summary>A row of <c>milestone_reach</c>.</summary>
internal sealed record ReachedMilestone
{
    public long Id { get; init; }

    public Snowflake UserId { get; init; }

    public int Days { get; init; }

    /// <summary>The study date that made the run so long, as it was found out.</summary>
    public LocalDate ReachedOn { get; init; }

    /// <summary><c>reached</c>, or <c>undone</c> when the events that reached it were taken back.</summary>
    public required string State { get; init; }

    public Instant ReachedAt { get; init; }

    /// <summary>When the channel was told; null while it was not.</summary>
    public Instant? ToldAt { get; init; }

    public bool Stands => State == "reached";

    /// <summary>By this Discord knows a message that it has, when a press is repeated.</summary>
    public string Nonce => string.Create(CultureInfo.InvariantCulture, $"m{ReachedAt.ToUnixTimeMilliseconds()}-{Id}");
}
