using System.Globalization;
using StudyBot.Study.SpacedReview;
using StudyBot.Tests.House;

namespace StudyBot.Tests.Study.SpacedReview;

public sealed class FsrsTests
{
    private const string Vectors = "tests/StudyBot.Tests/Study/SpacedReview/fsrs-vectors.csv";

    private static readonly Rating[] All = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy];

    private delegate void Check(MemoryState state, int elapsedDays);

    [Fact]
    public void It_agrees_with_an_independent_implementation_on_random_histories()
    {
        var rows = Repository.Lines(Vectors).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split(',')).ToList();
        MemoryState state = default;
        var (history, largest) = ("", 0.0);
        foreach (var row in rows)
        {
            var (elapsed, rating) = (int.Parse(row[1], CultureInfo.InvariantCulture), (Rating)int.Parse(row[2], CultureInfo.InvariantCulture));
            var (stability, difficulty) = (double.Parse(row[3], CultureInfo.InvariantCulture), double.Parse(row[4], CultureInfo.InvariantCulture));
            state = row[0] == history ? Fsrs.Next(state, rating, elapsed) : Fsrs.First(rating);
            history = row[0];
            largest = Math.Max(largest, Math.Max(Difference(state.Stability, stability), Difference(state.Difficulty, difficulty)));
            Assert.Equal(row[5], Fsrs.Interval(state.Stability).ToString(CultureInfo.InvariantCulture));
        }

        Assert.Equal(1479, rows.Count);
        Assert.Equal("200", history);
        Assert.InRange(largest, 0, 1e-6);
    }

    /// <summary>The numbers of the tests that py-fsrs and fsrs-rs publish themselves.</summary>
    [Fact]
    public void It_agrees_with_the_published_example()
    {
        (Rating Rating, int Elapsed)[] history =
            [(Rating.Again, 0), (Rating.Good, 0), (Rating.Good, 1), (Rating.Good, 3), (Rating.Good, 8), (Rating.Good, 21)];

        var state = history.Skip(1).Aggregate(
            Fsrs.First(history[0].Rating), (before, review) => Fsrs.Next(before, review.Rating, review.Elapsed));

        Assert.Equal(53.62691, state.Stability, 1e-4);
        Assert.Equal(6.3574867, state.Difficulty, 1e-4);
    }

    [Fact]
    public void After_as_many_days_as_the_stability_nine_in_ten_are_recalled()
    {
        Assert.Equal(1, Fsrs.Retrievability(12, 0));
        Assert.Equal(0.9, Fsrs.Retrievability(12, 12), 1e-12);
        OnRandomStates((state, _) =>
        {
            var days = Fsrs.Interval(state.Stability);
            if (days is > 1 and < Fsrs.LongestInterval)
                Assert.InRange(Math.Abs(days - state.Stability), 0, 0.5);
        });
    }

    [Fact]
    public void The_longer_ago_the_less_is_recalled() => OnRandomStates((state, elapsed) => Assert.True(
        Fsrs.Retrievability(state.Stability, elapsed) > Fsrs.Retrievability(state.Stability, elapsed + 1)));

    [Fact]
    public void A_better_rating_never_leads_to_less_stability_a_shorter_interval_or_more_difficulty() => OnRandomStates((state, elapsed) =>
    {
        var after = All.Select(rating => Fsrs.Next(state, rating, elapsed)).ToList();
        // After a lapse of what was hardly known yet, both may stand at the bound.
        Assert.True(after[0].Stability <= after[1].Stability + 1e-12);
        for (var better = 1; better < All.Length; better++)
        {
            Assert.True(after[better].Stability >= after[better - 1].Stability - 1e-12);
            Assert.True(Fsrs.Interval(after[better].Stability) >= Fsrs.Interval(after[better - 1].Stability));
            Assert.True(after[better].Difficulty <= after[better - 1].Difficulty);
        }
    });

    [Fact]
    public void Who_recalls_never_loses_stability_and_who_forgets_never_gains() => OnRandomStates((state, elapsed) =>
    {
        Assert.All(All[1..], rating => Assert.True(Fsrs.Next(state, rating, elapsed).Stability >= state.Stability));
        Assert.True(Fsrs.Next(state, Rating.Again, elapsed).Stability <= state.Stability);
    });

    [Fact]
    public void Everything_stays_within_its_bounds_however_long_one_forgets_or_knows()
    {
        foreach (var rating in All)
        {
            foreach (var elapsed in new[] { 0, 1, 365, 100_000 })
            {
                var state = Fsrs.First(rating);
                for (var review = 0; review < 500; review++)
                {
                    state = Fsrs.Next(state, rating, elapsed);
                    Assert.InRange(state.Stability, 0.001, 36_500);
                    Assert.InRange(state.Difficulty, 1, 10);
                    Assert.InRange(Fsrs.Interval(state.Stability), 1, Fsrs.LongestInterval);
                }
            }
        }
    }

    /// <summary>States that histories lead to, with an elapsed time each.</summary>
    private static void OnRandomStates(Check check)
    {
        var random = new Random(20260302);
        for (var history = 0; history < 300; history++)
        {
            var state = Fsrs.First(All[random.Next(4)]);
            for (var review = 0; review < 12; review++)
            {
                var elapsed = random.Next(5) == 0 ? 0 : 1 + random.Next(2 * Fsrs.Interval(state.Stability));
                check(state, elapsed);
                state = Fsrs.Next(state, All[random.Next(4)], elapsed);
            }
        }
    }

    private static double Difference(double own, double theirs) => Math.Abs(own - theirs) / theirs;
}
