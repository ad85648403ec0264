using NodaTime;
using StudyBot.Study.Calendars;

namespace StudyBot.Study;

/// <summary>
/// A run of met days in which no study date was missed. A pure function of the dates on which a member studied and of the
/// guild's calendar; what the database holds is a cache of it.
/// </summary>
/// <param name="Current">Met days of the latest run; what it is worth today, <see cref="CurrentOn"/> says.</param>
/// <param name="Longest">Met days of the longest run ever.</param>
/// <param name="FirstDate">The first date that was met.</param>
/// <param name="LastDate">The latest date that was met.</param>
/// <param name="AliveThrough">The last date through which the run lives without a further study event.</param>
internal sealed record Streak(int Current, int Longest, LocalDate FirstDate, LocalDate LastDate, LocalDate AliveThrough)
{
    /// <summary>Met days of the run that is alive on <paramref name="today"/>; 0 when it broke.</summary>
    public int CurrentOn(LocalDate today) => today <= AliveThrough ? Current : 0;

    /// <summary>Null for a member who never studied.</summary>
    /// <param name="dates">Distinct study dates, in any order.</param>
    /// <param name="calendar">Says which dates can be missed.</param>
    public static Streak? Of(IEnumerable<LocalDate> dates, StudyCalendar calendar)
    {
        Streak? streak = null;
        foreach (var date in dates.Order())
            streak = streak is null ? Begin(date, calendar) : streak.Extend(date, calendar);
        return streak;
    }

    /// <summary>Of a member's first day.</summary>
    public static Streak Begin(LocalDate date, StudyCalendar calendar) => new(1, 1, date, date, calendar.NextStudyDate(date));

    /// <summary>The streak after a date later than <see cref="LastDate"/> was met.</summary>
    public Streak Extend(LocalDate date, StudyCalendar calendar)
    {
        var current = date <= AliveThrough ? Current + 1 : 1;
        return this with
        {
            Current = current,
            Longest = Math.Max(Longest, current),
            LastDate = date,
            AliveThrough = calendar.NextStudyDate(date),
        };
    }
}
