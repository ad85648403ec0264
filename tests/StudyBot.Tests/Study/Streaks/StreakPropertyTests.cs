using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Study.Streaks;

namespace StudyBot.Tests.Study.Streaks;

public sealed class StreakPropertyTests
{
    private const int Length = 60;

    [Fact]
    public void The_closed_form_says_what_a_day_by_day_count_says() => Check(seed =>
    {
        var facts = Facts.Random(seed);
        var streak = facts.Streak;
        var today = Facts.Monday.PlusDays(Length + (seed % 10));
        var slow = StreakByDay.At(facts, today);
        return slow.Current == (streak?.CurrentOn(today) ?? 0) && slow.Longest == (streak?.Longest ?? 0);
    });

    [Fact]
    public void The_diary_that_members_read_ends_with_the_same_number() => Check(seed =>
    {
        var facts = Facts.Random(seed);
        var today = Facts.Monday.PlusDays(Length + (seed % 10));
        var end = StreakDiary.Of(facts.ToFacts(), today, today, today).Single();
        return end.Run == (facts.Streak?.CurrentOn(today) ?? 0);
    });

    [Fact]
    public void A_run_breaks_at_the_end_of_the_day_that_it_lives_through_and_not_before() => Check(seed =>
    {
        var facts = Facts.Random(seed);
        if (facts.Streak is not { } streak || streak.AliveThrough == StudyCalendar.EndOfTime)
            return true;
        return StreakByDay.At(facts, streak.AliveThrough).Current == streak.Current &&
            StreakByDay.At(facts, streak.AliveThrough.PlusDays(1)).Current == 0;
    });

    [Fact]
    public void One_study_event_more_never_lowers_a_streak() => Check(seed =>
    {
        var dice = new Random(seed);
        var facts = Facts.Random(dice.Next());
        var kind = (StudyEventKind)dice.Next(1, 7);
        // Who has begun cannot begin earlier, except the day before: only yesterday can still be filled in.
        var first = kind == StudyEventKind.Credit ? Facts.Monday.PlusDays(-60) : LocalDate.Min(facts.ToFacts().Start, Facts.Monday.PlusDays(Length)).PlusDays(-1);
        var date = first.PlusDays(dice.Next(Period.DaysBetween(first, Facts.Monday.PlusDays(Length)) + 1));
        var more = facts.With(date, kind, dice.Next(0, 70));
        return Enumerable.Range(-3, Length + 20).Select(Facts.Monday.PlusDays)
            .All(today => NotLess(StreakByDay.At(more, today), StreakByDay.At(facts, today))) &&
            more.Streak!.Longest >= (facts.Streak?.Longest ?? 0) && more.Streak.AliveThrough >= (facts.Streak?.AliveThrough ?? LocalDate.MinIsoValue);
    });

    [Fact]
    public void An_excuse_an_outage_or_a_saved_run_more_never_lowers_a_streak() => Check(seed =>
    {
        var dice = new Random(seed);
        var facts = Facts.Random(dice.Next());
        var first = Facts.Monday.PlusDays(dice.Next(Length));
        var more = dice.Next(2) == 0
            ? facts with { Outages = [.. facts.Outages, first] }
            : facts with { Excuses = [.. facts.Excuses, new DateInterval(first, first.PlusDays(dice.Next(20)))] };
        return Enumerable.Range(0, Length + 20).Select(Facts.Monday.PlusDays)
            .All(today => NotLess(StreakByDay.At(more, today), StreakByDay.At(facts, today)));
    });

    [Fact]
    public void Order_of_arrival_does_not_matter() => Check(seed =>
    {
        var dice = new Random(seed);
        var events = Enumerable.Range(0, 40).Select(_ => (Date: Facts.Monday.PlusDays(dice.Next(Length)), Kind: (StudyEventKind)dice.Next(1, 7), Minutes: dice.Next(60))).ToArray();
        var empty = Facts.Random(seed) with { Days = new Dictionary<LocalDate, StudyDayTotals>() };
        var one = events.Aggregate(empty, (facts, next) => facts.With(next.Date, next.Kind, next.Minutes));
        dice.Shuffle(events);
        return Equals(one.Streak, events.Aggregate(empty, (facts, next) => facts.With(next.Date, next.Kind, next.Minutes)).Streak);
    });

    private static bool NotLess(StreakByDay more, StreakByDay less) => more.Current >= less.Current && more.Longest >= less.Longest;

    private static void Check(Func<int, bool> property) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), property)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260302UL, 1UL));
}
