using NodaTime;
using StudyBot.Study.SpacedReview;

namespace StudyBot.Features.Answers.Answering;

/// <summary>A row of <c>answer</c>, as only its member may see it.</summary>
internal sealed record OwnAnswer
{
    /// <summary>The slot's id, or for practice one of its own.</summary>
    public required long Id { get; init; }

    /// <summary>Null for practice.</summary>
    public long? SlotId { get; init; }

    /// <summary>The study date of practice; null for an answer to a slot.</summary>
    public LocalDate? PractisedOn { get; init; }

    public required string QuestionId { get; init; }

    public required string Body { get; init; }

    /// <summary>Counts the texts, from 1.</summary>
    public int Revision { get; init; }

    public Instant AnsweredAt { get; init; }

    public Instant ChangedAt { get; init; }

    /// <summary>The key points that it covers in the member's own eyes, the first lowest; null until compared.</summary>
    public int? Covered { get; init; }

    /// <summary>Null until given.</summary>
    public Rating? Rating { get; init; }

    /// <summary>Since when others may see it; null when they may not.</summary>
    public Instant? SharedAt { get; init; }

    /// <summary>When staff stopped its sharing; null when they did not, or allowed it again.</summary>
    public Instant? TakenDownAt { get; init; }
}
