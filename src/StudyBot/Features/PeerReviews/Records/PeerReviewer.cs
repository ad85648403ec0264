using NodaTime;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>A row of <c>peer_reviewer</c>.</summary>
internal sealed record PeerReviewer
{
    /// <summary>Null while they review.</summary>
    public Instant? LeftAt { get; init; }

    /// <summary>Whether authors learn who reviewed them.</summary>
    public bool ShowsName { get; init; }

    /// <summary>The code of the language of their direct messages.</summary>
    public required string Language { get; init; }

    public int Given { get; init; }

    public int Thanked { get; init; }
}
