using System.Diagnostics;
using System.Globalization;
using StudyBot.LocalDiscord;

namespace StudyBot.Benchmarks.Posts;

/// <summary>The bot as a process of its own, so that nothing of Discord's is counted as the bot's.</summary>
internal sealed class CrowdBotProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task _log;

    private CrowdBotProcess(Process process, string logPath)
    {
        _process = process;
        _log = KeepAsync(process, logPath);
    }

    /// <param name="discord">Where it logs in; its clock becomes the bot's.</param>
    /// <param name="databasePath">The SQLite file; the log comes to stand beside it.</param>
    public static CrowdBotProcess Start(LocalDiscordServer discord, string databasePath)
    {
        var ahead = discord.World.Clock.GetUtcNow() - TimeProvider.System.GetUtcNow();
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                typeof(CrowdBotProcess).Assembly.Location, CrowdBot.Verb, ahead.Ticks.ToString(CultureInfo.InvariantCulture),
                discord.ApiBase.ToString(), discord.BotToken, databasePath,
            },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new CrowdBotProcess(Process.Start(start)!, databasePath + ".log");
    }

    /// <summary>As it is.</summary>
    public Task<BotUsage> LookAsync() => AskAsync("look");

    /// <summary>After a full collection.</summary>
    public Task<BotUsage> SettleAsync() => AskAsync(CrowdBot.Settle);

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        await _log;
        _process.Dispose();
    }

    private async Task<BotUsage> AskAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        return await _process.StandardOutput.ReadLineAsync() is { } answer
            ? BotUsage.From(answer)
            : throw new InvalidOperationException("The bot ended before its time.");
    }

    private static async Task KeepAsync(Process process, string path)
    {
        await using var file = File.Create(path);
        await process.StandardError.BaseStream.CopyToAsync(file);
    }
}
