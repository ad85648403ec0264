using Microsoft.Extensions.Options;
using StudyBot.Discord;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Farewells;

/// <summary>
/// Starts a guild's clock when the bot is removed from it, also while it was away, and stops it when the bot is back. An outage of Discord's
/// does neither: then a guild is still listed, and no event comes.
/// </summary>
internal sealed partial class FarewellListener(
    FarewellStore store, SchedulerSignal scheduler, IOptions<DiscordOptions> options, TimeProvider clock, ILogger<FarewellListener> logger) : IGatewayEventHandler
{
    public async ValueTask HandleAsync(GatewayEvent gatewayEvent, CancellationToken cancellationToken)
    {
        switch (gatewayEvent)
        {
            case GuildLeft left when await store.BeginAsync(left.GuildId, clock.Now()):
                LogLeft(left.GuildId, FarewellStore.Days);
                scheduler.Wake();
                break;
            case GuildAvailable available when await store.StopAsync(available.Guild.Id):
                LogBack(available.Guild.Id);
                break;
            case GuildsListed listed:
                await LookForMissingAsync(listed);
                break;
        }
    }

    private async Task LookForMissingAsync(GuildsListed listed)
    {
        var here = listed.GuildIds.ToHashSet();
        foreach (var guild in here)
        {
            if (await store.StopAsync(guild))
                LogBack(guild);
        }

        foreach (var guild in store.Known().Where(guild => IsOurs(guild) && !here.Contains(guild)))
        {
            if (await store.BeginAsync(guild, clock.Now()))
                LogMissing(guild, FarewellStore.Days);
        }
    }

    /// <summary>Other shards' guilds are in no list of this one.</summary>
    private bool IsOurs(Snowflake guild) => (guild.Value >> 22) % (ulong)Math.Max(1, options.Value.ShardCount) == (ulong)options.Value.ShardId;

    [LoggerMessage(Level = LogLevel.Information, Message = "The bot was removed from guild {GuildId}; what is stored of it is deleted in {Days} days.")]
    private partial void LogLeft(Snowflake guildId, int days);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The bot is not in guild {GuildId} any more; what is stored of it is deleted in {Days} days, unless it is added again.")]
    private partial void LogMissing(Snowflake guildId, int days);

    [LoggerMessage(Level = LogLevel.Information, Message = "The bot is back in guild {GuildId}; nothing of it is deleted.")]
    private partial void LogBack(Snowflake guildId);
}
