using StudyBot.Study.Streaks;

namespace StudyBot.Study;

/// <summary>Met days in a run that are worth a word.</summary>
internal static class Milestones
{
    /// <summary>Ascending: near enough together at first that the next is in sight, round numbers and years later.</summary>
    public static IReadOnlyList<int> Days { get; } = [7, 14, 30, 50, 100, 200, 365, 500, 730, 1000];

    /// <summary>Whether a run of so many met days has just reached one.</summary>
    public static bool IsOne(int days) => Days.Contains(days);

    /// <summary>The highest that the latest run has reached in one leap, when runs were joined for example; null for none.</summary>
    /// <param name="before">Without what made it leap.</param>
    /// <param name="after">With it.</param>
    public static int? Leapt(StreakFacts before, StreakFacts after)
    {
        if (StudyRun.AllOf(after) is not [.., var run])
            return null;
        // What a part of it had reached was said then.
        var known = StudyRun.AllOf(before).Where(part => run.Spans(part.MetDates[0])).Select(part => part.MetDates.Count).DefaultIfEmpty().Max();
        return Days.LastOrDefault(days => days > known && days <= run.MetDates.Count) is > 0 and var reached ? reached : null;
    }
}
