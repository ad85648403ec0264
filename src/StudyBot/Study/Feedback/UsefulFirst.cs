namespace StudyBot.Study.Feedback;

/// <summary>
/// Chooses which of several items a member is offered, by what members of the guild thought of them.
/// </summary>
/// <remarks>
/// The score is a Bayesian average: the mean of a Beta distribution whose prior is worth <see cref="PriorRatings"/> ratings like
/// the guild's average one, after the item's own ratings (Gelman and others, Bayesian Data Analysis, 3rd edition, 2.4). The
/// lower bound of Wilson's interval (J. Am. Stat. Assoc. 22, 1927) would rank what nobody rated below what half of them found
/// useless; here it stands where the guild's average does.
/// </remarks>
/// <param name="scores">By item id; an item that nobody rated may be left out.</param>
internal sealed class UsefulFirst(IReadOnlyDictionary<string, ItemScore> scores)
{
    /// <summary>How many ratings the prior is worth: with fewer of its own, an item is held to be much like any other.</summary>
    private const double PriorRatings = 4;

    /// <summary>Scores that lie no further apart say nothing; chance decides among them.</summary>
    private const double NearlyEqual = 0.05;

    /// <summary>
    /// How often one is drawn from the items of which little is known. Without it, what was found useful first would be all
    /// that members who stay for a few weeks ever see.
    /// </summary>
    private const double NewcomerShare = 0.25;

    /// <summary>With as many ratings an item has had its chance.</summary>
    private const int EnoughRatings = 3;

    /// <summary>Begins at one half, and moves with the first ratings of the guild.</summary>
    private readonly double _guildMean =
        (scores.Values.Sum(score => score.Useful) + 1.0) / (scores.Values.Sum(score => score.Ratings) + 2.0);

    /// <summary>Between 0 and 1.</summary>
    public double Score(string id)
    {
        var score = scores.GetValueOrDefault(id);
        return (score.Useful + (PriorRatings * _guildMean)) / (score.Ratings + PriorRatings);
    }

    /// <param name="items">One or more.</param>
    /// <param name="idOf">Of an item.</param>
    /// <param name="random">Shared; it is locked, since it is not safe across threads.</param>
    public T Choose<T>(IReadOnlyList<T> items, Func<T, string> idOf, Random random)
    {
        lock (random)
        {
            var newcomers = random.NextDouble() < NewcomerShare ? Newcomers(items, idOf) : [];
            var candidates = newcomers.Count > 0 ? newcomers : Best(items, idOf);
            return candidates[random.Next(candidates.Count)];
        }
    }

    private List<T> Newcomers<T>(IReadOnlyList<T> items, Func<T, string> idOf) =>
        [.. items.Where(item => scores.GetValueOrDefault(idOf(item)).Ratings < EnoughRatings)];

    private List<T> Best<T>(IReadOnlyList<T> items, Func<T, string> idOf)
    {
        var best = items.Max(item => Score(idOf(item)));
        return [.. items.Where(item => Score(idOf(item)) >= best - NearlyEqual)];
    }
}
