using System.Data;
using Dapper;
using StudyBot.Storage;

namespace StudyBot.Study;

/// <summary>
/// The append-only log of study events. What others derive from it (streaks, totals) is written in the same transaction,
/// so that no reader ever sees the one without the other.
/// </summary>
internal sealed class StudyLog(Database database, IEnumerable<IStudyLogListener> listeners)
{
    private readonly IStudyLogListener[] _listeners = [.. listeners];

    /// <summary>Appends in a transaction of its own. False when the same event was there already; then nothing changes.</summary>
    public bool Append(StudyEvent studyEvent) => database.Write(connection => Append(connection, studyEvent));

    /// <summary>Appends within the caller's transaction. False when the same event was there already.</summary>
    public bool Append(IDbConnection connection, StudyEvent studyEvent)
    {
        var inserted = connection.Execute(
            """
            insert into study_event (guild_id, user_id, kind, source, study_date, occurred_at, minutes, category, note)
            values (@GuildId, @UserId, @Kind, @Source, @Date, @At, @Minutes, @Category, @Note)
            on conflict (guild_id, user_id, kind, source) do nothing
            """,
            studyEvent);
        if (inserted == 0)
            return false;
        var answers = studyEvent.Kind == StudyEventKind.Answer ? 1 : 0;
        var events = connection.ExecuteScalar<long>(
            """
            insert into study_day (guild_id, user_id, study_date, events, minutes, answers)
            values (@GuildId, @UserId, @Date, 1, @Minutes, @answers)
            on conflict (guild_id, user_id, study_date) do update set
                events = study_day.events + 1,
                minutes = study_day.minutes + excluded.minutes,
                answers = study_day.answers + excluded.answers
            returning events
            """,
            new { studyEvent.GuildId, studyEvent.UserId, studyEvent.Date, studyEvent.Minutes, answers });
        foreach (var listener in _listeners)
            listener.OnAppended(connection, studyEvent, firstOfDay: events == 1);
        return true;
    }
}

/// <summary>Keeps something that is derived from the study log, inside the transaction that appends.</summary>
internal interface IStudyLogListener
{
    void OnAppended(IDbConnection connection, StudyEvent studyEvent, bool firstOfDay);
}
