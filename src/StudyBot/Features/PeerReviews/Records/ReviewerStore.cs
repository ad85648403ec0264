using System.Data;
using System.Globalization;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Desk;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>Who reviews.</summary>
internal sealed class ReviewerStore(Database database, Seating seating) : IErasureListener
{
    /// <summary>Null for a member who never joined.</summary>
    public PeerReviewer? Find(Snowflake guildId, Snowflake userId) => database.Read(connection => connection.QuerySingleOrDefault<PeerReviewer>(
        """
        select left_at, shows_name, language, given, thanked from peer_reviewer
        where guild_id = @guildId and user_id = @userId
        """,
        new { guildId, userId }));

    /// <summary>That of the member's direct messages.</summary>
    public Language LanguageOf(Snowflake guildId, Snowflake userId) => Languages.OfCode(Find(guildId, userId)?.Language ?? "");

    /// <summary>Joins, or joins again; whatever waits is given out at once.</summary>
    public void Join(Snowflake guildId, Snowflake userId, Language language, Instant now) => database.Write(connection =>
    {
        connection.Execute(
            """
            insert into peer_reviewer (guild_id, user_id, joined_at, shows_name, language, given, thanked)
            values (@guildId, @userId, @now, @showsName, @language, 0, 0)
            on conflict (guild_id, user_id) do update set
                joined_at = case when peer_reviewer.left_at is null then peer_reviewer.joined_at else excluded.joined_at end,
                left_at = null,
                language = excluded.language
            """,
            new { guildId, userId, now, showsName = false, language = language.Code() });
        seating.AssignWaiting(connection, guildId, now);
    });

    /// <summary>Stops reviewing; what waits for the member goes to others. How many reviews that was.</summary>
    public int Leave(Snowflake guildId, Snowflake userId, Instant now) => database.Write(connection => Leave(connection, guildId, userId, now));

    /// <summary>What waits for them goes to others; their own answers that wait for staff no longer do.</summary>
    public void OnErase(IDbConnection connection, Erasure erasure)
    {
        foreach (var id in connection.Query<long>("select id from peer_request where guild_id = @GuildId and author_id = @UserId", erasure).AsList())
            StaffNotices.Settle(connection, erasure.GuildId, QueueNotice.KindName, id.ToString(CultureInfo.InvariantCulture), erasure.At);
        Leave(connection, erasure.GuildId, erasure.UserId, erasure.At);
    }

    private int Leave(IDbConnection connection, Snowflake guildId, Snowflake userId, Instant now)
    {
        connection.Execute(
            "update peer_reviewer set left_at = @now where guild_id = @guildId and user_id = @userId and left_at is null",
            new { guildId, userId, now });
        var open = SeatRows.AssignedTo(connection, guildId, userId);
        foreach (var seat in open)
            seating.GiveBack(connection, seat, Leaving.Gone, now);
        return open.Count;
    }

    public void ShowName(Snowflake guildId, Snowflake userId, bool shows) => database.Write(connection => connection.Execute(
        "update peer_reviewer set shows_name = @shows where guild_id = @guildId and user_id = @userId", new { guildId, userId, shows }));

    /// <summary>The author thanks once for a review; the reviewer reads how many did. False when it is not theirs.</summary>
    public bool Thank(SeatRef review, Snowflake authorId, Instant now) => database.Write(connection =>
    {
        var known = connection.QuerySingleOrDefault<Reviewed>(
            """
            select request.guild_id, review.reviewer_id from peer_review as review join peer_request as request on request.id = review.request_id
            where review.request_id = @RequestId and review.number = @Number and request.author_id = @authorId
            """,
            new { review.RequestId, review.Number, authorId });
        if (known is null)
            return false;
        var isFirst = connection.Execute(
            "update peer_review set thanked_at = @now where request_id = @RequestId and number = @Number and thanked_at is null",
            new { now, review.RequestId, review.Number }) > 0;
        if (isFirst)
        {
            connection.Execute(
                "update peer_reviewer set thanked = thanked + 1 where guild_id = @GuildId and user_id = @ReviewerId", new { known.GuildId, known.ReviewerId });
        }

        return true;
    });

    internal sealed record Reviewed(long GuildId, long ReviewerId);
}
