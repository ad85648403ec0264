using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Desk;
using StudyBot.Features.PeerReviews.Telling;
using StudyBot.Letters;
using StudyBot.Staff;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>Why a reviewer no longer has a review; stored by name, in lower case.</summary>
internal enum Leaving
{
    Passed,
    Overdue,

    /// <summary>They no longer review, or are no longer in the guild.</summary>
    Gone,
}

/// <summary>Who reviews what, within the caller's transaction. README.md has the picture.</summary>
internal sealed class Seating(StaffNotices notices, Random random)
{
    /// <summary>A reviewer's time, and how long an answer waits for one.</summary>
    public static readonly Duration Time = Duration.FromHours(48);

    /// <summary>How long ago still counts as lately.</summary>
    private static readonly Duration Lately = Duration.FromDays(30);

    /// <summary>Asks the next reviewer. False when nobody is free, or nobody shall read it; then nothing changes.</summary>
    public bool Assign(IDbConnection connection, PeerSeat seat, Instant now)
    {
        if (seat.IsTakenDown || ReviewerChoice.Pick(Candidates(connection, seat, now), random) is not { } chosen)
            return false;
        connection.Execute(
            """
            insert into peer_assignment (request_id, reviewer_id, number, guild_id, assigned_at, state)
            values (@RequestId, @UserId, @Number, @GuildId, @now, 'open')
            """,
            new { seat.RequestId, chosen.UserId, seat.Number, seat.GuildId, now });
        connection.Execute(
            "update peer_seat set state = 'assigned', reviewer_id = @UserId, due_at = @due where request_id = @RequestId and number = @Number",
            new { chosen.UserId, due = now + Time, seat.RequestId, seat.Number });
        LetterStore.Add(connection, seat.GuildId, chosen.UserId, AssignedLetter.KindName, seat.Ref.ToText(), now);
        return true;
    }

    /// <summary>Asks reviewers for whatever waits; for how many somebody was free.</summary>
    /// <param name="connection">The caller's.</param>
    /// <param name="guildId">Null for every guild.</param>
    /// <param name="now">The instant.</param>
    public int AssignWaiting(IDbConnection connection, Snowflake? guildId, Instant now) =>
        SeatRows.Waiting(connection, guildId).Count(seat => Assign(connection, seat, now));

    /// <summary>Whoever has it gives it back; the next is asked, or it waits for one.</summary>
    public void GiveBack(IDbConnection connection, PeerSeat seat, Leaving why, Instant now)
    {
        End(connection, seat, why);
        if (!Assign(connection, seat, now))
            Set(connection, seat, SeatState.Waiting, now + Time);
    }

    /// <summary>Its time is over: the next is asked once, then mentors are.</summary>
    public void Expire(IDbConnection connection, PeerSeat seat, Instant now)
    {
        if (seat.State == SeatState.Assigned)
        {
            End(connection, seat, Leaving.Overdue);
            connection.Execute(
                "update peer_seat set overdue = overdue + 1 where request_id = @RequestId and number = @Number", seat.Ref);
        }

        if ((seat.State == SeatState.Waiting || seat.Overdue == 0) && Assign(connection, seat, now))
            return;
        Set(connection, seat, SeatState.Mentors, dueAt: null);
        notices.Tell(connection, seat.GuildId, QueueNotice.KindName, seat.Ref.Arguments[0], now);
    }

    private static IEnumerable<Candidate> Candidates(IDbConnection connection, PeerSeat seat, Instant now) => connection.Query<Candidate>(
        """
        select reviewer.user_id,
            (select count(*) from peer_assignment as asked
                where asked.guild_id = reviewer.guild_id and asked.reviewer_id = reviewer.user_id and asked.state = 'open') as open,
            (select count(*) from peer_assignment as asked
                where asked.guild_id = reviewer.guild_id and asked.reviewer_id = reviewer.user_id and asked.assigned_at > @since
                    and asked.state in ('open', 'given', 'overdue')) as lately
        from peer_reviewer as reviewer
        where reviewer.guild_id = @GuildId and reviewer.left_at is null and reviewer.user_id <> @AuthorId and not exists (
            select 1 from peer_assignment as before
            where before.request_id = @RequestId and before.reviewer_id = reviewer.user_id)
        """,
        new { seat.GuildId, seat.AuthorId, seat.RequestId, since = now - Lately });

    private static void End(IDbConnection connection, PeerSeat seat, Leaving why) => connection.Execute(
        "update peer_assignment set state = @state where request_id = @RequestId and reviewer_id = @ReviewerId and state = 'open'",
        new
        {
            state = why switch
            {
                Leaving.Passed => "passed",
                Leaving.Overdue => "overdue",
                _ => "gone",
            },
            seat.RequestId,
            seat.ReviewerId,
        });

    private static void Set(IDbConnection connection, PeerSeat seat, SeatState state, Instant? dueAt) => connection.Execute(
        "update peer_seat set state = @state, due_at = @dueAt where request_id = @RequestId and number = @Number",
        new { state = state == SeatState.Waiting ? "waiting" : "mentors", dueAt, seat.RequestId, seat.Number });
}
