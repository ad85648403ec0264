using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>Who of staff does something in which guild, and when.</summary>
internal sealed record StaffAct(Snowflake GuildId, Snowflake By, Instant At);

/// <summary>What staff do to schedules as a whole. Each is one transaction with its entry in the staff log.</summary>
internal sealed class ScheduleChanges(
    Database database, PoolWarnings warnings, StrandedPins pins, StaffLog log)
{
    /// <summary>Null when the guild has as many as it may, or the name is taken.</summary>
    /// <param name="act">Who, where and when.</param>
    /// <param name="edit">From an empty schedule to the new one.</param>
    public QuestionSchedule? Add(StaffAct act, Func<QuestionSchedule, QuestionSchedule> edit) => database.Write(connection => Add(connection, act, edit));

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="Add(StaffAct, Func{QuestionSchedule, QuestionSchedule})"/>
    public QuestionSchedule? Add(IDbConnection connection, StaffAct act, Func<QuestionSchedule, QuestionSchedule> edit)
    {
        var known = QuestionScheduleStore.Of(connection, act.GuildId);
        var schedule = edit(ScheduleDates.Fresh(act.GuildId, NextId(connection, act.GuildId)));
        if (known.Count >= QuestionSchedule.MostOfAGuild || IsNameTaken(known, schedule))
            return null;
        schedule = Save(connection, act, schedule);
        warnings.Known(connection, schedule);
        log.Append(connection, QuestionLogEntries.Of(QuestionLogEntries.Added, schedule, act.By, act.At));
        return schedule;
    }

    /// <summary>Null when it was removed meanwhile, or the name is taken.</summary>
    /// <param name="act">Who, where and when.</param>
    /// <param name="id">The schedule's number.</param>
    /// <param name="edit">From what it is to what it shall be.</param>
    /// <param name="changed">What is different, for the log; empty for nothing.</param>
    public QuestionSchedule? Edit(
        StaffAct act, long id, Func<QuestionSchedule, QuestionSchedule> edit, Func<QuestionSchedule, QuestionSchedule, IReadOnlyDictionary<string, string>> changed) =>
        database.Write(connection => Edit(connection, act, id, edit, changed));

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="Edit(StaffAct, long, Func{QuestionSchedule, QuestionSchedule}, Func{QuestionSchedule, QuestionSchedule, IReadOnlyDictionary{string, string}})"/>
    public QuestionSchedule? Edit(
        IDbConnection connection, StaffAct act, long id, Func<QuestionSchedule, QuestionSchedule> edit,
        Func<QuestionSchedule, QuestionSchedule, IReadOnlyDictionary<string, string>> changed)
    {
        var known = QuestionScheduleStore.Of(connection, act.GuildId);
        if (known.FirstOrDefault(candidate => candidate.Id == id) is not { } before || edit(before) is not { } after || IsNameTaken(known, after))
            return null;
        var details = changed(before, after);
        if (details.Count == 0)
            return before;
        after = Save(connection, act, after);
        // What chance had planned may not fit any more; what staff chose stays.
        QuestionPlanStore.ForgetDrawn(connection, after.Key);
        pins.Check(connection, after, act.At);
        log.Append(connection, QuestionLogEntries.Of(QuestionLogEntries.Edited, after, act.By, act.At, changed: details));
        return after;
    }

    /// <summary>False when it is the first, or gone already. What it asked stays.</summary>
    public bool Remove(StaffAct act, long id) => database.Write(connection => Remove(connection, act, id));

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="Remove(StaffAct, long)"/>
    public bool Remove(IDbConnection connection, StaffAct act, long id)
    {
        if (id == QuestionSchedule.First || QuestionScheduleStore.Find(connection, new ScheduleKey(act.GuildId, id)) is not { } schedule)
            return false;
        connection.Execute("delete from question_schedule where guild_id = @GuildId and id = @Id", schedule.Key);
        // Nothing of it is tried any longer.
        connection.Execute(
            """
            update question_slot set state = 'skipped', reason = 'staff', decided_by = @By
            where guild_id = @GuildId and schedule_id = @id and state = 'failed'
            """,
            new { act.GuildId, id, act.By });
        QuestionPlanStore.Forget(connection, schedule.Key, LocalDate.MaxIsoValue);
        log.Append(connection, QuestionLogEntries.Of(QuestionLogEntries.Removed, schedule, act.By, act.At));
        return true;
    }

    /// <summary>Pauses; those that are paused get the new end. Gives what was changed.</summary>
    /// <param name="act">Who, where and when.</param>
    /// <param name="ids">Numbers of schedules.</param>
    /// <param name="resumesOn">The first date after the pause; null for one without end.</param>
    public IReadOnlyList<QuestionSchedule> Pause(StaffAct act, IReadOnlyCollection<long> ids, LocalDate? resumesOn) =>
        database.Write(connection => Pause(connection, act, ids, resumesOn));

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="Pause(StaffAct, IReadOnlyCollection{long}, LocalDate?)"/>
    public IReadOnlyList<QuestionSchedule> Pause(IDbConnection connection, StaffAct act, IReadOnlyCollection<long> ids, LocalDate? resumesOn) => Change(
        connection,
        act,
        ids,
        schedule => schedule with { PausedAt = schedule.PausedAt ?? act.At, ResumesOn = resumesOn },
        schedules => QuestionLogEntries.OfAll(QuestionLogEntries.Paused, schedules, act.By, act.At, resumesOn));

    /// <summary>Gives what was paused.</summary>
    public IReadOnlyList<QuestionSchedule> Resume(StaffAct act, IReadOnlyCollection<long> ids) => database.Write(connection => Resume(connection, act, ids));

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="Resume(StaffAct, IReadOnlyCollection{long})"/>
    public IReadOnlyList<QuestionSchedule> Resume(IDbConnection connection, StaffAct act, IReadOnlyCollection<long> ids) => Change(
        connection,
        act,
        ids,
        schedule => schedule with { PausedAt = null, ResumesOn = null },
        schedules => QuestionLogEntries.OfAll(QuestionLogEntries.Resumed, schedules, act.By, act.At));

    private List<QuestionSchedule> Change(
        IDbConnection connection, StaffAct act, IReadOnlyCollection<long> ids, Func<QuestionSchedule, QuestionSchedule> change,
        Func<IReadOnlyList<QuestionSchedule>, StaffAction> entry)
    {
        var changed = new List<QuestionSchedule>();
        foreach (var before in QuestionScheduleStore.Of(connection, act.GuildId).Where(schedule => ids.Contains(schedule.Id)))
        {
            var after = change(before);
            if (after != before)
                changed.Add(Save(connection, act, after));
        }

        if (changed.Count > 0)
            log.Append(connection, entry(changed));

        return changed;
    }

    private static QuestionSchedule Save(IDbConnection connection, StaffAct act, QuestionSchedule schedule) =>
        QuestionScheduleStore.Save(connection, GuildSettingsReader.Of(connection, act.GuildId, locale: null).Zone, act.At, schedule);

    private static bool IsNameTaken(IEnumerable<QuestionSchedule> known, QuestionSchedule schedule) => schedule.Name.Length > 0 &&
        known.Any(other => other.Id != schedule.Id && string.Equals(other.Name, schedule.Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Also higher than those of schedules that are gone: their slots remain.</summary>
    private static long NextId(IDbConnection connection, Snowflake guildId) => 1 + connection.ExecuteScalar<long>(
        """
        select coalesce(max(id), 0) from (
            select max(id) as id from question_schedule where guild_id = @guildId
            union all
            select max(schedule_id) as id from question_slot where guild_id = @guildId
        ) as known
        """,
        new { guildId });
}
