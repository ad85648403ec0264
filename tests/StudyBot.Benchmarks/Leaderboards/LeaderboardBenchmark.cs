using System.Globalization;
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
    private const int Rounds = 120;
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
        report.Table("board: median, p99", "10,000 members", "1,000,000 members", "medians' ratio", "p99s' ratio");
        var all = new List<(string Page, Timing Few, Timing Many)>();
        foreach (var (period, measure) in Queries())
        {
            var (before, after) = (Time(few, period, measure), Time(many, period, measure));
            all.AddRange(Pages.Select((page, at) => (page.Name, before[at], after[at])));
            Row(report, LeaderboardTexts.Both.English.Title(period, measure), Timing.Together(before), Timing.Together(after));
        }

        report.Table("page: median, p99", "10,000 members", "1,000,000 members", "medians' ratio", "p99s' ratio");
        foreach (var (name, _) in Pages)
        {
            var ofPage = all.Where(row => row.Page == name).ToList();
            Row(report, name, Timing.Together(ofPage.Select(row => row.Few)), Timing.Together(ofPage.Select(row => row.Many)));
        }

        var (together, more) = (Timing.Together(all.Select(row => row.Few)), Timing.Together(all.Select(row => row.Many)));
        Row(report, "all", together, more);
        report.Limit($"any page within {Timing.Text(Limit)} at p99 ({Timing.Text(more.Percentile(99))})", more.Percentile(99) <= Limit);
        var growth = more.Percentile(99) / together.Percentile(99);
        report.Limit($"p99 within {Number(MostGrowth)} of the same at 10,000 ({Number(growth)})", growth <= MostGrowth);
        report.Limit($"median within {Number(MostGrowth)} of the same at 10,000 ({Number(more.Median / together.Median)})", more.Median / together.Median <= MostGrowth);
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

    /// <summary>Read and rendered, for another member each time; one timing a page.</summary>
    private static IReadOnlyList<Timing> Time(CrowdFile file, BoardPeriod period, LeaderboardMeasure measure)
    {
        var view = file.Get<LeaderboardView>();
        var query = new LeaderboardQuery(CrowdFile.Guild, period, measure, CrowdFile.Today);
        var number = 0;
        return Timing.Each(
            [.. Pages.Select(page => (Action)(() =>
                view.Public(query, file.Someone(number++), page.Of(file.Members / LeaderboardPage.Size), Language.Korean)))],
            Rounds,
            warmUp: 15);
    }

    private static void Row(Report report, string name, Timing before, Timing after) => report.Row(
        name, Both(before), Both(after), Number(after.Median / before.Median), Number(after.Percentile(99) / before.Percentile(99)));

    private static string Both(Timing timing) => $"{Timing.Text(timing.Median)}, {Timing.Text(timing.Percentile(99))}";

    private static string Number(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
