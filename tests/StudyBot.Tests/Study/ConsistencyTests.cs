using NodaTime;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Tests.Study.Streaks;

namespace StudyBot.Tests.Study;

public sealed class ConsistencyTests
{
    private static readonly LocalDate First = Facts.Monday;

    [Fact]
    public void Today_is_required_only_once_it_is_met()
    {
        Assert.Equal(new Consistency(2, 2), Of(Facts.On(0, 1), 2));
        Assert.Equal(new Consistency(3, 3), Of(Facts.On(0, 1, 2), 2));
    }

    [Fact]
    public void Thirty_days_are_looked_at_and_no_more() =>
        Assert.Equal(new Consistency(15, 30), Of(Facts.On([.. Enumerable.Range(0, 100).Where(day => day % 2 == 0)]), 99));

    [Fact]
    public void Days_before_the_first_one_are_not_held_against_anyone() => Assert.Equal(new Consistency(1, 5), Of(Facts.On(0), 5));

    [Fact]
    public void Days_off_are_not_required()
    {
        var weekdays = Facts.On(0, 1, 2, 3, 4) with
        {
            Calendar = new StudyCalendar([new CalendarRules { From = First, StudyDays = new Weekdays(0b1_1111) }], []),
        };

        Assert.Equal(new Consistency(5, 5), Of(weekdays, 7));
        Assert.Equal(new Consistency(5, 6), Of(weekdays, 8));
    }

    [Fact]
    public void Excused_days_are_not_required_but_count_for_whoever_studied()
    {
        var excused = Facts.On(0, 2) with { Excuses = [new DateInterval(First.PlusDays(1), First.PlusDays(2))] };

        Assert.Equal(new Consistency(2, 3), Of(excused, 4));
    }

    private static Consistency Of(Facts facts, int today) => Consistency.Of(facts.ToFacts(), First.PlusDays(today));
}
