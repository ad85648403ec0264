using StudyBot.Study;

namespace StudyBot.Features.Leaderboards.Boards;

/// <summary>What a member did in a period, or a difference of two such.</summary>
/// <param name="Minutes">Studied.</param>
/// <param name="Answers">Given.</param>
/// <param name="Reviews">Of others' answers.</param>
/// <param name="Days">That count.</param>
internal readonly record struct Totals(int Minutes, int Answers, int Reviews, int Days)
{
    public static readonly LeaderboardMeasure[] Measures =
        [LeaderboardMeasure.Minutes, LeaderboardMeasure.Answers, LeaderboardMeasure.Reviews, LeaderboardMeasure.Days];

    public static Totals Of(StudyDayChange change) => new(change.Minutes, change.Answers, change.PeerReviews, change.Days);

    /// <exception cref="ArgumentOutOfRangeException">It is of the present, not of a period.</exception>
    public int this[LeaderboardMeasure measure] => measure switch
    {
        LeaderboardMeasure.Minutes => Minutes,
        LeaderboardMeasure.Answers => Answers,
        LeaderboardMeasure.Reviews => Reviews,
        LeaderboardMeasure.Days => Days,
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };
}
