using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace StudyBot.Benchmarks.Posts;

/// <summary>
/// The other end of <see cref="CrowdBotProcess"/>: the whole bot as it runs, on a clock that is some days off, which says on
/// its standard output what it holds whenever a line comes in.
/// </summary>
internal static class CrowdBot
{
    public const string Verb = "posts-bot";

    /// <summary>Asks for a full collection first.</summary>
    public const string Settle = "settle";

    /// <param name="args">How far the bot's clock is ahead of the system's, in ticks; the API's address; the token; the SQLite file.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Discord:ApiBaseUrl"] = args[1],
            ["Discord:Token"] = args[2],
            ["Storage:Path"] = args[3],
        });
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        StudyBotHost.Compose(builder, new ShiftedClock(new TimeSpan(long.Parse(args[0], CultureInfo.InvariantCulture))));
        using var host = builder.Build();
        await host.StartAsync();
        while (await Console.In.ReadLineAsync() is { } line)
        {
            if (line == Settle)
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            Console.WriteLine(Look());
        }

        await host.StopAsync();
        return 0;
    }

    private static string Look()
    {
        using var self = Process.GetCurrentProcess();
        return new BotUsage(self.WorkingSet64, self.PeakWorkingSet64, GC.GetTotalMemory(false), Environment.CpuUsage.TotalTime).ToLine();
    }

    private sealed class ShiftedClock(TimeSpan ahead) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
    }
}
