using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Tests.Study;

public sealed class StreakTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public void Consecutive_days_make_a_run() =>
        Assert.Equal(new Streak(3, 3, Monday, Monday.PlusDays(2), Monday.PlusDays(3)), Of(0, 1, 2));

    [Fact]
    public void A_missed_day_begins_a_new_run_and_the_longest_stays() =>
        Assert.Equal(new Streak(1, 3, Monday, Monday.PlusDays(4), Monday.PlusDays(5)), Of(0, 1, 2, 4));

    [Fact]
    public void A_run_lives_until_the_day_after_its_last_day_is_over()
    {
        var streak = Of(0, 1)!;

        Assert.Equal(2, streak.CurrentOn(Monday.PlusDays(2)));
        Assert.Equal(0, streak.CurrentOn(Monday.PlusDays(3)));
    }

    [Fact]
    public void Who_never_studied_has_no_streak() => Assert.Null(Of());

    [Fact]
    public void Days_off_break_nothing_and_studying_on_one_counts()
    {
        var weekdays = new StudyCalendar([new CalendarRules { From = Monday, StudyDays = new Weekdays(0b1_1111) }], []);
        int[] untilFriday = [0, 1, 2, 3, 4];

        var friday = Streak.Of(untilFriday.Select(Monday.PlusDays), weekdays)!;
        var nextMonday = friday.Extend(Monday.PlusDays(7), weekdays);
        var withSaturday = Streak.Of(untilFriday.Concat([5, 7]).Select(Monday.PlusDays), weekdays)!;

        Assert.Equal(Monday.PlusDays(7), friday.AliveThrough);
        Assert.Equal(5, friday.CurrentOn(Monday.PlusDays(6)));
        Assert.Equal(6, nextMonday.Current);
        Assert.Equal(7, withSaturday.Current);
    }

    [Fact]
    public void Studying_on_another_day_never_lowers_a_streak() => Check(
        (days, extra) =>
        {
            var before = Of(days);
            var after = Of([.. days.Append(extra).Distinct()])!;
            var today = LocalDate.Max(after.LastDate, before?.LastDate ?? after.LastDate);
            return after.Longest >= (before?.Longest ?? 0) && after.CurrentOn(today) >= (before?.CurrentOn(today) ?? 0);
        });

    [Fact]
    public void Order_of_arrival_does_not_matter() => Check(
        (days, seed) => Equals(Of(days), Of([.. days.OrderBy(day => (day * 31) ^ seed)])));

    private static void Check(Func<int[], int, bool> property)
    {
        var day = Gen.Choose(0, 40);
        var histories = day.ArrayOf().Select(days => days.Distinct().ToArray());
        Prop.ForAll(histories.Zip(day).ToArbitrary(), pair => property(pair.Item1, pair.Item2))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20260302UL, 1UL));
    }

    private static Streak? Of(params int[] days) => Streak.Of(days.Select(Monday.PlusDays), StudyCalendar.EveryDay);
}
