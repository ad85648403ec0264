using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>Until when a question keeps others' answers from a member who has not answered it.</summary>
internal sealed record Sealed
{
    /// <summary>Of the slot in which it is being asked.</summary>
    public required long Id { get; init; }

    public required Instant ClosesAt { get; init; }
}

/// <summary>That a mentor has reviewed an answer.</summary>
internal sealed record MentorReview
{
    /// <summary>Mentors' names are always shown.</summary>
    public required Snowflake ReviewerId { get; init; }

    public required Instant GivenAt { get; init; }
}

/// <summary>Reads the reviews that were asked for.</summary>
internal sealed class PeerSeats(Database database)
{
    /// <summary>Null when this guild has none such.</summary>
    public PeerSeat? Find(Snowflake guildId, SeatRef seat) =>
        Find(seat) is { } found && found.GuildId == guildId ? found : null;

    public PeerSeat? Find(SeatRef seat) => database.Read(connection => SeatRows.Find(connection, seat));

    /// <summary>What the member can open, the most urgent first.</summary>
    public IReadOnlyList<PeerSeat> AssignedTo(Snowflake guildId, Snowflake userId) =>
        [.. database.Read(connection => SeatRows.AssignedTo(connection, guildId, userId)).Where(seat => !seat.IsTakenDown)];

    /// <summary>One for each answer, without the mentor's own.</summary>
    public IReadOnlyList<PeerSeat> ForMentors(Snowflake guildId, Snowflake mentor) =>
        database.Read(connection => SeatRows.ForMentors(connection, guildId, except: mentor));

    public IReadOnlyList<PeerSeat> Of(long requestId) => database.Read(connection => SeatRows.Of(connection, requestId));

    /// <summary>Null while no mentor has reviewed the answer.</summary>
    public MentorReview? MentorOf(long requestId) => database.Read(connection => MentorOf(connection, requestId));

    public static MentorReview? MentorOf(IDbConnection connection, long requestId) => connection.QueryFirstOrDefault<MentorReview>(
        "select reviewer_id, given_at from peer_review where request_id = @requestId and is_mentor order by given_at", new { requestId });

    /// <summary>Null when the member may see others' answers to the question.</summary>
    public Sealed? SealOf(Snowflake guildId, string questionId, Snowflake userId, Instant now) => database.Read(connection =>
        connection.QueryFirstOrDefault<Sealed>(
            """
            select id, closes_at from question_slot
            where guild_id = @guildId and closes_at > @now and question_id = @questionId and state in ('claimed', 'failed', 'sent') and not exists (
                select 1 from answer where answer.guild_id = @guildId and answer.user_id = @userId and answer.slot_id = question_slot.id)
            order by closes_at desc
            """,
            new { guildId, questionId, userId, now }));
}
