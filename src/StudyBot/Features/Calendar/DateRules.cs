using NodaTime;

namespace StudyBot.Features.Calendar;

/// <summary>What a calendar's dates and numbers can be, however they are set.</summary>
internal static class DateRules
{
    /// <summary>Ahead at a time; as many as the select for removing one can hold.</summary>
    public const int MostBreaks = 25;

    public const int LongestName = 60;

    /// <summary>Half a day: twice as much, which brings a broken run back, must fit into one.</summary>
    public const int MostMinutes = 720;

    private const int MostDays = 120;

    /// <summary>What is wrong with the dates of a new break; null when nothing is.</summary>
    public static string? ToBreak(LocalDate first, LocalDate last, LocalDate today, CalendarTexts texts) =>
        first < today ? texts.BreakInThePast
        : last < first ? texts.EndBeforeStart
        : Period.DaysBetween(first, last) >= MostDays ? texts.BreakTooLong(MostDays)
        : null;

    /// <summary>The same of a cohort's; either may be missing.</summary>
    public static string? ToCohort(LocalDate? start, LocalDate? end, LocalDate today, CalendarTexts texts) =>
        end < start ? texts.CohortEndBeforeStart
        : end < today ? texts.EndInThePast
        : null;
}
