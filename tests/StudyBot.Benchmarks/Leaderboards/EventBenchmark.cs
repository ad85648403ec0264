using StudyBot.Benchmarks.Presses;

namespace StudyBot.Benchmarks.Leaderboards;

/// <summary>What a study event costs, in a cohort and in a large guild: the quick part of <see cref="LeaderboardBenchmark"/>.</summary>
internal static class EventBenchmark
{
    public static void Run(Report report)
    {
        using var cohort = new CrowdFile(30);
        using var many = new CrowdFile(10_000);
        WriteCost.Measure(report, cohort, many);
        report.Say($"Load {PressDatabase.Load()}.");
    }
}
