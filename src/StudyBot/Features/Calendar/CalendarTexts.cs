using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Calendar.Endings;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Calendar;

internal abstract class CalendarTexts
{
    public static Bilingual<CalendarTexts> Both { get; } = new(new CalendarTextsKorean(), new CalendarTextsEnglish());

    public abstract string Title { get; }

    public abstract string StudyDays { get; }

    public abstract string Holidays { get; }

    public abstract string Cohort { get; }

    public abstract string DaysOff { get; }

    /// <summary>Before the cohort's first day, in the list of days off.</summary>
    public abstract string CohortToCome { get; }

    /// <summary>After the cohort's last day, in the list of days off.</summary>
    public abstract string CohortIsOver { get; }

    /// <summary>What a day off means.</summary>
    public abstract string WhatOffMeans { get; }

    public abstract string NoHolidays { get; }

    public abstract string NoCohort { get; }

    public abstract string StudyDaysPlaceholder { get; }

    public abstract string HolidaysPlaceholder { get; }

    public abstract string RemoveBreakPlaceholder { get; }

    public abstract string AddBreak { get; }

    public abstract string EditCohort { get; }

    public abstract string BreakFormTitle { get; }

    public abstract string BreakName { get; }

    public abstract string BreakNameExample { get; }

    public abstract string FirstDate { get; }

    public abstract string LastDate { get; }

    public abstract string DateExample { get; }

    public abstract string CohortFormTitle { get; }

    public abstract string CohortStart { get; }

    public abstract string CohortEnd { get; }

    public abstract string CohortOptional { get; }

    /// <summary>Of the field, the button and the form.</summary>
    public abstract string Minimum { get; }

    public abstract string MinimumInput { get; }

    public abstract string MinimumOptional { get; }

    /// <summary>Above the calendar when a press changed nothing.</summary>
    public abstract string Unchanged { get; }

    public abstract string BreakGone { get; }

    /// <summary>On the button that makes a change public.</summary>
    public abstract string TellChannel { get; }

    public abstract string ToldBefore { get; }

    /// <summary>The change that the channel was to be told of does not hold any more.</summary>
    public abstract string ChangedSince { get; }

    public abstract string NoName { get; }

    public abstract string EndBeforeStart { get; }

    /// <summary>Often the end that stands in the way is still that of the cohort before.</summary>
    public abstract string CohortEndBeforeStart { get; }

    /// <summary>To who begins a new cohort where the one before was ended.</summary>
    /// <param name="dates">With a first date.</param>
    /// <param name="today">The guild's study date.</param>
    public abstract string NewCohort(CohortDates dates, LocalDate today);

    /// <summary>To who brings a file with other dates, though the cohort was ended.</summary>
    /// <param name="range">From the ended cohort's first day to its last.</param>
    public abstract string StaysEnded(string range);

    /// <summary>To another name or other dates of one that is under way.</summary>
    public abstract string BreakHasBegun { get; }

    public abstract string BreakInThePast { get; }

    public abstract string EndInThePast { get; }

    /// <param name="minutes">That make a day count; 0 when anything does.</param>
    public abstract string MinimumIs(int minutes);

    public abstract string NoMinimum(int most);

    /// <summary>In the place of a list of days off.</summary>
    /// <param name="everyDay">Whether the guild studies on all days of the week.</param>
    public abstract string NoDaysOff(bool everyDay);

    public abstract string TooManyBreaks(int most);

    public abstract string BreakTooLong(int mostDays);

    /// <param name="typed">Escaped.</param>
    public abstract string NoDate(string typed);

    /// <summary>Above the calendar after a change.</summary>
    /// <param name="from">The first date for which it counts.</param>
    /// <param name="today">The guild's study date.</param>
    public abstract string Changed(LocalDate from, LocalDate today);

    /// <summary>After a change that leaves schedules of questions without a day.</summary>
    /// <param name="schedules">One or more.</param>
    public abstract string SilencedSchedules(IReadOnlyList<SilencedSchedule> schedules);

    public abstract string BreakAdded(StudyBreak rest, LocalDate today);

    /// <param name="rest">As it was.</param>
    /// <param name="begun">Whether it ends early instead of not coming at all.</param>
    public abstract string BreakRemoved(StudyBreak rest, bool begun);

    public abstract string Week(int number);

    /// <summary>"3월 2일 ~ 6월 26일", "March 2 – June 26"; a year where it is not this one.</summary>
    public abstract string Range(LocalDate? first, LocalDate? last, LocalDate today);

    public abstract string OffToday(DayOff off);

    /// <param name="other">The break that is there.</param>
    /// <param name="today">The guild's study date.</param>
    public abstract string BreakOverlaps(StudyBreak other, LocalDate today);

    public abstract string Told(Snowflake channel);

    public abstract string CannotTell(Snowflake channel);

    public abstract string LoggedTold { get; }

    public abstract string LoggedStudyDays(Weekdays days);

    public abstract string LoggedHolidays(bool observed);

    public abstract string LoggedCohortEnded(LocalDate last);

    public abstract string LoggedCohort(LocalDate? start, LocalDate? end);

    /// <param name="minutes">0 for none.</param>
    public abstract string LoggedMinimum(int minutes);

    public abstract string LoggedBreak(StudyBreak rest);

    public abstract string LoggedBreakGone(StudyBreak rest);

    /// <param name="rest">As it is now.</param>
    public abstract string LoggedBreakCut(StudyBreak rest);
}
