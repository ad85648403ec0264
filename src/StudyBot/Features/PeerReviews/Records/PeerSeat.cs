using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>Stored by name, in lower case.</summary>
internal enum SeatState
{
    /// <summary>Nobody is free.</summary>
    Waiting,

    Assigned,

    /// <summary>Mentors are asked.</summary>
    Mentors,

    Done,
}

/// <summary>Names a review that was asked for; what buttons carry.</summary>
/// <param name="RequestId">Of the answer that was put up.</param>
/// <param name="Number">1 or 2.</param>
internal readonly record struct SeatRef(long RequestId, int Number)
{
    private const char Between = '-';

    public string[] Arguments => [RequestId.ToString(CultureInfo.InvariantCulture), Number.ToString(CultureInfo.InvariantCulture)];

    /// <summary>Null when it is none.</summary>
    public static SeatRef? Read(IReadOnlyList<string> arguments) =>
        arguments is [var id, "1" or "2", ..] && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var requestId)
            ? new SeatRef(requestId, arguments[1][0] - '0')
            : null;

    /// <summary>Null when it is none; the other way round of <see cref="ToText"/>.</summary>
    public static SeatRef? OfText(string text) => Read(text.Split(Between));

    /// <summary>In one word, for menus and letters.</summary>
    public string ToText() => string.Join(Between, Arguments);

    /// <summary>A button's custom id.</summary>
    public CustomId To(string route, params string[] more) => CustomId.Of(route, [.. Arguments, .. more]);
}

/// <summary>One of the two reviews that an answer shall get: a row of <c>peer_seat</c> with its request.</summary>
internal sealed record PeerSeat
{
    public required long RequestId { get; init; }

    public required int Number { get; init; }

    public required Snowflake GuildId { get; init; }

    public required Snowflake AuthorId { get; init; }

    public required string QuestionId { get; init; }

    /// <summary>The answer as it stood when its author asked.</summary>
    public required string Body { get; init; }

    public required Instant AskedAt { get; init; }

    public SeatState State { get; init; }

    /// <summary>Who has it, or had it when mentors were asked; null when nobody ever had.</summary>
    public Snowflake? ReviewerId { get; init; }

    /// <summary>Null unless waiting or assigned.</summary>
    public Instant? DueAt { get; init; }

    /// <summary>How often a reviewer's time ran out.</summary>
    public int Overdue { get; init; }

    /// <summary>Whether staff took the answer down; then only they see it.</summary>
    public bool IsTakenDown { get; init; }

    public SeatRef Ref => new(RequestId, Number);
}
