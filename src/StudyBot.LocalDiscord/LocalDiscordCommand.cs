using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord;

/// <summary>The command line: <c>[--port N] [--json] [--locale ko]</c>. Runs until Ctrl-C or SIGTERM.</summary>
internal static class LocalDiscordCommand
{
    private const int UsualPort = 8910;

    public static async Task<int> RunAsync(string[] args, TextWriter output)
    {
        if (!TryRead(args, out var options, out var asJson))
        {
            await Console.Error.WriteLineAsync("Usage: [--port N (0 = any free)] [--json] [--locale ko|en-US|…]").ConfigureAwait(false);
            return 2;
        }

        try
        {
            return await ServeAsync(options, asJson, output).ConfigureAwait(false);
        }
        catch (IOException taken)
        {
            await Console.Error.WriteLineAsync(taken.Message).ConfigureAwait(false);
            return 1;
        }
    }

    private static async Task<int> ServeAsync(LocalDiscordOptions options, bool asJson, TextWriter output)
    {
        using var ends = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, ends));
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, ends));
        await using var server = await LocalDiscordServer.StartAsync(options, ends.Token).ConfigureAwait(false);
        await output.WriteLineAsync(asJson ? Describe(server).Text() : Words(server)).ConfigureAwait(false);
        await output.FlushAsync(ends.Token).ConfigureAwait(false);
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ends.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return 0;
    }

    private static void Stop(PosixSignalContext signal, CancellationTokenSource ends)
    {
        signal.Cancel = true;
        ends.Cancel();
    }

    private static JsonObject Describe(LocalDiscordServer server) => new()
    {
        ["api"] = server.ApiBase.ToString(),
        ["gateway"] = server.Gateway.ToString(),
        ["control"] = server.Control.ToString(),
        ["applicationId"] = Json.Id(server.ApplicationId),
        ["token"] = server.BotToken,
    };

    private static string Words(LocalDiscordServer server) => $"""
        Discord on your machine
          API            {server.ApiBase}
          Gateway        {server.Gateway}
          Control        {server.Control}
          Application    {server.ApplicationId}
          Bot token      {server.BotToken}
        Ctrl-C ends it, and everything in it.
        """;

    private static bool TryRead(string[] args, out LocalDiscordOptions options, out bool asJson)
    {
        options = new LocalDiscordOptions { Port = UsualPort };
        asJson = false;
        for (var index = 0; index < args.Length; index++)
        {
            if (args[index] is "--json")
                asJson = true;
            else if (args[index] is "--port" && index + 1 < args.Length && ushort.TryParse(args[index + 1], out var port) && index++ >= 0)
                options = options with { Port = port };
            else if (args[index] is "--locale" && index + 1 < args.Length && args[++index] is { } locale)
                options = options with { GuildLocale = locale };
            else
                return false;
        }

        return true;
    }
}
