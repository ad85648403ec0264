using NodaTime;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Leaderboards.Boards;

/// <summary>
/// Met days of the last 30 required, as <see cref="Consistency"/> counts them, and how long that holds by itself: until the
/// oldest of them leaves the window.
/// </summary>
/// <param name="Met">0 to 30.</param>
/// <param name="Through">The last date on which it holds without a study event; null for none.</param>
internal sealed record Steadiness(int Met, LocalDate? Through)
{
    /// <summary>No window that ends with <paramref name="last"/> begins earlier.</summary>
    public static LocalDate EarliestStart(StudyCalendar calendar, LocalDate last)
    {
        var (date, found) = (last, 0);
        for (var back = 0; found < Consistency.Window && back < Consistency.LongestLookBack; back++)
        {
            date = last.PlusDays(-back);
            if (calendar.IsStudyDate(date))
                found++;
        }

        return date;
    }

    /// <param name="metDates">Those from <see cref="EarliestStart"/> on, ascending.</param>
    /// <param name="calendar">Says which dates are required.</param>
    public static Steadiness Of(IEnumerable<LocalDate> metDates, StudyCalendar calendar)
    {
        var required = metDates.Where(calendar.IsStudyDate).ToList();
        return required.Count == 0 ? new Steadiness(0, null) : new Steadiness(required.Count, ThroughOf(required[0], calendar));
    }

    /// <summary>The study date by which 30 others have followed on the oldest.</summary>
    private static LocalDate ThroughOf(LocalDate oldest, StudyCalendar calendar)
    {
        var (date, followed) = (oldest, 0);
        for (var ahead = 1; followed < Consistency.Window; ahead++)
        {
            if (ahead > Consistency.LongestLookBack)
                return StudyCalendar.EndOfTime;
            date = oldest.PlusDays(ahead);
            if (calendar.IsStudyDate(date))
                followed++;
        }

        return date;
    }
}
