using NodaTime;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Tests.Study.Calendars;

public sealed class StudyCalendarTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);
    private static readonly Bilingual<string> HolidayName = new("쉬는 날", "Day of rest");
    private static readonly HolidayCalendar Holidays = new(
        "test", new("시험", "Test"), new Dictionary<LocalDate, Bilingual<string>> { [Monday.PlusDays(2)] = HolidayName });

    [Fact]
    public void Every_day_is_a_study_date_until_something_else_is_set()
    {
        Assert.True(StudyCalendar.EveryDay.IsStudyDate(Monday));
        Assert.Equal(Monday.PlusDays(1), StudyCalendar.EveryDay.NextStudyDate(Monday));
        Assert.Null(StudyCalendar.EveryDay.WeekOn(Monday));
    }

    [Fact]
    public void Each_kind_of_rest_has_its_reason()
    {
        var calendar = new StudyCalendar(
            [
                new CalendarRules
                {
                    From = Monday.PlusDays(-30),
                    StudyDays = new Weekdays(0b1_1111),
                    Holidays = Holidays,
                    CohortStart = Monday,
                    CohortEnd = Monday.PlusDays(11),
                },
            ],
            [new StudyBreak(1, Monday.PlusDays(3), Monday.PlusDays(4), "MT")]);

        Assert.Equal(
            [
                new DayOff.BeforeCohort(), null, null, new DayOff.Holiday(HolidayName), new DayOff.Break("MT"), new DayOff.Break("MT"),
                new DayOff.Weekday(), new DayOff.Weekday(), null,
            ],
            Enumerable.Range(-1, 9).Select(day => calendar.OffOn(Monday.PlusDays(day))));
        Assert.Equal(new DayOff.AfterCohort(), calendar.OffOn(Monday.PlusDays(12)));
        Assert.Equal(Monday.PlusDays(7), calendar.NextStudyDate(Monday.PlusDays(1)));
        Assert.Equal(StudyCalendar.EndOfTime, calendar.NextStudyDate(Monday.PlusDays(11)));
    }

    [Fact]
    public void A_change_leaves_the_days_before_it_as_they_were()
    {
        var calendar = new StudyCalendar(
            [
                new CalendarRules { From = Monday, StudyDays = new Weekdays(0b1) },
                new CalendarRules { From = Monday.PlusDays(8), StudyDays = Weekdays.All },
            ],
            []);

        Assert.False(calendar.IsStudyDate(Monday.PlusDays(1)));
        Assert.True(calendar.IsStudyDate(Monday.PlusDays(7)));
        Assert.True(calendar.IsStudyDate(Monday.PlusDays(9)));
    }

    [Fact]
    public void A_cohort_far_ahead_has_a_first_study_date()
    {
        var start = Monday.PlusDays(900);
        var calendar = new StudyCalendar([new CalendarRules { From = Monday, CohortStart = start }], []);

        Assert.Equal(start, calendar.NextStudyDate(Monday));
    }

    [Fact]
    public void Weeks_run_from_Monday_and_the_first_one_holds_the_start()
    {
        var calendar = new StudyCalendar(
            [new CalendarRules { From = Monday, CohortStart = Monday.PlusDays(2), CohortEnd = Monday.PlusDays(20) }], []);

        Assert.Equal(
            new int?[] { null, 1, 1, 2, 3, null },
            new[] { 0, 2, 6, 7, 20, 21 }.Select(day => calendar.WeekOn(Monday.PlusDays(day))));
    }
}
