using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Calendar;

/// <summary>Who changes a guild's calendar, and when.</summary>
/// <param name="GuildId">Whose.</param>
/// <param name="By">Who.</param>
/// <param name="Today">The guild's study date.</param>
/// <param name="At">The instant.</param>
internal sealed record CalendarAct(Snowflake GuildId, Snowflake By, LocalDate Today, Instant At);

/// <summary>Rules that were changed.</summary>
/// <param name="From">The first date for which they count.</param>
/// <param name="Today">When they were changed.</param>
internal sealed record RulesChange(LocalDate From, LocalDate Today);

/// <summary>What came of a change of the breaks.</summary>
/// <param name="What">The break that is changed, or that stands in the way.</param>
/// <param name="IsDone">Whether anything was changed.</param>
internal sealed record BreakChange(StudyBreak What, bool IsDone);

/// <summary>
/// Writes calendars. Nothing here changes a date before today, so no streak that was right becomes wrong; what depends on
/// days to come is brought up to date in the same transaction.
/// </summary>
internal sealed class CalendarStore(
    Database database, StudyCalendarReader calendars, StaffLog log, IEnumerable<IStudyCalendarListener> listeners)
{
    /// <summary>Between the first and the last zone on earth lie 26 hours, and two days begin up to a day apart. Anything later was written by a wrong clock.</summary>
    private const int MostDaysTouched = 3;

    private readonly IStudyCalendarListener[] _listeners = [.. listeners];

    /// <summary>
    /// From tomorrow on; later where the guild's zone was moved back and tomorrow has begun once already, or has rules that were
    /// set before. Null when nothing would change, else the first date for which it counts.
    /// </summary>
    public RulesChange? SetRules(CalendarAct act, StaffActionKind kind, Func<CalendarRules, CalendarRules> edit) =>
        database.Write(connection => SetRules(connection, act, kind, edit));

    /// <summary>The same within the caller's transaction.</summary>
    /// <param name="connection">The caller's.</param>
    /// <param name="act">Who and when.</param>
    /// <param name="kind">How it stands in the log.</param>
    /// <param name="edit">The change.</param>
    /// <param name="fromToday">Whether it may count for today, unless somebody studied; of a guild that only begins.</param>
    public RulesChange? SetRules(
        IDbConnection connection, CalendarAct act, StaffActionKind kind, Func<CalendarRules, CalendarRules> edit, bool fromToday = false)
    {
        var known = calendars.Of(connection, act.GuildId).NewestRules;
        var edited = edit(known) with { From = LocalDate.Max(FirstUntouched(connection, fromToday ? act with { Today = act.Today.PlusDays(-1) } : act), known.From) };
        if (edited == known with { From = edited.From })
            return null;
        connection.Execute(
            """
            insert into guild_calendar
                (guild_id, from_date, study_days, holidays, cohort_start, cohort_end, minimum_minutes, changed_by, changed_at)
            values (@GuildId, @From, @days, @holidays, @CohortStart, @CohortEnd, @MinimumMinutes, @By, @At)
            on conflict (guild_id, from_date) do update set
                study_days = excluded.study_days,
                holidays = excluded.holidays,
                cohort_start = excluded.cohort_start,
                cohort_end = excluded.cohort_end,
                minimum_minutes = excluded.minimum_minutes,
                changed_by = excluded.changed_by,
                changed_at = excluded.changed_at
            """,
            new
            {
                act.GuildId,
                edited.From,
                days = edited.StudyDays.Bits,
                holidays = edited.Holidays?.Id,
                edited.CohortStart,
                edited.CohortEnd,
                edited.MinimumMinutes,
                act.By,
                act.At,
            });
        Tell(connection, act, kind, CalendarLogEntries.Details(known, edited));
        return new RulesChange(edited.From, act.Today);
    }

    /// <summary>The first date to come on which nobody can have studied yet, so that no rule changes under what was decided.</summary>
    private static LocalDate FirstUntouched(IDbConnection connection, CalendarAct act)
    {
        var newest = connection.ExecuteScalar<string?>(
            "select max(study_date) from study_day where guild_id = @GuildId and study_date <= @latest",
            new { act.GuildId, latest = act.Today.PlusDays(MostDaysTouched) }).AsDate();
        return LocalDate.Max(act.Today, newest ?? act.Today).PlusDays(1);
    }

    /// <summary>Where it is not done, nothing was added, and what is given is a break with which the new one would overlap.</summary>
    /// <param name="act">Who and when.</param>
    /// <param name="rest">Its id does not matter.</param>
    public BreakChange AddBreak(CalendarAct act, StudyBreak rest) => database.Write(connection => AddBreak(connection, act, rest));

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="AddBreak(CalendarAct, StudyBreak)"/>
    public BreakChange AddBreak(IDbConnection connection, CalendarAct act, StudyBreak rest)
    {
        if (calendars.Of(connection, act.GuildId).Breaks.FirstOrDefault(known => known.Overlaps(rest)) is { } other)
            return new BreakChange(other, IsDone: false);
        connection.Execute(
            """
            insert into guild_break (guild_id, first_date, last_date, name, changed_by, changed_at)
            values (@GuildId, @First, @Last, @Name, @By, @At)
            """,
            new { act.GuildId, rest.First, rest.Last, rest.Name, act.By, act.At });
        Tell(connection, act, CalendarLogEntries.BreakAdded, CalendarLogEntries.Details(rest));
        return new BreakChange(rest, IsDone: true);
    }

    /// <summary>
    /// A break to come goes; one that has begun ends with today, because its past days stay what they were. Null when there
    /// is no such break in the guild, or it is over by tomorrow anyway.
    /// </summary>
    public BreakChange? RemoveBreak(CalendarAct act, long id) => database.Write(connection => RemoveBreak(connection, act, id));

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="RemoveBreak(CalendarAct, long)"/>
    public BreakChange? RemoveBreak(IDbConnection connection, CalendarAct act, long id)
    {
        var rest = calendars.Of(connection, act.GuildId).Breaks.FirstOrDefault(candidate => candidate.Id == id);
        if (rest is null || rest.Last <= act.Today)
            return null;
        if (rest.First > act.Today)
        {
            connection.Execute("delete from guild_break where guild_id = @GuildId and id = @id", new { act.GuildId, id });
            Tell(connection, act, CalendarLogEntries.BreakRemoved, CalendarLogEntries.Details(rest));
            return new BreakChange(rest, IsDone: true);
        }

        connection.Execute("update guild_break set last_date = @Today where guild_id = @GuildId and id = @id", new { act.GuildId, id, act.Today });
        Tell(connection, act, CalendarLogEntries.BreakCut, CalendarLogEntries.Details(rest with { Last = act.Today }));
        return new BreakChange(rest, IsDone: true);
    }

    /// <summary>Logs a change, and tells whoever keeps something that depends on it.</summary>
    private void Tell(IDbConnection connection, CalendarAct act, StaffActionKind kind, IReadOnlyDictionary<string, string> details)
    {
        log.Append(connection, new StaffAction
        {
            Kind = kind,
            GuildId = act.GuildId,
            By = act.By,
            At = act.At,
            Subject = act.GuildId.ToString(),
            Details = details,
        });
        foreach (var listener in _listeners)
            listener.OnCalendarChanged(connection, act.GuildId, act.Today);
    }
}
