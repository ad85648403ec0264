using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace StudyBot.Study;

/// <summary>A stretch of study dates over which totals are kept. Weeks run from Monday to Sunday (ISO 8601).</summary>
internal enum StudyPeriod
{
    Week,
    Month,
    All,
}

internal static class StudyPeriods
{
    /// <summary>The key under which the totals of the period that holds <paramref name="date"/> are stored.</summary>
    public static string KeyAt(this StudyPeriod period, LocalDate date) => period switch
    {
        StudyPeriod.Week => string.Create(
            CultureInfo.InvariantCulture,
            $"{WeekYearRules.Iso.GetWeekYear(date):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(date):00}"),
        StudyPeriod.Month => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}"),
        _ => "all",
    };

    /// <summary>The first date of the period that holds <paramref name="date"/>; null for all time.</summary>
    public static LocalDate? StartAt(this StudyPeriod period, LocalDate date) => period switch
    {
        StudyPeriod.Week => date.PlusDays(1 - (int)date.DayOfWeek),
        StudyPeriod.Month => new LocalDate(date.Year, date.Month, 1),
        _ => null,
    };
}
