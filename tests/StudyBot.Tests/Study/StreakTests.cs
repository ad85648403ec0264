using NodaTime;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Study.Streaks;
using StudyBot.Tests.Study.Streaks;

namespace StudyBot.Tests.Study;

public sealed class StreakTests
{
    private static readonly LocalDate Monday = Facts.Monday;

    [Fact]
    public void Consecutive_days_make_a_run_and_the_rest_day_of_the_beginning_lengthens_its_life() => Assert.Equal(
        new Streak(3, 3, Monday, Monday.PlusDays(2), AliveThrough: Monday.PlusDays(4), RestUnits: 10), Facts.On(0, 1, 2).Streak);

    [Fact]
    public void A_rest_day_covers_the_first_missed_day_and_does_not_count() => Assert.Equal(
        new Streak(4, 4, Monday, Monday.PlusDays(4), AliveThrough: Monday.PlusDays(5), RestUnits: 4) { RestDaysUsed = 1 }, Facts.On(0, 1, 2, 4).Streak);

    [Fact]
    public void The_next_missed_day_breaks_the_run_and_the_longest_stays()
    {
        var streak = Facts.On(0, 1, 2, 4, 6).Streak!;

        Assert.Equal((1, 4, 1), (streak.Current, streak.Longest, streak.RestUnits));
    }

    [Fact]
    public void Seven_met_days_are_a_rest_day_and_two_can_be_held()
    {
        Assert.Equal([1, 1, 2, 2], new[] { 1, 6, 7, 40 }.Select(days => Facts.On([.. Enumerable.Range(0, days)]).Streak!.RestDays));
        Assert.Equal(Monday.PlusDays(39 + 3), Facts.On([.. Enumerable.Range(0, 40)]).Streak!.AliveThrough);
    }

    [Fact]
    public void A_run_lives_until_the_day_that_no_rest_day_covers_is_over()
    {
        var streak = Facts.On(0, 1).Streak!;

        Assert.Equal(2, streak.CurrentOn(Monday.PlusDays(3)));
        Assert.Equal(0, streak.CurrentOn(Monday.PlusDays(4)));
    }

    [Fact]
    public void Who_never_studied_has_no_streak() => Assert.Null(Facts.On().Streak);

    [Fact]
    public void Days_off_break_nothing_cost_no_rest_day_and_studying_on_one_counts()
    {
        var weekdays = new StudyCalendar([new CalendarRules { From = Monday, StudyDays = new Weekdays(0b1_1111) }], []);

        var friday = (Facts.On(0, 1, 2, 3, 4) with { Calendar = weekdays }).Streak!;
        var withSaturday = (Facts.On(0, 1, 2, 3, 4, 5, 7) with { Calendar = weekdays }).Streak!;

        Assert.Equal(Monday.PlusDays(8), friday.AliveThrough);
        Assert.Equal(5, friday.CurrentOn(Monday.PlusDays(6)));
        Assert.Equal((7, 14), (withSaturday.Current, withSaturday.RestUnits));
    }

    [Fact]
    public void Excuses_and_outages_cost_nothing_unless_one_studied()
    {
        var excused = Facts.On(0, 1, 5) with { Excuses = [new DateInterval(Monday.PlusDays(2), Monday.PlusDays(4))] };
        var down = Facts.On(0, 1, 3) with { Outages = [Monday.PlusDays(2), Monday.PlusDays(3)] };

        Assert.Equal((3, 10), (excused.Streak!.Current, excused.Streak.RestUnits));
        Assert.Equal((3, 10), (down.Streak!.Current, down.Streak.RestUnits));
    }

    [Fact]
    public void A_credit_counts_but_begins_nothing()
    {
        var credited = Facts.On(10).With(Monday, StudyEventKind.Credit);

        Assert.Equal(Monday.PlusDays(10), credited.Streak!.FirstDate);
        Assert.Equal(2, credited.Streak.Current);
    }

    [Fact]
    public void A_minimum_of_minutes_holds_for_minutes_and_not_for_an_answer_or_a_review()
    {
        var strict = new Facts { Calendar = new StudyCalendar([new CalendarRules { From = Monday, MinimumMinutes = 30 }], []) };

        Assert.Null(strict.With(Monday, StudyEventKind.CheckIn, 29).Streak);
        Assert.NotNull(strict.With(Monday, StudyEventKind.CheckIn, 29).With(Monday, StudyEventKind.Focus, 1).Streak);
        Assert.All(
            [StudyEventKind.Answer, StudyEventKind.Review, StudyEventKind.PeerReview, StudyEventKind.Credit],
            kind => Assert.NotNull(strict.With(Monday, kind).Streak));
    }

    [Theory]
    [InlineData(3, true)] // The rest day covered Wednesday; Thursday broke the run, Friday is the first day after.
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Double_work_within_two_days_saves_a_run(int daysAfter, bool saves)
    {
        var date = Monday.PlusDays(2 + daysAfter - 1);
        var facts = Facts.On(-1, 0, 1).With(date, StudyEventKind.CheckIn, 60);

        var earned = EarnBack.For(facts.ToFacts(), date);

        Assert.Equal(saves ? new EarnBack(date, Monday.PlusDays(3), date.PlusDays(-1)) : null, earned);
        Assert.Equal(saves ? 4 : 1, (facts with { EarnBacks = earned is null ? [] : [earned] }).Streak!.Current);
    }

    [Fact]
    public void A_short_run_is_not_saved_and_a_saved_one_only_while_its_work_stands()
    {
        Assert.Null(EarnBack.For(Facts.On(0, 1).With(Monday.PlusDays(4), StudyEventKind.CheckIn, 60).ToFacts(), Monday.PlusDays(4)));

        var saved = new EarnBack(Monday.PlusDays(5), Monday.PlusDays(4), Monday.PlusDays(4));
        Assert.Equal(1, (Facts.On(0, 1, 2, 5) with { EarnBacks = [saved] }).Streak!.Current);
        Assert.Equal(4, (Facts.On(0, 1, 2, 5).With(Monday.PlusDays(5), StudyEventKind.CheckIn, 30) with { EarnBacks = [saved] }).Streak!.Current);
    }

    [Fact]
    public void A_day_of_ordinary_work_after_the_break_does_not_close_the_door()
    {
        var facts = Facts.On(0, 1, 2, 5).With(Monday.PlusDays(6), StudyEventKind.Answer).With(Monday.PlusDays(6), StudyEventKind.Answer);

        var earned = EarnBack.For(facts.ToFacts(), Monday.PlusDays(6))!;

        Assert.Equal(new EarnBack(Monday.PlusDays(6), Monday.PlusDays(4), Monday.PlusDays(5)), earned);
        Assert.Equal(5, (facts with { EarnBacks = [earned] }).Streak!.Current);
    }
}
