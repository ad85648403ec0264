using System.Diagnostics;
using StudyBot.Benchmarks.Presses;

namespace StudyBot.Benchmarks.CheckIns;

/// <summary>The whole <c>/checkin</c> of the real program, over its sockets, beside the bare SQL and what other bots publish.</summary>
internal static class CheckInBenchmark
{
    private const int WarmUp = 10_000;
    private const int PerSecond = 200;
    private const int Paced = 10 * PerSecond;
    private const int Saturating = 30_000;
    private const int Bare = 8_192;
    private const int AtOnce = 64;
    private const int Together = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ToSettle = TimeSpan.FromSeconds(3);

    public static void Run(Report report)
    {
        // Read once, before the first socket: answers are taken where the system tells of them, on no other thread.
        Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");
        var now = TimeProvider.System.GetUtcNow();
        var members = 1 + WarmUp + Paced + Saturating;
        using var database = new CheckInDatabase(members + 1 + (3 * Bare), now);
        var frames = new CheckInFrames(members, now, GatewayLine.FirstSequence);
        using var answers = new CheckInAnswers(members);
        var load = PressDatabase.Load();
        using var program = new ShippedProgram();
        WriteOut();
        var result = Measure(program, database.Path, frames, answers);
        using var bare = new BareSql(database.Path, members, now);
        var (single, grouped) = (bare.PerSecond(Bare, aTransaction: 1), bare.PerSecond(Bare, AtOnce));
        report.Say(program.IsPublished ? "The program as it is shipped." : "The program as it was built: it could not be published for this machine.");
        report.Say($"{bare.Statements.Count} statements a check-in. Load before {load}, after {PressDatabase.Load()}. {AtOnce} under way at once, sent {Together} together or more.");
        Write(report, result, single, grouped);
        Limits(report, result);
    }

    /// <summary>What the publishing and the making of the database left in memory would be written meanwhile, and hold up the commits.</summary>
    private static void WriteOut()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var sync = Process.Start("sync");
        sync.WaitForExit();
    }

    private static CheckInResult Measure(ShippedProgram program, string path, CheckInFrames frames, CheckInAnswers answers)
    {
        using var server = new WireServer(frames, answers);
        using var bot = new BotProgram(program, server.ApiBase, path);
        var line = server.Gateway.WaitAsync(Patience).GetAwaiter().GetResult();
        Waiting.For(ToSettle);
        var idle = bot.Resident();
        var load = new CheckInLoad(line, frames, answers);
        var first = load.Open(1, PerSecond)[0];
        _ = load.Closed(WarmUp, AtOnce, Together);
        Waiting.For(ToSettle);
        var before = bot.Processor();
        var paced = Timing.Of(load.Open(Paced, PerSecond));
        var between = bot.Processor();
        var saturated = load.Closed(Saturating, AtOnce, Together);
        // What follows on a check-in soon after belongs to it.
        Waiting.For(ToSettle);
        var after = bot.Processor();
        var loaded = bot.Resident();
        bot.Terminate();
        if (answers.Refused > 0 || bot.Complaints.Count > 0)
            throw new InvalidOperationException($"{answers.Refused} answers were no receipt. {string.Join('\n', bot.Complaints.Take(20))}");
        return new CheckInResult(
            Saturating / saturated.TotalSeconds, (after.All - between.All) / Saturating, (after.Kernel - between.Kernel) / Saturating,
            (between.All - before.All) / Paced, paced, idle, loaded, first);
    }

    private static void Write(Report report, CheckInResult bot, double single, double grouped)
    {
        report.Table("", "StudyBot, all of it", "bare SQL without boards, one commit each", $"the same, {AtOnce} a commit", "discord.js 14, better-sqlite3, minimal", "Discord.Net 3.16, Dapper, minimal");
        report.Row("a second", Figure.Whole(bot.PerSecond), Figure.Whole(single), Figure.Whole(grouped), "5400", "1750");
        report.Row("processor time each", $"{Timing.Text(bot.Processor)} (kernel {Timing.Text(bot.Kernel)})", "", Timing.Text(TimeSpan.FromSeconds(1 / grouped)), "170 µs", "950 µs");
        report.Row("processor time each, at 200 a second", Timing.Text(bot.PacedProcessor), "", "", "", "");
        report.Row("median at 200 a second", Timing.Text(bot.Paced.Median), "", "", "0.6 ms", "");
        report.Row("p99 at 200 a second", Timing.Text(bot.Paced.Percentile(99)), "", "", "1.5 ms", "2.3 ms");
        report.Row("memory, idle", Memory.Text(bot.Idle), "", "", "92 MB", "101 MB");
        report.Row("memory, after load", Memory.Text(bot.Loaded), "", "", "171 MB", "235 MB");
        report.Row("first command", Timing.Text(bot.First), "", "", "", "82 ms");
    }

    private static void Limits(Report report, CheckInResult bot)
    {
        report.Limit($"8000 a second or more ({Figure.Whole(bot.PerSecond)})", bot.PerSecond >= 8000);
        report.Limit($"at most 150 µs of processor time each ({Timing.Text(bot.Processor)})", bot.Processor <= TimeSpan.FromMicroseconds(150));
        report.Limit($"p99 under 1.5 ms at 200 a second ({Timing.Text(bot.Paced.Percentile(99))})", bot.Paced.Percentile(99) < TimeSpan.FromMilliseconds(1.5));
        report.Limit($"under 80 MB idle ({Memory.Text(bot.Idle)})", bot.Idle < 80L * 1024 * 1024);
        report.Limit($"under 150 MB after load ({Memory.Text(bot.Loaded)})", bot.Loaded < 150L * 1024 * 1024);
        report.Limit($"the first command under 40 ms ({Timing.Text(bot.First)})", bot.First < TimeSpan.FromMilliseconds(40));
    }

    /// <param name="PerSecond">At saturation.</param>
    /// <param name="Processor">Each, at saturation.</param>
    /// <param name="Kernel">The part of it that the system spent on the bot's behalf.</param>
    /// <param name="PacedProcessor">Each, at 200 a second.</param>
    /// <param name="Paced">From being due to being answered, at 200 a second.</param>
    /// <param name="Idle">Resident bytes before the first command.</param>
    /// <param name="Loaded">Resident bytes after the last.</param>
    /// <param name="First">The first command after the start.</param>
    private sealed record CheckInResult(
        double PerSecond, TimeSpan Processor, TimeSpan Kernel, TimeSpan PacedProcessor, Timing Paced, long Idle, long Loaded, TimeSpan First);
}
