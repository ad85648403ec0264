using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>Rows of <c>peer_seat</c>, within the caller's transaction or snapshot.</summary>
internal static class SeatRows
{
    private const string Seats =
        """
        select seat.request_id, seat.number, seat.guild_id, seat.state, seat.reviewer_id, seat.due_at, seat.overdue,
            request.author_id, request.question_id, request.body, request.asked_at, exists (
                select 1 from answer where answer.guild_id = request.guild_id and answer.user_id = request.author_id and answer.id = request.answer_id
                    and answer.taken_down_at is not null) as is_taken_down
        from peer_seat as seat join peer_request as request on request.id = seat.request_id
        """;

    public static PeerSeat? Find(IDbConnection connection, SeatRef seat) => connection.QuerySingleOrDefault<PeerSeat>(
        $"{Seats} where seat.request_id = @RequestId and seat.number = @Number", seat);

    /// <summary>The most urgent first; also what staff took down meanwhile.</summary>
    public static IReadOnlyList<PeerSeat> AssignedTo(IDbConnection connection, Snowflake guildId, Snowflake userId) => connection.Query<PeerSeat>(
        $"{Seats} where seat.guild_id = @guildId and seat.reviewer_id = @userId and seat.state = 'assigned' order by seat.due_at, seat.request_id",
        new { guildId, userId }).AsList();

    /// <summary>Those whose time is over, the longest first.</summary>
    public static IReadOnlyList<PeerSeat> Due(IDbConnection connection, Instant now, int most) => connection.Query<PeerSeat>(
        $"{Seats} where seat.due_at <= @now order by seat.due_at, seat.request_id, seat.number limit @most", new { now, most }).AsList();

    /// <summary>Those that nobody was free for, the longest waiting first.</summary>
    /// <param name="connection">The caller's.</param>
    /// <param name="guildId">Null for every guild.</param>
    public static IReadOnlyList<PeerSeat> Waiting(IDbConnection connection, Snowflake? guildId) => connection.Query<PeerSeat>(
        $"{Seats} where seat.state = 'waiting' and (@guildId is null or seat.guild_id = @guildId) order by seat.request_id, seat.number",
        new { guildId = guildId?.ToInt64() }).AsList();

    /// <summary>One for each answer that mentors are asked for, the longest waiting first.</summary>
    /// <param name="connection">The caller's.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="except">Whose own answers to leave out.</param>
    public static IReadOnlyList<PeerSeat> ForMentors(IDbConnection connection, Snowflake guildId, Snowflake except) => connection.Query<PeerSeat>(
        $"""
        {Seats} where seat.guild_id = @guildId and seat.state = 'mentors' and request.author_id <> @except and not exists (
            select 1 from peer_seat as other
            where other.request_id = seat.request_id and other.state = 'mentors' and other.number < seat.number)
        order by seat.request_id
        """,
        new { guildId, except }).AsList();

    /// <summary>Of one answer.</summary>
    public static IReadOnlyList<PeerSeat> Of(IDbConnection connection, long requestId) => connection.Query<PeerSeat>(
        $"{Seats} where seat.request_id = @requestId order by seat.number", new { requestId }).AsList();
}
