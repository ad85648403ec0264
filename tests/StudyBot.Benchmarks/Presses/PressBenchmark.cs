using System.Globalization;

namespace StudyBot.Benchmarks.Presses;

/// <summary>A press from the moment it is due to its answer, at 200 a second, on a short and on a long history.</summary>
internal static class PressBenchmark
{
    private const double MostGrowth = 1.5;

    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(3);

    private static readonly History Short = new(Members: 100, Days: 10);
    private static readonly History Long = new(Members: 1000, Days: 1000);

    public static void Run(Report report)
    {
        using var few = new PressDatabase(Short);
        using var many = new PressDatabase(Long);
        report.Say($"Files of {Memory.Text(few.Bytes)} and {Memory.Text(many.Bytes)}; a flush of 4 KB to their disk takes {Timing.Both(many.Flushes())} (median, p99).");
        using var before = new PressMeasurement(few.Path);
        using var after = new PressMeasurement(many.Path);
        var driversOwn = PressDriver.OwnProcessorTime();
        var loads = new List<string>();
        for (var turn = 0; turn < PressMeasurement.Turns; turn++)
        {
            before.Turn(driversOwn);
            after.Turn(driversOwn);
            loads.Add(PressDatabase.Load());
        }

        report.Say($"Load, every ten seconds: {string.Join(", ", loads)}. The driver's own {Timing.Text(driversOwn)} of processor time a press is taken off.");
        var (mostBefore, mostAfter) = (before.Most(), after.Most());
        var (brief, lengthy) = (before.Result(), after.Result());
        Compare(report, brief, lengthy, mostBefore, mostAfter);
        ByKind(report, brief, lengthy);
        Limits(report, brief, lengthy);
    }

    private static void Compare(
        Report report, PressResult brief, PressResult lengthy, (double All, double Reading) mostBefore, (double All, double Reading) mostAfter)
    {
        report.Table("stored answers", Count(Short), Count(Long), "ratio");
        void Row(string what, TimeSpan before, TimeSpan after) =>
            report.Row(what, Timing.Text(before), Timing.Text(after), Figure.Number(after / before));

        Row("median", brief.All.Median, lengthy.All.Median);
        Row("p99", brief.All.Percentile(99), lengthy.All.Percentile(99));
        Row("longest", brief.All.Longest, lengthy.All.Longest);
        Row("p99 of the driver's lateness, which is part of the above", brief.Late.Percentile(99), lengthy.Late.Percentile(99));
        Row("p99 without it", brief.Inside.Percentile(99), lengthy.Inside.Percentile(99));
        Row("presses that read: median", brief.Of(writing: false).Median, lengthy.Of(writing: false).Median);
        Row("presses that read: p99", brief.Of(writing: false).Percentile(99), lengthy.Of(writing: false).Percentile(99));
        Row("presses that write: median", brief.Of(writing: true).Median, lengthy.Of(writing: true).Median);
        Row("presses that write: p99", brief.Of(writing: true).Percentile(99), lengthy.Of(writing: true).Percentile(99));
        Row("processor time a press", brief.ProcessorPerPress, lengthy.ProcessorPerPress);
        report.Row("most a second", Figure.Whole(mostBefore.All), Figure.Whole(mostAfter.All), Figure.Number(mostAfter.All / mostBefore.All));
        report.Row("most a second that only read", Figure.Whole(mostBefore.Reading), Figure.Whole(mostAfter.Reading), Figure.Number(mostAfter.Reading / mostBefore.Reading));
        report.Row("deferred", Figure.Whole(brief.Deferred), Figure.Whole(lengthy.Deferred), "");
    }

    private static void ByKind(Report report, PressResult brief, PressResult lengthy)
    {
        report.Table("press: median, p99, longest", Count(Short), Count(Long), "medians' ratio");
        foreach (var kind in PressKinds.All)
        {
            var (before, after) = (brief.Of(kind), lengthy.Of(kind));
            report.Row(
                kind.Name(), $"{Timing.Both(before)}, {Timing.Text(before.Longest)}", $"{Timing.Both(after)}, {Timing.Text(after.Longest)}",
                Figure.Number(after.Median / before.Median));
        }
    }

    private static void Limits(Report report, PressResult brief, PressResult lengthy)
    {
        var deferred = brief.Deferred + lengthy.Deferred;
        report.Limit($"no press is deferred ({Figure.Whole(deferred)} were)", deferred == 0);
        report.Limit($"p99 under {Timing.Text(Limit)} ({Timing.Text(lengthy.All.Percentile(99))})", lengthy.All.Percentile(99) < Limit);
        void Growth(string what, TimeSpan before, TimeSpan after) => report.Limit(
            $"{what} grows by no more than {Figure.Number(MostGrowth)} with the history ({Figure.Number(after / before)})", after / before <= MostGrowth);

        Growth("the median", brief.All.Median, lengthy.All.Median);
        Growth("p99", brief.All.Percentile(99), lengthy.All.Percentile(99));
        Growth("processor time", brief.ProcessorPerPress, lengthy.ProcessorPerPress);
    }

    private static string Count(History history) => history.Answers.ToString("N0", CultureInfo.InvariantCulture);
}
