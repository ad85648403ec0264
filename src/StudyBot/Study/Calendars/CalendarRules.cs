using NodaTime;

namespace StudyBot.Study.Calendars;

/// <summary>
/// What makes a date a study date, from a date on. A change begins on the next date, so that no day that has begun becomes
/// another kind of day, and what was decided about the past stays decided.
/// </summary>
internal sealed record CalendarRules
{
    /// <summary>What a day is taken to hold where a guild has no minimum.</summary>
    private const int MinutesWithoutMinimum = 30;

    /// <summary>The first date on which they hold.</summary>
    public required LocalDate From { get; init; }

    public Weekdays StudyDays { get; init; } = Weekdays.All;

    /// <summary>Null when public holidays are days like any other.</summary>
    public HolidayCalendar? Holidays { get; init; }

    /// <summary>The cohort's first date, and the Monday of its week the first of week 1; null for a group without beginning.</summary>
    public LocalDate? CohortStart { get; init; }

    /// <summary>The cohort's last date; null for a group without end.</summary>
    public LocalDate? CohortEnd { get; init; }

    /// <summary>Minutes that make a day count, beside any answer or review; 0 when any study event does.</summary>
    public int MinimumMinutes { get; init; }

    /// <summary>Whether a day of theirs counts.</summary>
    public bool IsMet(StudyDayTotals day) => day.Credits > 0 || IsOwnWork(day);

    /// <summary>Whether it would count without what staff gave.</summary>
    public bool IsOwnWork(StudyDayTotals day) =>
        day.Answers + day.Reviews + day.PeerReviews > 0 || (day.Events > day.Credits && day.Minutes >= MinimumMinutes);

    /// <summary>Minutes until a day of theirs counts; 0 for one that does, or that holds nothing.</summary>
    public int MinutesMissing(StudyDayTotals day) => day.Met || day.Events == 0 ? 0 : MinimumMinutes - day.Minutes;

    /// <summary>Whether it holds as much as two days: two answers, or twice the minutes.</summary>
    public bool IsDouble(StudyDayTotals day) => day.Answers >= 2 || day.Minutes >= DoubleMinutes;

    /// <summary>Minutes that make a day <see cref="IsDouble">double</see>.</summary>
    public int DoubleMinutes => 2 * (MinimumMinutes > 0 ? MinimumMinutes : MinutesWithoutMinimum);
}
