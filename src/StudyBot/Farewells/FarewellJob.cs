using System.Net;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;

namespace StudyBot.Farewells;

/// <summary>
/// Deletes everything of guilds whose thirty days are over, in small steps, so that nobody else's writing waits. Before it begins it asks
/// Discord once more whether the bot is really gone.
/// </summary>
internal sealed partial class FarewellJob(FarewellStore store, DiscordRest rest, AttemptLimit limit, ILogger<FarewellJob> logger) : IScheduledJob
{
    private static readonly Duration Later = Duration.FromHours(1);

    public string Name => "farewells";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        foreach (var farewell in store.Due(now))
        {
            if (!farewell.Erasing && !await IsGoneAsync(farewell.GuildId, now, cancellationToken))
                continue;
            if (!store.BeginErasing(farewell.GuildId))
                continue;
            while (store.EraseSome(farewell.GuildId))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await Task.Yield();
            }

            LogErased(farewell.GuildId);
        }

        return store.NextDue();
    }

    private async Task<bool> IsGoneAsync(Snowflake guildId, Instant now, CancellationToken cancellationToken)
    {
        RequestUrgency.Become(Urgency.Patient);
        using var attempt = limit.Start(cancellationToken);
        try
        {
            await rest.GetGuildAsync(guildId, attempt.Token);
            await store.StopAsync(guildId);
            LogStillHere(guildId);
            return false;
        }
        catch (DiscordRestException refusal) when (refusal.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
        {
            return true;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // Nobody knows: what can wait thirty days can wait an hour more.
            store.PutOff(guildId, now + Later);
            LogUnknown(e, guildId);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Everything of guild {GuildId} is deleted.")]
    private partial void LogErased(Snowflake guildId);

    [LoggerMessage(Level = LogLevel.Information, Message = "The bot is in guild {GuildId} after all; nothing of it is deleted.")]
    private partial void LogStillHere(Snowflake guildId);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Whether the bot is still in guild {GuildId} is not known; asked again in an hour.")]
    private partial void LogUnknown(Exception exception, Snowflake guildId);
}
