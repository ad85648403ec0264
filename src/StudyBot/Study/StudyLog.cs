using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Storage.Statements;
using StudyBot.Study.Calendars;

namespace StudyBot.Study;

/// <summary>
/// The append-only log of study events. What others derive from it (streaks, totals) is written in the same transaction,
/// so that no reader ever sees the one without the other.
/// </summary>
internal sealed class StudyLog(Database database, StudyCalendarReader calendars, IEnumerable<IStudyLogListener> listeners)
{
    private static readonly RowStatement Appending = new(
        """
        insert into study_event (guild_id, user_id, kind, source, study_date, occurred_at, minutes, category, note, link) values {rows}
        on conflict (guild_id, user_id, kind, source) do nothing
        """,
        columns: 10);

    private static readonly RowStatement SavingDay = new(
        """
        insert into study_day (guild_id, user_id, study_date, events, minutes, answers, reviews, peer_reviews, credits, met) values {rows}
        on conflict (guild_id, user_id, study_date) do update set
            events = excluded.events,
            minutes = excluded.minutes,
            answers = excluded.answers,
            reviews = excluded.reviews,
            peer_reviews = excluded.peer_reviews,
            credits = excluded.credits,
            met = excluded.met
        """,
        columns: 10);

    private readonly IStudyLogListener[] _listeners = [.. listeners];

    /// <summary>Appends in a transaction of its own. Null when the same event was there already; then nothing changes.</summary>
    public StudyDayChange? Append(StudyEvent studyEvent) => database.Write(connection => Append(connection, studyEvent));

    /// <summary>Appends within the caller's transaction. Null when the same event was there already, taken back or not.</summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="studyEvent">What to append.</param>
    /// <param name="before">What its study date holds so far, when the caller has read it already.</param>
    public StudyDayChange? Append(IDbConnection connection, StudyEvent studyEvent, StudyDayTotals? before = null)
    {
        var inserted = Appending.Execute(
            connection, studyEvent.GuildId, studyEvent.UserId, (int)studyEvent.Kind, studyEvent.Source, studyEvent.Date, studyEvent.At,
            studyEvent.Minutes, studyEvent.Category, studyEvent.Note, studyEvent.Link);
        return inserted == 0
            ? null
            : Change(
                connection, studyEvent.GuildId, studyEvent.UserId, studyEvent.Date,
                day => day.Plus(studyEvent.Kind, studyEvent.Minutes), before);
    }

    /// <summary>Takes an event back within the caller's transaction. Null when there is none that counts; then nothing changes.</summary>
    public StudyDayChange? Reverse(IDbConnection connection, StudyReversal reversal)
    {
        if (StudyEventRow.Find(connection, reversal.GuildId, reversal.EventId) is not { Reversed: false } row)
            return null;
        connection.Execute(
            "insert into study_reversal (event_id, reversed_at, reversed_by, reason) values (@EventId, @At, @By, @Reason)", reversal);
        return Change(connection, row.GuildId, row.UserId, row.StudyDate, day => day.Plus(row.Kind, row.Minutes, sign: -1));
    }

    /// <summary>Lets an event count again within the caller's transaction. Null when none of that guild was taken back.</summary>
    public StudyDayChange? Restore(IDbConnection connection, Snowflake guildId, long eventId)
    {
        if (StudyEventRow.Find(connection, guildId, eventId) is not { Reversed: true } row)
            return null;
        connection.Execute("delete from study_reversal where event_id = @eventId", new { eventId });
        return Change(connection, row.GuildId, row.UserId, row.StudyDate, day => day.Plus(row.Kind, row.Minutes));
    }

    private StudyDayChange Change(
        IDbConnection connection, Snowflake guildId, Snowflake userId, LocalDate date, Func<StudyDayTotals, StudyDayTotals> change,
        StudyDayTotals? known = null)
    {
        var before = known ?? StudyHistory.DayOf(connection, guildId, userId, date);
        var totals = change(before);
        var calendar = calendars.Of(connection, guildId);
        var met = totals.Events > 0 && calendar.RulesOn(date).IsMet(totals);
        var changed = new StudyDayChange(guildId, userId, date, before, totals with { Met = met }) { Calendar = calendar };
        Store(connection, changed);
        foreach (var listener in _listeners)
            listener.OnChanged(connection, changed);
        return changed;
    }

    private static void Store(IDbConnection connection, StudyDayChange change)
    {
        if (change.LastOfDay)
        {
            connection.Execute(
                "delete from study_day where guild_id = @GuildId and user_id = @UserId and study_date = @Date", change);
            return;
        }

        var after = change.After;
        SavingDay.Execute(
            connection, change.GuildId, change.UserId, change.Date,
            after.Events, after.Minutes, after.Answers, after.Reviews, after.PeerReviews, after.Credits, after.Met);
    }
}
