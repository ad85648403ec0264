namespace StudyBot.Study;

/// <summary>Met days in a run that are worth a word.</summary>
internal static class Milestones
{
    /// <summary>Ascending: near enough together at first that the next is in sight, round numbers and years later.</summary>
    public static IReadOnlyList<int> Days { get; } = [7, 14, 30, 50, 100, 200, 365, 500, 730, 1000];

    /// <summary>Whether a run of so many met days has just reached one.</summary>
    public static bool IsOne(int days) => Days.Contains(days);
}
