using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Content.Own;

/// <summary>A guild's own item as it is stored.</summary>
internal sealed record OwnItem
{
    /// <summary>An <see cref="OwnId"/>.</summary>
    public required string Id { get; init; }

    public required OwnEntry Entry { get; init; }

    /// <summary>From 1; one more with each change of the entry.</summary>
    public required long Revision { get; init; }

    public required Snowflake CreatedBy { get; init; }

    public required Instant CreatedAt { get; init; }

    public required Snowflake ChangedBy { get; init; }

    public required Instant ChangedAt { get; init; }

    /// <summary>The name of the member who suggested it and wants to be named, on one line; null for none.</summary>
    public string? Credit { get; init; }

    /// <summary>Null while it is offered.</summary>
    public Instant? RetiredAt { get; init; }

    public bool IsOffered => RetiredAt is null;
}
