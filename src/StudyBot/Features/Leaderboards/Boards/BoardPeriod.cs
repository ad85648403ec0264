using NodaTime;
using NodaTime.Calendars;

namespace StudyBot.Features.Leaderboards.Boards;

/// <summary>
/// A stretch of study dates over which totals are kept; the names are the values of the option <c>period</c> and stand in
/// custom ids. Weeks run from Monday to Sunday (ISO 8601).
/// </summary>
internal enum BoardPeriod
{
    Week,
    Month,
    All,

    /// <summary>From the cohort's first day to its last.</summary>
    Cohort,
}

/// <summary>Periods as the database numbers them; the newer of two of a kind has the greater number.</summary>
internal static class BoardPeriods
{
    /// <summary>All time, and what is of the present.</summary>
    public const int All = 0;

    public const int FirstWeek = 1_000_000;
    public const int FirstMonth = 2_000_000;
    public const int FirstCohort = 3_000_000;

    public static int WeekOf(LocalDate date) =>
        FirstWeek + (WeekYearRules.Iso.GetWeekYear(date) * 100) + WeekYearRules.Iso.GetWeekOfWeekYear(date);

    public static int MonthOf(LocalDate date) => FirstMonth + (date.Year * 100) + date.Month;

    public static int CohortOf(int number) => FirstCohort + number;

    /// <summary>Those that are kept on a date: all time, and week and month with the one before.</summary>
    public static (int All, int Week, int WeekBefore, int Month, int MonthBefore) KeptOn(LocalDate today) =>
        (All, WeekOf(today), WeekOf(today.PlusWeeks(-1)), MonthOf(today), MonthOf(today.PlusMonths(-1)));
}
