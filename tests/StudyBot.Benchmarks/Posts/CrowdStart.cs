namespace StudyBot.Benchmarks.Posts;

/// <summary>What a start took.</summary>
/// <param name="Guilds">That the bot was told of.</param>
/// <param name="GuildBytes">Of what it was told.</param>
/// <param name="Ready">From the start of the process to READY.</param>
/// <param name="Told">From READY until the last guild was told.</param>
/// <param name="Settled">The bot's usage some seconds later, after a collection.</param>
internal sealed record CrowdStart(int Guilds, long GuildBytes, TimeSpan Ready, TimeSpan Told, BotUsage Settled)
{
    /// <summary>Longer than a machine under load needs to come to rest after a start.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(55);

    /// <summary>Starts the bot, and ends it again.</summary>
    public static async Task<CrowdStart> MeasureAsync(CrowdWorld world, string path)
    {
        using var wire = new WireCount(world.Server.WireLog);
        var began = TimeProvider.System.GetUtcNow();
        await using var bot = CrowdBotProcess.Start(world.Server, path);
        return await WaitAsync(bot, wire, began);
    }

    /// <summary>Waits for a bot that has just been started.</summary>
    public static async Task<CrowdStart> WaitAsync(CrowdBotProcess bot, WireCount wire, DateTimeOffset began)
    {
        while (wire.CommandsAt is null || wire.LastGuildAt is not { } last || TimeProvider.System.GetUtcNow() - last < Rest)
        {
            if (TimeProvider.System.GetUtcNow() - began > Longest)
                throw new InvalidOperationException("The bot is not up, or the machine is too busy to measure anything.");
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }

        return new CrowdStart(
            wire.GuildsTold, wire.GuildBytes, wire.ReadyAt!.Value - began, wire.LastGuildAt.Value - wire.ReadyAt.Value, await bot.SettleAsync());
    }
}
