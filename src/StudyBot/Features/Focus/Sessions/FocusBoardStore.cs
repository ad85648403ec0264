using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Storage;

namespace StudyBot.Features.Focus.Sessions;

/// <summary>Which sessions have something due: a turn, or a message that does not show what is.</summary>
internal sealed class FocusBoardStore(Database database)
{
    public const int MostAtOnce = 200;

    /// <summary>What is due further ahead than any phase lasts was put there by a clock that ran ahead.</summary>
    public IReadOnlyList<Snowflake> DueTurns(Instant now) => database.Read(connection => connection.Query<long>(
        "select id from focus_session where due_at <= @now or due_at > @far order by due_at limit @MostAtOnce",
        new { now, far = now + FocusLimits.LongestPhase + FocusLimits.Punctual, MostAtOnce }).AsSnowflakes());

    /// <summary>The least tried first.</summary>
    public IReadOnlyList<Snowflake> DueShows(Instant now) => database.Read(connection => connection.Query<long>(
        "select id from focus_session where show_at <= @now or show_at > @far order by shows, show_at limit @MostAtOnce",
        new { now, far = now + FocusLimits.LongestPhase + FocusLimits.Punctual, MostAtOnce }).AsSnowflakes());

    /// <param name="after">Only what is due later; what broke stays due, and must not call again at once.</param>
    public Instant? NextDue(Instant after) => database.Read(connection => connection.ExecuteScalar<long?>(
        """
        select min(at) from (
            select min(due_at) as at from focus_session where due_at > @after
            union all
            select min(show_at) from focus_session where show_at > @after) as due
        """,
        new { after }).AsInstant());

    /// <summary>Counts an attempt to show it before it is made, and puts off the next; null when there is nothing to show.</summary>
    public FocusOutcome? TakeShow(Snowflake id, Instant now) => database.Write(connection =>
    {
        if (FocusSessionRows.Find(connection, id) is not { Lost: false } session)
            return null;
        var shows = session.Shows + 1;
        connection.Execute(
            "update focus_session set shows = @shows, show_at = @next where id = @id",
            new { id, shows, next = now + RetryDelay.After(shows) });
        return new FocusOutcome(FocusResult.Done, session with { Shows = shows }) { Seats = FocusSessionRows.Seats(connection, id) };
    });

    /// <summary>The message shows the session as it was taken; what changed since then is still due.</summary>
    public void MarkShown(FocusSession session, Snowflake messageId) => database.Write(connection =>
    {
        connection.Execute("update focus_session set message_id = @messageId where id = @Id", new { session.Id, messageId });
        connection.Execute(
            "update focus_session set show_at = null, shows = 0 where id = @Id and revision = @Revision", new { session.Id, session.Revision });
    });

    /// <summary>The message or its channel is gone, or closed to the bot. The session goes on without it.</summary>
    public void MarkLost(Snowflake id) => database.Write(connection => connection.Execute(
        "update focus_session set lost = 1, show_at = null where id = @id", new { id }));
}
