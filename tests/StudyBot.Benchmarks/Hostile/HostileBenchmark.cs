using StudyBot.Benchmarks.Presses;
using StudyBot.Tests.Hostile;

namespace StudyBot.Benchmarks.Hostile;

/// <summary>The long run of what <c>HostileTests</c> does with every build.</summary>
internal static class HostileBenchmark
{
    private const int Interactions = 100_000;
    private const int Seed = 20260302;
    private const double MostGrowth = 1.3;

    public static void Run(Report report)
    {
        var before = PressDatabase.Load();
        var began = TimeProvider.System.GetTimestamp();
        using var run = new HostileRun(Seed);
        var verdict = run.PlayAsync(Interactions).GetAwaiter().GetResult();

        report.Table("sent", "answered once", "dropped, each with a reason", "failed handlers", "memory after a third", "at the end", "time", "load");
        report.Row(
            $"{verdict.Sent}",
            $"{verdict.Answered}",
            $"{verdict.Dropped}",
            $"{verdict.Incidents}",
            Memory.Text(verdict.HeldEarly),
            Memory.Text(verdict.HeldLate),
            $"{Figure.Whole(TimeProvider.System.GetElapsedTime(began).TotalSeconds)} s",
            $"{before}–{PressDatabase.Load()}");
        foreach (var finding in verdict.Errors.Concat(verdict.Leaks).Concat(verdict.Broken))
            report.Say(finding);
        report.Limit("nothing fails that Discord could have sent", verdict.Errors.Count == 0);
        report.Limit("nobody reads what is another's", verdict.Leaks.Count == 0 && verdict.Indiscretion is null);
        report.Limit("each is answered once or dropped with a reason", verdict.Broken.Count == 0);
        report.Limit($"memory that stays grows by no more than {Figure.Number(MostGrowth)}", verdict.Growth <= MostGrowth);
    }
}
