using StudyBot.Benchmarks.CheckIns;
using StudyBot.Benchmarks.Hostile;
using StudyBot.Benchmarks.Leaderboards;
using StudyBot.Benchmarks.Posts;
using StudyBot.Benchmarks.Presses;
using StudyBot.Benchmarks.Search;
using StudyBot.Benchmarks.Voice;

namespace StudyBot.Benchmarks;

/// <summary>Everything that is measured, one line each.</summary>
internal static class BenchmarkList
{
    private const string Every = "all";

    private static readonly IReadOnlyList<Benchmark> All =
    [
        new("search", "how long a member waits for a search, and what an index costs", SearchBenchmark.Run),
        new("presses", "how long a member waits for the answer to a press, with a short and a long history", PressBenchmark.Run),
        new("checkins", "what the whole /checkin of the real program takes, beside the bare SQL and other bots", CheckInBenchmark.Run),
        new("kills", "whether a check-in that was acknowledged survives SIGKILL under full load", KillBenchmark.Run),
        new("hostile", "100,000 interactions that no friendly client sends: answered once, nothing fails, nothing leaks, nothing grows", HostileBenchmark.Run),
        new("posts", "5,000 guilds whose question is due in the same minute, through a local Discord and its limits", PostBenchmark.Run),
        new("events", "what a study event costs in processor time, with boards and without", EventBenchmark.Run),
        new("voice", "10,000 moves in voice channels: how long until all is stored, and whether every minute is right", VoiceBenchmark.Run),
        new("leaderboard", "how long a page with one's own rank takes, and what boards cost at each study event", LeaderboardBenchmark.Run),
    ];

    /// <summary>Runs the named benchmarks.</summary>
    /// <returns>0 when every limit was kept, 1 when one was not, 2 when nothing was run.</returns>
    public static int Run(IReadOnlyList<string> names, TextWriter output)
    {
        var unknown = names.Where(name => name != Every && All.All(benchmark => benchmark.Name != name)).ToList();
        if (names.Count == 0 || unknown.Count > 0)
        {
            foreach (var name in unknown)
                output.WriteLine($"There is no benchmark '{name}'.");
            output.WriteLine("dotnet run --project tests/StudyBot.Benchmarks -c Release -- <name>…");
            foreach (var benchmark in All)
                output.WriteLine($"  {benchmark.Name,-12} {benchmark.Description}");
            output.WriteLine($"  {Every,-12} all of them");
            return 2;
        }

        var report = new Report(output);
        foreach (var benchmark in All.Where(benchmark => names.Contains(Every) || names.Contains(benchmark.Name)))
        {
            report.Title(benchmark.Name, benchmark.Description);
            benchmark.Run(report);
        }

        return report.KeptEveryLimit ? 0 : 1;
    }
}
