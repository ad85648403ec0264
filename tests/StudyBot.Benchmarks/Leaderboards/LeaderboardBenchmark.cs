using StudyBot.Benchmarks.Presses;
using StudyBot.Features.Leaderboards;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Words;

namespace StudyBot.Benchmarks.Leaderboards;

/// <summary>Any page of any board with one's own rank, in a guild of ten thousand and of a million; and what a study event pays for it.</summary>
internal static class LeaderboardBenchmark
{
    private const int Few = 10_000;
    private const int Many = 1_000_000;
    private const int Rounds = 150;
    private const int WarmUp = 20;
    private const double MostGrowth = 2;

    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(10);

    private static readonly (string Name, Func<int, int> Of)[] Pages =
        [("first", _ => 0), ("middle", pages => pages / 2), ("last", pages => pages - 1)];

    public static void Run(Report report)
    {
        var clock = TimeProvider.System;
        var start = clock.GetTimestamp();
        using var few = new CrowdFile(Few);
        using var many = new CrowdFile(Many);
        using var cohort = new CrowdFile(30);
        report.Say($"Made in {clock.GetElapsedTime(start).TotalSeconds:0} s. Load {PressDatabase.Load()}.");
        FileTable.Write(report, few, many);
        Read(report, few, many);
        report.Say($"Load {PressDatabase.Load()}.");
        WriteCost.Measure(report, cohort, few, many);
        report.Say($"Load {PressDatabase.Load()}.");
    }

    private static void Read(Report report, CrowdFile few, CrowdFile many)
    {
        string[] columns = ["10,000: median, p99", "1,000,000", "processor time, 10,000", "1,000,000", "ratio of medians, p99s"];
        report.Table(["board", .. columns]);
        var all = new List<(string Page, PageTimes Few, PageTimes Many)>();
        foreach (var (period, measure) in Queries())
        {
            var (before, after) = (Time(few, period, measure), Time(many, period, measure));
            all.AddRange(Pages.Select((page, at) => (page.Name, before[at], after[at])));
            Row(report, LeaderboardTexts.Both.English.Title(period, measure), PageTimes.Together(before), PageTimes.Together(after));
        }

        report.Table(["page", .. columns]);
        foreach (var (name, _) in Pages)
        {
            var ofPage = all.Where(row => row.Page == name).ToList();
            Row(report, name, PageTimes.Together(ofPage.Select(row => row.Few)), PageTimes.Together(ofPage.Select(row => row.Many)));
        }

        var (together, more) = (PageTimes.Together(all.Select(row => row.Few)), PageTimes.Together(all.Select(row => row.Many)));
        Row(report, "all", together, more);
        Limits(report, together, more);
    }

    private static void Limits(Report report, PageTimes few, PageTimes many)
    {
        report.Limit($"any page within {Timing.Text(Limit)} at p99 ({Timing.Text(many.Clock.Percentile(99))})", many.Clock.Percentile(99) <= Limit);
        report.Limit($"the same in processor time ({Timing.Text(many.Processor.Percentile(99))})", many.Processor.Percentile(99) <= Limit);
        Growth("p99", few.Clock.Percentile(99), many.Clock.Percentile(99));
        Growth("p99 in processor time", few.Processor.Percentile(99), many.Processor.Percentile(99));

        void Growth(string what, TimeSpan before, TimeSpan after) => report.Limit(
            $"{what} within {Figure.Number(MostGrowth)} of the same at 10,000 ({Figure.Number(after / before)})", after / before <= MostGrowth);
    }

    private static IEnumerable<(BoardPeriod Period, LeaderboardMeasure Measure)> Queries()
    {
        yield return (BoardPeriod.All, LeaderboardMeasure.Streak);
        yield return (BoardPeriod.All, LeaderboardMeasure.Consistency);
        foreach (var period in Enum.GetValues<BoardPeriod>())
        {
            foreach (var measure in Enum.GetValues<LeaderboardMeasure>().Where(measure => !measure.IsOfThePresent()))
                yield return (period, measure);
        }
    }

    /// <summary>Read and rendered, for another member each time; the pages in turns, and the first rounds only warm up.</summary>
    private static List<PageTimes> Time(CrowdFile file, BoardPeriod period, LeaderboardMeasure measure)
    {
        var view = file.Get<LeaderboardView>();
        var query = new LeaderboardQuery(CrowdFile.Guild, period, measure, CrowdFile.Today);
        var times = Pages.Select(_ => (Clock: new List<TimeSpan>(), Processor: new List<TimeSpan>())).ToList();
        for (var round = -WarmUp; round < Rounds; round++)
        {
            foreach (var (at, (_, page)) in Pages.Index())
            {
                var (clock, processor) = (TimeProvider.System.GetTimestamp(), ThreadTime.Now());
                view.Public(query, file.Someone((round * Pages.Length) + at + 1000), page(file.Members / LeaderboardPage.Size), Language.Korean);
                if (round < 0)
                    continue;
                times[at].Clock.Add(TimeProvider.System.GetElapsedTime(clock));
                times[at].Processor.Add(ThreadTime.Now() - processor);
            }
        }

        return [.. times.Select(time => new PageTimes(Timing.Of(time.Clock), Timing.Of(time.Processor)))];
    }

    private static void Row(Report report, string name, PageTimes few, PageTimes many) => report.Row(
        name, Timing.Both(few.Clock), Timing.Both(many.Clock), Timing.Both(few.Processor), Timing.Both(many.Processor),
        $"{Figure.Number(many.Processor.Median / few.Processor.Median)}, {Figure.Number(many.Processor.Percentile(99) / few.Processor.Percentile(99))}");
}
