using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using StudyBot.Benchmarks.Presses;

namespace StudyBot.Benchmarks.CheckIns;

/// <summary>Kills the real program under full load, again and again, and looks up every check-in that it had acknowledged.</summary>
internal static class KillBenchmark
{
    private static readonly int Rounds = int.Parse(
        Environment.GetEnvironmentVariable("STUDYBOT_KILL_ROUNDS") ?? "10", CultureInfo.InvariantCulture);

    private const int AtMost = 20_000;
    private const int AtOnce = 64;
    private const int Together = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static void Run(Report report)
    {
        var now = TimeProvider.System.GetUtcNow();
        var dice = new Random(2026);
        using var program = new ShippedProgram();
        using var database = new CheckInDatabase(AtMost, now);
        var frames = new CheckInFrames(AtMost, now, GatewayLine.FirstSequence);
        var (acknowledged, before, kept) = (0L, PressDatabase.Load(), true);
        report.Table("round", "acknowledged", "stored", "acknowledged and not stored", "half stored", "integrity");
        for (var round = 1; round <= Rounds; round++)
        {
            var file = database.Copy($"round-{round}");
            using var answers = new CheckInAnswers(AtMost);
            Kill(program, file, frames, answers, TimeSpan.FromMilliseconds(dice.Next(300, 1500)));
            var (stored, lost, half, integrity) = LookUp(file, frames, answers);
            acknowledged += answers.Answered;
            report.Row($"{round}", $"{answers.Answered}", $"{stored}", $"{lost}", $"{half}", integrity);
            kept &= lost == 0 && half == 0 && integrity == "ok";
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }

        report.Limit($"{Rounds} kills, {acknowledged} acknowledged check-ins, load {before}–{PressDatabase.Load()}: all are stored, none by half", kept && acknowledged > 0);
    }

    private static void Kill(ShippedProgram program, string path, CheckInFrames frames, CheckInAnswers answers, TimeSpan after)
    {
        using var server = new WireServer(frames, answers);
        using var bot = new BotProgram(program, server.ApiBase, path);
        var line = server.Gateway.WaitAsync(Patience).GetAwaiter().GetResult();
        new CheckInLoad(line, frames, answers).Endless(AtOnce, Together);
        Waiting.For(after);
        bot.Kill();
    }

    private static (int Stored, int Lost, int Half, string Integrity) LookUp(string path, CheckInFrames frames, CheckInAnswers answers)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        var stored = connection.Query<string>("select source from study_event where source not like 'before%'").ToHashSet();
        var lost = Enumerable.Range(0, frames.Count).Count(number => answers.At(number) != 0 && !stored.Contains($"{frames.IdOf(number)}"));
        // Every event is in its day, and every day in the totals of all time.
        var half = connection.ExecuteScalar<int>(
            """
            select (select count(*) from study_event) - (select sum(events) from study_day)
                + (select count(*) from study_day) - (select sum(days) from board_total where period = 0)
                + (select count(*) from board_total where period = 0 and days > 0) - (select count(*) from board_place where period = 0 and measure = 6)
                - (select count(*) from board_moved where period = 0 and days = 0)
            """);
        return (stored.Count, lost, half, connection.ExecuteScalar<string>("pragma integrity_check")!);
    }
}
