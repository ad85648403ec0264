using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Desk;
using StudyBot.Features.PeerReviews.Telling;
using StudyBot.Letters;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>A review as it was sent.</summary>
/// <param name="Seat">Which.</param>
/// <param name="GuildId">Where.</param>
/// <param name="By">Who.</param>
/// <param name="IsStaff">Whether they may review what waits for mentors.</param>
/// <param name="Comment">10 to 1000 characters.</param>
/// <param name="Date">The study date.</param>
/// <param name="At">The instant.</param>
internal sealed record SentReview(SeatRef Seat, Snowflake GuildId, Snowflake By, bool IsStaff, string Comment, LocalDate Date, Instant At);

/// <summary>What became of it.</summary>
internal enum SendResult
{
    Stored,

    /// <summary>It was stored before; nothing changed.</summary>
    Already,

    /// <summary>Something is not chosen yet.</summary>
    Incomplete,

    /// <summary>It is somebody else's to review now, or never was theirs.</summary>
    NotTheirs,
}

/// <param name="Result">What became of it.</param>
/// <param name="News">Of the streak; null when it does not count as studying, as a mentor's.</param>
internal sealed record SendOutcome(SendResult Result, StreakNews? News = null)
{
    /// <summary>The mentor who was faster; null when that is not why it was not taken.</summary>
    public MentorReview? Faster { get; init; }
}

/// <summary>Stores a review with all that follows from it, or nothing.</summary>
internal sealed class SendStore(Database database, Seating seating, StudyLog log, StaffLog staffLog)
{
    public SendOutcome Send(SentReview sent) => database.Write(connection =>
    {
        if (SeatRows.Find(connection, sent.Seat) is not { } seat || seat.GuildId != sent.GuildId)
            return new SendOutcome(SendResult.NotTheirs);
        if (WasGivenBy(connection, sent))
            return new SendOutcome(SendResult.Already);
        var asMentor = seat.State == SeatState.Mentors && sent.IsStaff && seat.AuthorId != sent.By;
        if (!asMentor && seat.State == SeatState.Done && sent.IsStaff && PeerSeats.MentorOf(connection, sent.Seat.RequestId) is { } faster)
            return new SendOutcome(SendResult.NotTheirs) { Faster = faster };
        if (!asMentor && !(seat.State == SeatState.Assigned && seat.ReviewerId == sent.By && !seat.IsTakenDown))
            return new SendOutcome(SendResult.NotTheirs);
        if (!Insert(connection, sent, asMentor))
            return new SendOutcome(SendResult.Incomplete);
        connection.Execute(
            "delete from peer_draft where request_id = @RequestId and number = @Number", sent.Seat);
        LetterStore.Add(connection, sent.GuildId, seat.AuthorId, ReviewedLetter.KindName, sent.Seat.ToText(), sent.At);
        var outcome = asMentor ? Mentored(connection, sent) : Reviewed(connection, sent);
        seating.AssignWaiting(connection, sent.GuildId, sent.At);
        return outcome;
    });

    private static bool WasGivenBy(IDbConnection connection, SentReview sent) => connection.ExecuteScalar<long>(
        "select count(*) from peer_review where request_id = @RequestId and number = @Number and reviewer_id = @By",
        new { sent.Seat.RequestId, sent.Seat.Number, sent.By }) > 0;

    /// <summary>False when something is not chosen yet. A mentor's name is always shown.</summary>
    private static bool Insert(IDbConnection connection, SentReview sent, bool asMentor) => connection.Execute(
        """
        insert into peer_review (request_id, number, reviewer_id, is_mentor, shows_name, structure, evidence, clarity, comment, given_at)
        select draft.request_id, draft.number, draft.user_id, @asMentor, case when @asMentor then @asMentor else coalesce((
            select shows_name from peer_reviewer as reviewer where reviewer.guild_id = @GuildId and reviewer.user_id = @By), @hides) end,
            draft.structure, draft.evidence, draft.clarity, @Comment, @At
        from peer_draft as draft
        where draft.request_id = @RequestId and draft.number = @Number and draft.user_id = @By
            and draft.structure is not null and draft.evidence is not null and draft.clarity is not null
        """,
        new { sent.Seat.RequestId, sent.Seat.Number, sent.GuildId, sent.By, sent.Comment, sent.At, asMentor, hides = false }) > 0;

    private SendOutcome Reviewed(IDbConnection connection, SentReview sent)
    {
        connection.Execute(
            "update peer_seat set state = 'done', due_at = null where request_id = @RequestId and number = @Number", sent.Seat);
        connection.Execute(
            "update peer_assignment set state = 'given' where request_id = @RequestId and reviewer_id = @By",
            new { sent.Seat.RequestId, sent.By });
        connection.Execute(
            "update peer_reviewer set given = given + 1 where guild_id = @GuildId and user_id = @By", new { sent.GuildId, sent.By });
        var source = string.Join(':', sent.Seat.Arguments);
        var change = log.Append(connection, new StudyEvent(sent.GuildId, sent.By, StudyEventKind.PeerReview, source, sent.Date, sent.At));
        return new SendOutcome(SendResult.Stored, StreakNews.Of(connection, change, sent.GuildId, sent.By));
    }

    /// <summary>One mentor's review does for both that are missing.</summary>
    private SendOutcome Mentored(IDbConnection connection, SentReview sent)
    {
        connection.Execute(
            "update peer_seat set state = 'done', due_at = null where request_id = @RequestId and state = 'mentors'",
            new { sent.Seat.RequestId });
        staffLog.Append(connection, MentorLogEntry.Of(sent));
        StaffNotices.Settle(connection, sent.GuildId, QueueNotice.KindName, sent.Seat.Arguments[0], sent.At);
        return new SendOutcome(SendResult.Stored);
    }
}
