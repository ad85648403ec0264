using NodaTime;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.Leaderboards.Boards;

/// <summary>
/// Met days of the last 30 required, as <see cref="Consistency"/> counts them, and how long that holds by itself: until the
/// oldest of them leaves the window.
/// </summary>
/// <param name="Met">0 to 30.</param>
/// <param name="Through">The last date on which it holds without a study event; null for none.</param>
internal sealed record Steadiness(int Met, LocalDate? Through)
{
    public static readonly Steadiness None = new(0, null);

    /// <summary>No window that ends with <paramref name="last"/> begins earlier, when no date of it is excused.</summary>
    /// <param name="calendar">Says which dates are required.</param>
    /// <param name="start">The member's, before which nothing is required of them.</param>
    /// <param name="last">The last date of the window.</param>
    public static LocalDate EarliestStart(StudyCalendar calendar, LocalDate start, LocalDate last)
    {
        var (date, found) = (last, 0);
        for (var back = 0; found < Consistency.Window && back < Consistency.LongestLookBack && date > start; back++)
        {
            date = last.PlusDays(-back);
            if (calendar.IsStudyDate(date))
                found++;
        }

        return date;
    }

    /// <summary>Of a member who is excused from nothing.</summary>
    /// <param name="isMet">Knows every date from <see cref="EarliestStart"/> to <paramref name="last"/>, but none before <paramref name="start"/>.</param>
    /// <param name="calendar">Says which dates are required.</param>
    /// <param name="start">The member's.</param>
    /// <param name="last">The last date of the window.</param>
    public static Steadiness Of(Func<LocalDate, bool> isMet, StudyCalendar calendar, LocalDate start, LocalDate last) =>
        Of(isMet, calendar.IsStudyDate, start, last);

    /// <param name="facts">Of any member.</param>
    /// <param name="last">The last date of the window.</param>
    public static Steadiness Of(StreakFacts facts, LocalDate last) => Of(facts.IsMet, facts.Counts, facts.Start, last);

    private static Steadiness Of(Func<LocalDate, bool> isMet, Func<LocalDate, bool> counts, LocalDate start, LocalDate last)
    {
        var (met, found, oldest) = (0, 0, last);
        for (var back = 0; found < Consistency.Window && back < Consistency.LongestLookBack; back++)
        {
            var date = last.PlusDays(-back);
            if (date < start)
                break;
            if (!counts(date))
                continue;
            found++;
            if (isMet(date))
                (met, oldest) = (met + 1, date);
        }

        return met == 0 ? None : new Steadiness(met, ThroughOf(oldest, counts));
    }

    /// <summary>The date by which 30 others that count have followed on the oldest.</summary>
    private static LocalDate ThroughOf(LocalDate oldest, Func<LocalDate, bool> counts)
    {
        var (date, followed) = (oldest, 0);
        for (var ahead = 1; followed < Consistency.Window; ahead++)
        {
            if (ahead > Consistency.LongestLookBack)
                return StudyCalendar.EndOfTime;
            date = oldest.PlusDays(ahead);
            if (counts(date))
                followed++;
        }

        return date;
    }
}
