using NodaTime;

namespace StudyBot.Study.Calendars;

/// <summary>
/// What makes a date a study date, from a date on. A change begins on the next date, so that no day that has begun becomes
/// another kind of day, and what was decided about the past stays decided.
/// </summary>
internal sealed record CalendarRules
{
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
}
