using NodaTime;
using StudyBot.Study.Calendars;

namespace StudyBot.Study.Streaks;

/// <summary>The dates that a member must not miss. Whether one was met after all is not asked here.</summary>
/// <param name="calendar">Says which dates the guild studies on.</param>
/// <param name="start">The member's first; see <see cref="StreakFacts.Start"/>.</param>
/// <param name="free">Excused, spoiled by an outage, or earned back; in any order, and they may overlap.</param>
internal sealed class RequiredDates(StudyCalendar calendar, LocalDate start, IReadOnlyList<DateInterval> free)
{
    public LocalDate Start => start;

    public bool Contains(LocalDate date) => date >= start && calendar.IsStudyDate(date) && !IsFree(date);

    /// <summary>How many there are between two dates, neither included.</summary>
    public int Between(LocalDate after, LocalDate before)
    {
        var count = 0;
        for (var date = LocalDate.Max(after.PlusDays(1), start); date < before; date = date.PlusDays(1))
            count += Contains(date) ? 1 : 0;
        return count;
    }

    /// <summary>The <paramref name="number"/>th after a date, from 1; <see cref="StudyCalendar.EndOfTime"/> when none is in sight.</summary>
    public LocalDate After(LocalDate date, int number)
    {
        var next = LocalDate.Max(date, start.PlusDays(-1));
        while (number > 0 && next < StudyCalendar.EndOfTime)
        {
            next = calendar.NextStudyDate(next);
            number -= IsFree(next) ? 0 : 1;
        }

        return next;
    }

    private bool IsFree(LocalDate date)
    {
        foreach (var interval in free)
        {
            if (interval.Contains(date))
                return true;
        }

        return false;
    }
}
