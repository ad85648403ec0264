using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.Benchmarks.Posts;

/// <summary>What was measured, and what must hold.</summary>
internal static class PostTables
{
    private const int PerSecond = 50;

    /// <summary>Of the time that Discord's limit asks for at least.</summary>
    private const double MostBeyond = 1.1;

    private const long MostGrowth = 32 * 1024 * 1024;

    private static readonly TimeSpan SlowestPress = TimeSpan.FromSeconds(1);

    public static void Write(Report report, CrowdStart alone, CrowdRun run)
    {
        report.Say($"Load, every ten seconds: {string.Join(", ", run.Load)}.");
        WriteStart(report, alone, run.Start);
        WritePosts(report, run);
        WriteRequests(report, run);
        WriteMemory(report, run);
        WritePresses(report, run);
        WriteLimits(report, run);
    }

    private static void WriteStart(Report report, CrowdStart alone, CrowdStart crowd)
    {
        report.Table("guilds at the start", "READY after", "all guilds told after another", "GUILD_CREATE", "resident", "managed");
        foreach (var start in new[] { alone, crowd })
        {
            report.Row(
                $"{start.Guilds}", Timing.Text(start.Ready), Timing.Text(start.Told), Memory.Text(start.GuildBytes),
                Memory.Text(start.Settled.Resident), Memory.Text(start.Settled.Managed));
        }

        var guilds = crowd.Guilds - alone.Guilds;
        report.Say(
            $"A guild more holds {(crowd.Settled.Managed - alone.Settled.Managed) / guilds} bytes managed, {(crowd.Settled.Resident - alone.Settled.Resident) / guilds} resident.");
    }

    private static void WritePosts(Report report, CrowdRun run)
    {
        report.Table("questions", "guilds", "posted", "late: median", "p99", "last");
        void Row(string what, Func<Fate, bool> which)
        {
            var guilds = run.Posts.Where(posts => which(posts.Guild.Fate)).ToList();
            var late = guilds.SelectMany(posts => posts.Late).ToList();
            var timing = late.Count > 0 ? Timing.Of(late) : null;
            report.Row(
                what, $"{guilds.Count}", $"{late.Count}", timing is null ? "" : Timing.Text(timing.Median),
                timing is null ? "" : Timing.Text(timing.Percentile(99)), timing is null ? "" : Timing.Text(timing.Longest));
        }

        Row("nothing wrong", Crowd.IsHealthy);
        foreach (var fate in Enum.GetValues<Fate>())
            Row(fate.ToString(), other => other == fate);
        var healthy = Healthy(run);
        report.Say($"{Figure.Number(healthy.Count / healthy.Max().TotalSeconds)} posts a second until the last that had nothing wrong.");
    }

    private static void WriteRequests(Report report, CrowdRun run)
    {
        report.Table("request", "times", "of them refused (429)", "other errors");
        foreach (var group in run.Requests.GroupBy(request => request.Name).OrderByDescending(group => group.Count()))
        {
            report.Row(
                group.Key, $"{group.Count()}", $"{group.Count(request => request.Status == 429)}",
                $"{group.Count(request => request.Status != 429 && request.Status is < 200 or >= 300)}");
        }

        var limited = run.Requests.Where(request => request.IsLimited).ToList();
        report.Say(
            $"{limited.Count} requests count towards the limit over all routes, {Figure.Number((double)limited.Count / Crowd.Guilds)} a guild; most in any second: {MostInASecond(limited)}.");
    }

    private static void WriteMemory(Report report, CrowdRun run)
    {
        report.Table("the bot's", "before", "peak", "after");
        report.Row("resident memory", Memory.Text(run.Idle.Resident), Memory.Text(run.AtLastPost.Peak), Memory.Text(run.After.Resident));
        report.Row("managed memory", Memory.Text(run.Start.Settled.Managed), Memory.Text(run.Highest), Memory.Text(run.After.Managed));
        var processor = run.AtLastPost.Processor - run.Idle.Processor;
        report.Row("processor time", Timing.Text(run.Idle.Processor), "", Timing.Text(run.AtLastPost.Processor));
        report.Say($"Processor time of the posts and presses: {Timing.Text(processor)}, {Timing.Text(processor / (Crowd.Guilds + run.Presses.Count))} each.");
    }

    private static void WritePresses(Report report, CrowdRun run)
    {
        report.Table("press", "times", "median", "p99", "longest", "answers");
        foreach (var kind in run.Presses.GroupBy(press => press.Kind).OrderBy(group => group.Key))
        {
            var timing = Timing.Of(kind.Select(press => press.Waited));
            var answers = kind.GroupBy(press => $"{press.Status}{(press.Problem is null ? "" : ": " + press.Problem)}");
            report.Row(
                kind.Key.ToString(), $"{kind.Count()}", Timing.Text(timing.Median), Timing.Text(timing.Percentile(99)), Timing.Text(timing.Longest),
                string.Join(", ", answers.Select(answer => $"{answer.Count()} {answer.Key}")));
        }
    }

    private static void WriteLimits(Report report, CrowdRun run)
    {
        var asked = run.Presses.Count(press => press.Kind == CrowdPressKind.SetUp) * CrowdPresses.RequestsOfSetUp;
        var least = TimeSpan.FromSeconds((double)(Crowd.Guilds + asked) / PerSecond);
        var last = Healthy(run).Max();
        report.Limit(
            $"the last question comes within {Figure.Number(MostBeyond)} of the {least.TotalSeconds:0} s that the limit asks for {Crowd.Guilds} posts and {asked} requests of presses ({Timing.Text(last)})",
            last <= least * MostBeyond);
        var wrong = run.Posts.Count(posts => posts.Late.Count != (posts.Guild.Fate is Fate.Deleted or Fate.Forbidden ? 0 : 1));
        report.Limit($"one post a guild, none where none can be ({wrong} guilds have another number)", wrong == 0);
        var refused = run.Requests.Count(request => request.Status == 429);
        report.Limit($"Discord refuses nothing for its number ({refused} were)", refused == 0);
        var unanswered = run.Presses.Count(press => press.Status is InteractionStatus.NoResponse or InteractionStatus.NotSent);
        report.Limit($"each press is answered ({unanswered} were not)", unanswered == 0);
        var presses = Timing.Of(run.Presses.Select(press => press.Waited)).Percentile(99);
        report.Limit($"p99 of the presses under {Timing.Text(SlowestPress)} ({Timing.Text(presses)})", presses < SlowestPress);
        var growth = run.After.Managed - run.Start.Settled.Managed;
        report.Limit($"the posts leave behind no more than {Memory.Text(MostGrowth)} ({Memory.Text(Math.Max(0, growth))})", growth <= MostGrowth);
    }

    private static List<TimeSpan> Healthy(CrowdRun run) =>
        [.. run.Posts.Where(posts => Crowd.IsHealthy(posts.Guild.Fate)).SelectMany(posts => posts.Late)];

    /// <summary>Wherever the second begins.</summary>
    private static int MostInASecond(List<WireRequest> requests)
    {
        var (most, first) = (0, 0);
        foreach (var (index, request) in requests.Index())
        {
            while (request.At - requests[first].At >= TimeSpan.FromSeconds(1))
                first++;
            most = Math.Max(most, index - first + 1);
        }

        return most;
    }
}
