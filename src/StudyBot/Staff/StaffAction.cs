using System.Collections.ObjectModel;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Staff;

/// <summary>Something that a member of staff did; a row of <c>staff_action</c>.</summary>
internal sealed record StaffAction
{
    public required StaffActionKind Kind { get; init; }

    public required Snowflake GuildId { get; init; }

    public required Snowflake By { get; init; }

    public required Instant At { get; init; }

    /// <summary>To what it was done, in the words of its feature: the id of a member, a question, a guild.</summary>
    public required string Subject { get; init; }

    /// <summary>In staff's own words; null for none. Every member of staff reads it.</summary>
    public string? Reason { get; init; }

    /// <summary>What the sentence needs beside the subject.</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
