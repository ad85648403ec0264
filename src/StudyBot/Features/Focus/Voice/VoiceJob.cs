using NodaTime;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Focus.Voice;

/// <summary>Writes down what the gateway said of voice, and a heartbeat each minute. Talks to nobody, so it is never held up.</summary>
internal sealed partial class VoiceJob(
    VoicePresence presence, VoiceStore store, GatewayStatus gateway, TimeProvider clock, ILogger<VoiceJob> logger) : IScheduledJob
{
    public string Name => "voice";

    public Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested && presence.Take() is { } change)
            Apply(change);
        now = clock.Now();
        // Who is cut off from Discord cannot say that anybody is still there.
        var sees = gateway.Current.State == GatewayState.Live;
        if (sees)
            store.Beat(now);
        while (store.Split(now) && !cancellationToken.IsCancellationRequested)
        {
            // A date begins for everyone at once.
        }

        Instant?[] next = [sees ? store.NextBeat() : null, store.NextSplit() is { } split && split > now ? split : null];
        return Task.FromResult(next.Min());
    }

    private void Apply(VoiceChange change)
    {
        try
        {
            store.Apply(change);
        }
        catch (Exception trouble)
        {
            LogBroken(trouble, change.Sittings.Count, change.GuildId);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What {Count} members did in voice in guild {GuildId} was not noted.")]
    private partial void LogBroken(Exception exception, int count, Snowflake guildId);
}
