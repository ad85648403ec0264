using NodaTime;

namespace StudyBot.Study.Calendars;

/// <summary>
/// Which dates a guild studies on. On any other nothing is posted, nobody is reminded and no streak breaks; studying then
/// still counts.
/// </summary>
/// <param name="rules">By <see cref="CalendarRules.From"/>, ascending; before the first every date is a study date.</param>
/// <param name="breaks">In any order; they may overlap.</param>
internal sealed class StudyCalendar(IReadOnlyList<CalendarRules> rules, IReadOnlyList<StudyBreak> breaks)
{
    /// <summary>A later date than any that is ever asked for, and still one that ISO text sorts right.</summary>
    public static readonly LocalDate EndOfTime = new(9999, 12, 31);

    public static readonly StudyCalendar EveryDay = new([], []);

    private static readonly CalendarRules Unset = new() { From = LocalDate.MinIsoValue };

    /// <summary>Nobody rests longer than this, except after the end of a cohort.</summary>
    private const int LongestRest = 400;

    public IReadOnlyList<StudyBreak> Breaks => breaks;

    /// <summary>Those in force on a date; every day when nothing was set by then.</summary>
    public CalendarRules RulesOn(LocalDate date)
    {
        // Asked for each date of a month at every study event.
        for (var at = rules.Count - 1; at >= 0; at--)
        {
            if (rules[at].From <= date)
                return rules[at];
        }

        return Unset;
    }

    /// <summary>Those that were set last; they hold at the latest from tomorrow on.</summary>
    public CalendarRules NewestRules => RulesOn(LocalDate.MaxIsoValue);

    public bool IsStudyDate(LocalDate date) => OffOn(date) is null;

    /// <summary>Null for a study date.</summary>
    public DayOff? OffOn(LocalDate date)
    {
        var inForce = RulesOn(date);
        if (inForce.CohortStart is { } start && date < start)
            return new DayOff.BeforeCohort();
        if (inForce.CohortEnd is { } end && date > end)
            return new DayOff.AfterCohort();
        if (breaks.Count > 0 && BreakOn(date) is { } rest)
            return new DayOff.Break(rest.Name);
        if (inForce.Holidays?.Holidays.GetValueOrDefault(date) is { } holiday)
            return new DayOff.Holiday(holiday);
        return inForce.StudyDays.Contains(date.DayOfWeek) ? null : new DayOff.Weekday();
    }

    private StudyBreak? BreakOn(LocalDate date) => breaks.FirstOrDefault(candidate => candidate.Contains(date));

    /// <summary>The first study date later than <paramref name="date"/>; <see cref="EndOfTime"/> when none is in sight.</summary>
    public LocalDate NextStudyDate(LocalDate date)
    {
        // A cohort that is planned far ahead begins after more days of rest than anyone else has.
        var last = LocalDate.Max(date, NewestRules.CohortStart ?? date).PlusDays(LongestRest);
        for (var next = date.PlusDays(1); next <= last; next = next.PlusDays(1))
        {
            if (IsStudyDate(next))
                return next;
        }

        return EndOfTime;
    }

    /// <summary>The cohort's week, from 1; null before its start, after its end, and for a group without beginning.</summary>
    public int? WeekOn(LocalDate date)
    {
        var newest = NewestRules;
        if (newest.CohortStart is not { } start || date < start || date > newest.CohortEnd)
            return null;
        var monday = start.PlusDays(1 - (int)start.DayOfWeek);
        return (Period.DaysBetween(monday, date) / 7) + 1;
    }
}
