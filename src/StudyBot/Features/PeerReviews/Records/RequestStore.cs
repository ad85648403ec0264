using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>The answers that members put up, and the reviews that came.</summary>
internal sealed class RequestStore(Database database, Seating seating)
{
    private const string Columns = "id, guild_id, author_id, question_id, body, asked_at";
    private const string ReviewColumns =
        """
        request_id, number, reviewer_id, is_mentor, shows_name, structure, evidence, clarity, comment, thanked_at,
        row_number() over (order by given_at, number) as place
        """;

    /// <summary>Whether the member has such an answer, and staff did not take it down.</summary>
    public bool HasAnswer(Snowflake guildId, Snowflake userId, long answerId) => database.Read(connection =>
        BodyOf(connection, guildId, userId, answerId) is not null);

    /// <summary>Puts the member's own answer up as it stands, and asks two reviewers, or as many as there are.</summary>
    /// <param name="id">That of the interaction.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="userId">Whose.</param>
    /// <param name="answerId">Of the answer; can be anybody's when forged.</param>
    /// <param name="now">When.</param>
    public AskOutcome Ask(Snowflake id, Snowflake guildId, Snowflake userId, long answerId, Instant now) => database.Write(connection =>
    {
        if (Find(connection, guildId, userId, answerId) is { } earlier)
            return new AskOutcome(earlier, IsNew: false, TooMany: false);
        if (BodyOf(connection, guildId, userId, answerId) is null)
            return new AskOutcome(null, IsNew: false, TooMany: false);
        if (CountOpen(connection, guildId, userId) >= PeerRequest.MostOpen)
            return new AskOutcome(null, IsNew: false, TooMany: true);
        connection.Execute(
            """
            insert into peer_request (id, guild_id, author_id, answer_id, question_id, body, revision, asked_at)
            select @id, guild_id, user_id, id, question_id, body, revision, @now from answer
            where guild_id = @guildId and user_id = @userId and id = @answerId
            """,
            new { id, guildId, userId, answerId, now });
        for (var number = 1; number <= PeerRequest.Reviews; number++)
            Seat(connection, new SeatRef(id.ToInt64(), number), guildId, now);
        return new AskOutcome(Find(connection, guildId, userId, answerId), IsNew: true, TooMany: false);
    });

    /// <summary>The request for one of the member's own answers; null when there is none.</summary>
    public PeerRequest? FindFor(Snowflake guildId, Snowflake authorId, long answerId) =>
        database.Read(connection => Find(connection, guildId, authorId, answerId));

    /// <summary>Null when it is not this member's.</summary>
    public PeerRequest? Find(long id, Snowflake authorId) => database.Read(connection => connection.QuerySingleOrDefault<PeerRequest>(
        $"select {Columns} from peer_request where id = @id and author_id = @authorId", new { id, authorId }));

    /// <summary>Newest first.</summary>
    public IReadOnlyList<PeerRequest> Of(Snowflake guildId, Snowflake authorId, int most) => database.Read(connection => connection.Query<PeerRequest>(
        $"select {Columns} from peer_request where guild_id = @guildId and author_id = @authorId order by id desc limit @most",
        new { guildId, authorId, most }).AsList());

    /// <summary>That came so far, in the order in which they came.</summary>
    public IReadOnlyList<GivenReview> Reviews(long requestId) => database.Read(connection => connection.Query<GivenReview>(
        $"select {ReviewColumns} from peer_review where request_id = @requestId order by place", new { requestId }).AsList());

    /// <summary>Null when it did not come (yet).</summary>
    public GivenReview? Review(SeatRef seat) => Reviews(seat.RequestId).FirstOrDefault(review => review.Number == seat.Number);

    private void Seat(IDbConnection connection, SeatRef seat, Snowflake guildId, Instant now)
    {
        connection.Execute(
            """
            insert into peer_seat (request_id, number, guild_id, state, due_at, overdue)
            values (@RequestId, @Number, @guildId, 'waiting', @due, 0)
            """,
            new { seat.RequestId, seat.Number, guildId, due = now + Seating.Time });
        seating.Assign(connection, SeatRows.Find(connection, seat)!, now);
    }

    private static PeerRequest? Find(IDbConnection connection, Snowflake guildId, Snowflake authorId, long answerId) =>
        connection.QuerySingleOrDefault<PeerRequest>(
            $"select {Columns} from peer_request where guild_id = @guildId and author_id = @authorId and answer_id = @answerId",
            new { guildId, authorId, answerId });

    private static string? BodyOf(IDbConnection connection, Snowflake guildId, Snowflake userId, long answerId) =>
        connection.QuerySingleOrDefault<string>(
            "select body from answer where guild_id = @guildId and user_id = @userId and id = @answerId and taken_down_at is null",
            new { guildId, userId, answerId });

    private static int CountOpen(IDbConnection connection, Snowflake guildId, Snowflake authorId) => connection.ExecuteScalar<int>(
        """
        select count(*) from peer_request as request where request.guild_id = @guildId and request.author_id = @authorId and exists (
            select 1 from peer_seat as seat where seat.request_id = request.id and seat.state <> 'done')
        """,
        new { guildId, authorId });
}
