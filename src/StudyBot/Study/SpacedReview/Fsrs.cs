namespace StudyBot.Study.SpacedReview;

/// <summary>
/// The Free Spaced Repetition Scheduler, version 6, with its published default parameters. Formulas and names are those of
/// "The Algorithm" (wiki of open-spaced-repetition/awesome-fsrs), section FSRS-6; where implementations differ, those of
/// fsrs-rs 6.6 and ts-fsrs 5.4. The README beside this file tells what they mean.
/// </summary>
internal static class Fsrs
{
    /// <summary>A review comes when the chance of recalling has fallen to this.</summary>
    public const double DesiredRetention = 0.9;

    /// <summary>Days. What is not seen for longer than a job hunt lasts may as well not come back.</summary>
    public const int LongestInterval = 365;

    private const double ShortestStability = 0.001;
    private const double LongestStability = 36_500;
    private const double LowestDifficulty = 1;
    private const double HighestDifficulty = 10;

    /// <summary>The chance of recalling after as many days as the stability: the definition of stability.</summary>
    private const double RecallAtStability = 0.9;

    /// <summary>w0 to w20, the defaults that fsrs-rs, py-fsrs and ts-fsrs carry for FSRS-6.</summary>
    private static readonly double[] W =
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ];

    private static readonly double Decay = -W[20];
    private static readonly double Factor = Math.Pow(RecallAtStability, 1 / Decay) - 1;

    /// <summary>After the first rating: S₀(G) = w[G−1], D₀(G) = w4 − e^(w5·(G−1)) + 1.</summary>
    public static MemoryState First(Rating rating) =>
        new(ClampStability(W[(int)rating - 1]), ClampDifficulty(FirstDifficulty(rating)));

    /// <summary>After a further rating.</summary>
    /// <param name="before">The state since the review before.</param>
    /// <param name="rating">G.</param>
    /// <param name="elapsedDays">t: whole study days since the review before; 0 on the same day.</param>
    public static MemoryState Next(MemoryState before, Rating rating, int elapsedDays)
    {
        var stability = elapsedDays == 0
            ? SameDayStability(before.Stability, rating)
            : rating == Rating.Again
                ? StabilityAfterLapse(before, Retrievability(before.Stability, elapsedDays))
                : StabilityAfterRecall(before, Retrievability(before.Stability, elapsedDays), rating);
        return new MemoryState(ClampStability(stability), NextDifficulty(before.Difficulty, rating));
    }

    /// <summary>
    /// The chance of recalling, the forgetting curve: R(t, S) = (1 + FACTOR · t / S)^DECAY, with DECAY = −w20 and
    /// FACTOR = 0.9^(1/DECAY) − 1, so that R(S, S) = 0.9.
    /// </summary>
    public static double Retrievability(double stability, int elapsedDays) =>
        Math.Pow(1 + (Factor * elapsedDays / stability), Decay);

    /// <summary>
    /// Days until the chance has fallen to the desired retention r: I(r, S) = S / FACTOR · (r^(1/DECAY) − 1), rounded to whole
    /// days, 1 to <see cref="LongestInterval"/>.
    /// </summary>
    public static int Interval(double stability)
    {
        var days = stability / Factor * (Math.Pow(DesiredRetention, 1 / Decay) - 1);
        return (int)Math.Clamp(Math.Round(days, MidpointRounding.AwayFromZero), 1, LongestInterval);
    }

    /// <summary>Not yet within bounds: for mean reversion, D₀(4) counts as it is.</summary>
    private static double FirstDifficulty(Rating rating) => W[4] - Math.Exp(W[5] * ((int)rating - 1)) + 1;

    /// <summary>
    /// ΔD = −w6 · (G − 3), damped the nearer D is to 10: D′ = D + ΔD · (10 − D) / 9; then drawn a little towards D₀(4), so that
    /// nothing stays at the top for ever: D″ = w7 · D₀(4) + (1 − w7) · D′.
    /// </summary>
    private static double NextDifficulty(double difficulty, Rating rating)
    {
        var change = -W[6] * ((int)rating - 3);
        var damped = difficulty + (change * (HighestDifficulty - difficulty) / 9);
        return ClampDifficulty((W[7] * FirstDifficulty(Rating.Easy)) + ((1 - W[7]) * damped));
    }

    /// <summary>
    /// S′ = S · (1 + e^w8 · (11 − D) · S^−w9 · (e^(w10·(1−R)) − 1) · w15 if hard · w16 if easy).
    /// </summary>
    private static double StabilityAfterRecall(MemoryState before, double retrievability, Rating rating)
    {
        var hardPenalty = rating == Rating.Hard ? W[15] : 1;
        var easyBonus = rating == Rating.Easy ? W[16] : 1;
        var increase = Math.Exp(W[8]) * (11 - before.Difficulty) * Math.Pow(before.Stability, -W[9]) *
            (Math.Exp(W[10] * (1 - retrievability)) - 1) * hardPenalty * easyBonus;
        return before.Stability * (1 + increase);
    }

    /// <summary>
    /// S′ = w11 · D^−w12 · ((S + 1)^w13 − 1) · e^(w14·(1−R)), but at most S / e^(w17·w18): who forgets never gains.
    /// </summary>
    private static double StabilityAfterLapse(MemoryState before, double retrievability)
    {
        var forgotten = W[11] * Math.Pow(before.Difficulty, -W[12]) *
            (Math.Pow(before.Stability + 1, W[13]) - 1) * Math.Exp(W[14] * (1 - retrievability));
        return Math.Min(forgotten, before.Stability / Math.Exp(W[17] * W[18]));
    }

    /// <summary>
    /// S′ = S · e^(w17·(G−3+w18)) · S^−w19, where the factor is at least 1 unless the rating is again. (py-fsrs 6.3 still lets
    /// hard lower it; fsrs-rs, since November 2025, and ts-fsrs do not.)
    /// </summary>
    private static double SameDayStability(double stability, Rating rating)
    {
        var factor = Math.Exp(W[17] * ((int)rating - 3 + W[18])) * Math.Pow(stability, -W[19]);
        return stability * (rating == Rating.Again ? factor : Math.Max(factor, 1));
    }

    private static double ClampStability(double stability) => Math.Clamp(stability, ShortestStability, LongestStability);

    private static double ClampDifficulty(double difficulty) => Math.Clamp(difficulty, LowestDifficulty, HighestDifficulty);
}
