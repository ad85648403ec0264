using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>What an answer is judged by; the order is that of the form.</summary>
internal enum Criterion
{
    Structure,
    Evidence,
    Clarity,
}

/// <summary>What a reviewer has chosen, 1 to 4 each; null for not yet.</summary>
internal record Rubric
{
    public const int Lowest = 1;
    public const int Highest = 4;

    public int? Structure { get; init; }

    public int? Evidence { get; init; }

    public int? Clarity { get; init; }

    public bool IsComplete => Structure is not null && Evidence is not null && Clarity is not null;

    public int? this[Criterion criterion] => criterion switch
    {
        Criterion.Structure => Structure,
        Criterion.Evidence => Evidence,
        _ => Clarity,
    };
}

/// <summary>A row of <c>peer_review</c>.</summary>
internal sealed record GivenReview : Rubric
{
    public const int ShortestComment = 10;
    public const int LongestComment = 1000;

    public required long RequestId { get; init; }

    public required int Number { get; init; }

    /// <summary>Which of the answer's reviews it was to come, from 1; the number is only the seat's.</summary>
    public required int Place { get; init; }

    public required Snowflake ReviewerId { get; init; }

    public bool IsMentor { get; init; }

    /// <summary>Whether the author learns who it was.</summary>
    public bool ShowsName { get; init; }

    public required string Comment { get; init; }

    /// <summary>Null before the author said thanks.</summary>
    public Instant? ThankedAt { get; init; }

    public SeatRef Ref => new(RequestId, Number);
}
