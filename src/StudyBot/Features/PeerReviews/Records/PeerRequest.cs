using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>An answer that its author put up: a row of <c>peer_request</c>, as its author may see it.</summary>
internal sealed record PeerRequest
{
    /// <summary>An answer gets two reviews.</summary>
    public const int Reviews = 2;

    /// <summary>Of one author at a time, so that nobody takes all reviewers for themselves.</summary>
    public const int MostOpen = 3;

    public required long Id { get; init; }

    public required Snowflake GuildId { get; init; }

    public required Snowflake AuthorId { get; init; }

    public required string QuestionId { get; init; }

    /// <summary>As it stood when they asked.</summary>
    public required string Body { get; init; }

    public required Instant AskedAt { get; init; }
}

/// <summary>What became of asking.</summary>
/// <param name="Request">The answer's request, new or of before; null when there is no such answer, or too many wait.</param>
/// <param name="IsNew">Whether it was made just now.</param>
/// <param name="TooMany">Whether the author has to wait for others first.</param>
internal sealed record AskOutcome(PeerRequest? Request, bool IsNew, bool TooMany);
