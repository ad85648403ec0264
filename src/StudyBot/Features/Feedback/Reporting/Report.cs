using NodaTime;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Feedback.Reporting;

/// <summary>Stored by name, in lower case.</summary>
internal enum ReportState
{
    Open,

    /// <summary>Staff did something about it.</summary>
    Resolved,

    /// <summary>Staff left the item as it is.</summary>
    Dismissed,
}

/// <summary>A mistake in an item that a member found; a row of <c>content_report</c>.</summary>
internal sealed record Report
{
    public const int Shortest = 10;
    public const int Longest = 500;

    /// <summary>That of the interaction that sent it.</summary>
    public required Snowflake Id { get; init; }

    public required Snowflake GuildId { get; init; }

    public required ItemKind Kind { get; init; }

    public required string ItemId { get; init; }

    public required Snowflake ReportedBy { get; init; }

    /// <summary>The code of the language that the member looked at the item in.</summary>
    public required string Language { get; init; }

    /// <summary>What is wrong, in the member's words.</summary>
    public required string Body { get; init; }

    public required Instant ReportedAt { get; init; }

    public ReportState State { get; init; }

    /// <summary>Null while it is open.</summary>
    public Snowflake? ClosedBy { get; init; }

    /// <inheritdoc cref="ClosedBy"/>
    public Instant? ClosedAt { get; init; }

    /// <summary>What staff said to the member when they closed it; null for nothing.</summary>
    public string? Reason { get; init; }

    public ItemRef Item => new(Kind, ItemId);
}
