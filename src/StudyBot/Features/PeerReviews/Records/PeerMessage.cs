using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>Stored by name, in lower case.</summary>
internal enum PeerMessageKind
{
    /// <summary>To a reviewer: something waits for them.</summary>
    Assigned,

    /// <summary>To an author: a review came.</summary>
    Reviewed,
}

/// <summary>A direct message that is to be sent; a row of <c>peer_message</c>.</summary>
internal sealed record PeerMessage
{
    public required long Id { get; init; }

    public required PeerMessageKind Kind { get; init; }

    public required long RequestId { get; init; }

    public required int Number { get; init; }

    public required Snowflake UserId { get; init; }

    public required Instant CreatedAt { get; init; }

    public SeatRef Seat => new(RequestId, Number);

    /// <summary>With the instant in it, so that a database begun anew does not take an old message for its own.</summary>
    public string Nonce => string.Create(CultureInfo.InvariantCulture, $"p{CreatedAt.ToUnixTimeMilliseconds()}-{Id}");
}
