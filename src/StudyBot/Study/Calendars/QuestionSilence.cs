using NodaTime;

namespace StudyBot.Study.Calendars;

/// <summary>Why a schedule brings no question, however long one waits.</summary>
internal enum QuestionSilence
{
    /// <summary>It is paused, and would bring some otherwise.</summary>
    Paused,

    /// <summary>No date of it is left within the cohort's.</summary>
    CohortOver,

    /// <summary>Its days of the week are days off.</summary>
    WeekdaysOff,

    /// <summary>Every date is within a break or a holiday.</summary>
    Resting,
}

internal static class QuestionSilences
{
    /// <summary>As far as anyone plans ahead.</summary>
    private const int InSight = 400;

    /// <summary>What of the calendar silences a schedule; null when it leaves it a date.</summary>
    /// <param name="calendar">The guild's.</param>
    /// <param name="weekdays">The schedule's.</param>
    /// <param name="from">The first date that counts.</param>
    public static QuestionSilence? Of(StudyCalendar calendar, Weekdays weekdays, LocalDate from)
    {
        // A cohort that is planned far ahead has not begun before its start.
        var first = LocalDate.Max(from, calendar.NewestRules.CohortStart ?? from);
        var off = Enumerable.Range(0, InSight).Select(first.PlusDays).Where(date => weekdays.Contains(date.DayOfWeek)).Select(calendar.OffOn).ToList();
        if (off.Contains(null))
            return null;
        off.RemoveAll(reason => reason is DayOff.AfterCohort or DayOff.BeforeCohort);
        return off.Count == 0 ? QuestionSilence.CohortOver
            : off.TrueForAll(reason => reason is DayOff.Weekday) ? QuestionSilence.WeekdaysOff
            : QuestionSilence.Resting;
    }

    /// <summary>Why a schedule is silent that is known to be.</summary>
    /// <param name="calendar">The guild's.</param>
    /// <param name="weekdays">The schedule's.</param>
    /// <param name="from">The first date that counts.</param>
    /// <param name="isPaused">Whether staff paused it.</param>
    public static QuestionSilence Why(StudyCalendar calendar, Weekdays weekdays, LocalDate from, bool isPaused) =>
        Of(calendar, weekdays, from) ?? (isPaused ? QuestionSilence.Paused : QuestionSilence.Resting);
}
