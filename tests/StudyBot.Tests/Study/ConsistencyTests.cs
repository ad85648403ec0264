using NodaTime;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Tests.Study;

public sealed class ConsistencyTests
{
    private static readonly LocalDate First = new(2026, 3, 2);

    [Fact]
    public void Today_is_required_only_once_it_is_met()
    {
        var met = new HashSet<LocalDate> { First, First.PlusDays(1) };

        Assert.Equal(new Consistency(2, 2), Consistency.Of(met, StudyCalendar.EveryDay, First, First.PlusDays(2)));
        met.Add(First.PlusDays(2));
        Assert.Equal(new Consistency(3, 3), Consistency.Of(met, StudyCalendar.EveryDay, First, First.PlusDays(2)));
    }

    [Fact]
    public void Thirty_days_are_looked_at_and_no_more()
    {
        var met = Enumerable.Range(0, 100).Where(day => day % 2 == 0).Select(First.PlusDays).ToHashSet();

        Assert.Equal(new Consistency(15, 30), Consistency.Of(met, StudyCalendar.EveryDay, First, First.PlusDays(99)));
    }

    [Fact]
    public void Days_before_the_first_one_are_not_held_against_anyone() =>
        Assert.Equal(new Consistency(1, 5), Consistency.Of(new HashSet<LocalDate> { First }, StudyCalendar.EveryDay, First, First.PlusDays(5)));

    [Fact]
    public void Days_off_are_not_required()
    {
        var weekdays = new StudyCalendar([new CalendarRules { From = First, StudyDays = new Weekdays(0b1_1111) }], []);
        var met = Enumerable.Range(0, 5).Select(First.PlusDays).ToHashSet();

        Assert.Equal(new Consistency(5, 5), Consistency.Of(met, weekdays, First, First.PlusDays(7)));
        Assert.Equal(new Consistency(5, 6), Consistency.Of(met, weekdays, First, First.PlusDays(8)));
    }
}
