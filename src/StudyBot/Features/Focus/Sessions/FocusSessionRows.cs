using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Focus.Sessions;

/// <summary>Rows of sessions and seats, read and stored within the caller's transaction.</summary>
internal static class FocusSessionRows
{
    private const string SessionColumns =
        "id, guild_id, channel_id, message_id, host_id, language, task, minutes, rounds, break_minutes, state, round, turned_at, due_at, left_ms, late, started_at, ended_at, revision, lost, shows";

    private const string SeatColumns = "id, session_id, guild_id, user_id, study_date, joined_at, since, focused_ms, left_at, minutes";

    /// <summary>In how long an edit follows that a press has mostly made already; it settles what two presses at once may have crossed.</summary>
    private static readonly Duration AfterPress = Duration.FromSeconds(2);

    public static FocusSession? Find(IDbConnection connection, Snowflake id) => connection.QuerySingleOrDefault<FocusSession>(
        $"select {SessionColumns} from focus_session where id = @id", new { id });

    public static IReadOnlyList<FocusSeat> Seats(IDbConnection connection, Snowflake sessionId) => connection.Query<FocusSeat>(
        $"select {SeatColumns} from focus_seat where session_id = @sessionId order by joined_at, id", new { sessionId }).AsList();

    /// <summary>The seat that someone has now, in whichever session; null for none.</summary>
    public static FocusSeat? LiveSeat(IDbConnection connection, Snowflake guildId, Snowflake userId) =>
        connection.QuerySingleOrDefault<FocusSeat>(
            $"select {SeatColumns} from focus_seat where guild_id = @guildId and user_id = @userId and left_at is null",
            new { guildId, userId });

    public static void Insert(IDbConnection connection, FocusSession session, Instant showAt) => connection.Execute(
        """
        insert into focus_session (
            id, guild_id, channel_id, host_id, language, task, minutes, rounds, break_minutes, state, round, turned_at, due_at, late,
            started_at, revision, show_at, shows, lost)
        values (
            @Id, @GuildId, @ChannelId, @HostId, @Language, @Task, @Minutes, @Rounds, @BreakMinutes, @state, @Round, @TurnedAt, @DueAt, @Late,
            @StartedAt, @Revision, @showAt, 0, @Lost)
        """,
        new
        {
            session.Id,
            session.GuildId,
            session.ChannelId,
            session.HostId,
            session.Language,
            session.Task,
            session.Minutes,
            session.Rounds,
            session.BreakMinutes,
            state = session.State.Code(),
            session.Round,
            session.TurnedAt,
            session.DueAt,
            session.Late,
            session.StartedAt,
            session.Revision,
            showAt,
            session.Lost,
        });

    /// <summary>Stores a change and has the message put right soon, unless that is lost.</summary>
    public static FocusSession Save(IDbConnection connection, FocusSession session, Instant now)
    {
        var changed = session with { Revision = session.Revision + 1 };
        connection.Execute(
            """
            update focus_session set host_id = @HostId, state = @state, round = @Round, turned_at = @TurnedAt, due_at = @DueAt,
                left_ms = @LeftMs, late = @Late, ended_at = @EndedAt, revision = @Revision, shows = 0, show_at = @showAt
            where id = @Id
            """,
            new
            {
                changed.Id,
                changed.HostId,
                state = changed.State.Code(),
                changed.Round,
                changed.TurnedAt,
                changed.DueAt,
                changed.LeftMs,
                changed.Late,
                changed.EndedAt,
                changed.Revision,
                showAt = session.Lost ? (Instant?)null : now + AfterPress,
            });
        return changed;
    }

    public static void InsertSeat(IDbConnection connection, FocusSeat seat) => connection.Execute(
        """
        insert into focus_seat (id, session_id, guild_id, user_id, study_date, joined_at, since, focused_ms)
        values (@Id, @SessionId, @GuildId, @UserId, @StudyDate, @JoinedAt, @Since, @FocusedMs)
        """,
        seat);

    /// <summary>The time of everyone who is in begins to count.</summary>
    public static void StartCounting(IDbConnection connection, Snowflake sessionId, Instant at) => connection.Execute(
        "update focus_seat set since = @at where session_id = @sessionId and left_at is null", new { sessionId, at });

    /// <summary>It counts no more; what counted is kept.</summary>
    public static void StopCounting(IDbConnection connection, Snowflake sessionId, Instant at) => connection.Execute(
        """
        update focus_seat set since = null, focused_ms = focused_ms + case when @at > since then @at - since else 0 end
        where session_id = @sessionId and since is not null
        """,
        new { sessionId, at });

    public static void EndSeat(IDbConnection connection, FocusSeat seat, Instant at, int minutes) => connection.Execute(
        """
        update focus_seat set since = null, focused_ms = @focusedMs, left_at = @at, minutes = @minutes
        where id = @Id and left_at is null
        """,
        new { seat.Id, focusedMs = (long)seat.Focused(at).TotalMilliseconds, at, minutes });
}
