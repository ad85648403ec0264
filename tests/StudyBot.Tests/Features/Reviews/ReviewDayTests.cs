using NodaTime;
using StudyBot.Features.Reviews;
using StudyBot.Study.SpacedReview;

namespace StudyBot.Tests.Features.Reviews;

public sealed class ReviewDayTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public void What_is_most_nearly_forgotten_comes_first_and_what_is_not_due_does_not_come()
    {
        var day = Day(cap: 10, Card("steady", stability: 50, due: -5), Card("shaky", stability: 1, due: 0), Card("later", stability: 1, due: 1));

        Assert.Equal(["shaky", "steady"], day.Waiting.Select(card => card.QuestionId));
        Assert.Equal("shaky", day.Next!.QuestionId);
    }

    [Fact]
    public void Cards_that_are_alike_come_in_the_order_in_which_they_were_due_and_then_always_in_the_same()
    {
        var day = Day(cap: 10, Card("b", 3, due: -1), Card("a", 3, due: -1), Card("c", 3, due: -2));

        Assert.Equal(["c", "a", "b"], day.Waiting.Select(card => card.QuestionId));
    }

    [Fact]
    public void The_cap_counts_what_was_done_and_the_rest_waits_for_tomorrow()
    {
        var cards = Enumerable.Range(0, 25).Select(number => Card($"q{number:00}", 3, due: 0)).ToArray();

        Assert.Equal(10, Day(cap: 10, cards).Left);
        Assert.Equal(3, (Day(cap: 10, cards) with { Done = 7 }).Left);
        var full = Day(cap: 10, cards) with { Done = 10 };
        Assert.Equal((0, null), (full.Left, full.Next));
        Assert.Equal((Monday.PlusDays(1), 10), (full.Ahead!.Date, full.Ahead.Left));
        Assert.Equal(0, (full with { Cap = 5 }).Left);
    }

    [Fact]
    public void One_leech_a_day_the_most_nearly_forgotten_one()
    {
        var day = Day(cap: 10, Card("stone", 2, due: 0, lapses: 6), Card("rock", 1, due: 0, lapses: 9), Card("plain", 5, due: 0));

        Assert.Equal(["rock", "plain"], day.Waiting.Select(card => card.QuestionId));
        Assert.Equal(["plain"], (day with { LeechesDone = 1 }).Waiting.Select(card => card.QuestionId));
    }

    [Fact]
    public void Ahead_is_the_next_day_that_holds_anything()
    {
        Assert.Null(Day(cap: 10).Ahead);
        var ahead = Day(cap: 10, Card("a", 3, due: 4), Card("b", 3, due: 4), Card("c", 3, due: 9)).Ahead!;
        Assert.Equal((Monday.PlusDays(4), 2), (ahead.Date, ahead.Left));
    }

    private static ReviewDay Day(int cap, params DeckCard[] cards) => new(Monday, cards, cap);

    private static DeckCard Card(string id, double stability, int due, int lapses = 0) =>
        new(id, Revision: 1, new ReviewCard(new MemoryState(stability, 5), Monday.PlusDays(-10), Monday.PlusDays(due), Reps: 1, lapses));
}
