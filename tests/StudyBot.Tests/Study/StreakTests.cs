using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using StudyBot.Study;

namespace StudyBot.Tests.Study;

public sealed class StreakTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public void Consecutive_days_make_a_run() =>
        Assert.Equal(new Streak(3, 3, Monday, Monday.PlusDays(2)), Streak.Of(Days(0, 1, 2)));

    [Fact]
    public void A_missed_day_begins_a_new_run_and_the_longest_stays() =>
        Assert.Equal(new Streak(1, 3, Monday, Monday.PlusDays(4)), Streak.Of(Days(0, 1, 2, 4)));

    [Fact]
    public void A_run_lives_until_the_day_after_its_last_day_is_over()
    {
        var streak = Streak.Of(Days(0, 1))!;

        Assert.Equal(2, streak.CurrentOn(Monday.PlusDays(2)));
        Assert.Equal(0, streak.CurrentOn(Monday.PlusDays(3)));
    }

    [Fact]
    public void Who_never_studied_has_no_streak() => Assert.Null(Streak.Of([]));

    [Fact]
    public void Studying_on_another_day_never_lowers_a_streak() => Check(
        (days, extra) =>
        {
            var before = Streak.Of(Days(days));
            var after = Streak.Of(Days([.. days.Append(extra).Distinct()]))!;
            var today = LocalDate.Max(after.LastDate, before?.LastDate ?? after.LastDate);
            return after.Longest >= (before?.Longest ?? 0) && after.CurrentOn(today) >= (before?.CurrentOn(today) ?? 0);
        });

    [Fact]
    public void Order_of_arrival_does_not_matter() => Check(
        (days, seed) => Equals(Streak.Of(Days(days)), Streak.Of(Days([.. days.OrderBy(day => (day * 31) ^ seed)]))));

    private static void Check(Func<int[], int, bool> property)
    {
        var day = Gen.Choose(0, 40);
        var histories = day.ArrayOf().Select(days => days.Distinct().ToArray());
        Prop.ForAll(histories.Zip(day).ToArbitrary(), pair => property(pair.Item1, pair.Item2))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20260302UL, 1UL));
    }

    private static IEnumerable<LocalDate> Days(params int[] days) => days.Select(Monday.PlusDays);
}
