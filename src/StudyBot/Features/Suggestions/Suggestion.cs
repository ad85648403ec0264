using NodaTime;
using StudyBot.Content;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Suggestions;

/// <summary>What has become of a suggestion; stored by name, in lower case.</summary>
internal enum SuggestionState
{
    /// <summary>Written, but not sent: something is to be mended, or its author is asked about it.</summary>
    Draft,
    Waiting,
    Approved,
    Declined,

    /// <summary>Its author took it back before staff decided.</summary>
    Withdrawn,
}

/// <summary>The reasons to decline that staff can pick; stored by name, in lower case.</summary>
internal enum ReadyReason
{
    /// <summary>There is a question much like it.</summary>
    Similar,
    Unclear,

    /// <summary>It gives away a company or a person.</summary>
    Revealing,
}

/// <summary>A row of <c>question_suggestion</c>. Of a draft the texts are as they were typed; later they keep the rules.</summary>
internal sealed record Suggestion
{
    /// <summary>That of the interaction which opened the form.</summary>
    public required Snowflake Id { get; init; }

    public required Snowflake GuildId { get; init; }

    public required Snowflake UserId { get; init; }

    /// <summary>The author's Discord locale, in which they hear of the decision.</summary>
    public required string Locale { get; init; }

    public SuggestionState State { get; init; }

    /// <summary>A question topic's id; null where staff shall choose.</summary>
    public string? Topic { get; init; }

    /// <inheritdoc cref="Topic"/>
    public QuestionLevel? Level { get; init; }

    public required string Prompt { get; init; }

    /// <summary>One a line; empty for none.</summary>
    public required string KeyPoints { get; init; }

    /// <summary>Empty for none.</summary>
    public required string Answer { get; init; }

    /// <summary>Where its author met the question; only staff read it. Empty when they did not say.</summary>
    public required string Origin { get; init; }

    /// <summary>The author's name as it stood then, on one line, if they want it shown; null if not.</summary>
    public string? Credit { get; init; }

    /// <summary>Id of the question that it resembles, as its author was told; null for none.</summary>
    public string? SimilarTo { get; init; }

    public required Instant SavedAt { get; init; }

    /// <summary>Null of a draft.</summary>
    public Instant? SentAt { get; init; }

    /// <summary>When it was approved, declined or withdrawn; null before.</summary>
    public Instant? DecidedAt { get; init; }

    /// <summary>Staff; null when nobody has decided, or its author withdrew it.</summary>
    public Snowflake? DecidedBy { get; init; }

    /// <summary>Why it was declined; null when staff picked none.</summary>
    public ReadyReason? ReadyReason { get; init; }

    /// <summary>The same in staff's own words; null for none.</summary>
    public string? Reason { get; init; }

    /// <summary>The number of the own question that it became; null when it did not.</summary>
    public long? ItemNumber { get; init; }
}
