using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Study;

/// <summary>Whether a member is still in the guild. Discord tells nobody who leaves without a privileged intent, so it is asked.</summary>
internal sealed class GuildPresence(
    DiscordRest rest, GuildSettingsReader settings, IEnumerable<IPresenceListener> listeners, TimeProvider clock)
{
    /// <summary>Well within the time that a press may take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>True also when Discord does not say: they were here, and most who were are still.</summary>
    public async ValueTask<bool> IsHereAsync(Snowflake guildId, Snowflake userId, CancellationToken cancellationToken) =>
        await AskAsync(guildId, userId, cancellationToken).ConfigureAwait(false) != false;

    /// <summary>Null when Discord does not say. Who left is told on.</summary>
    public async ValueTask<bool?> AskAsync(Snowflake guildId, Snowflake userId, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            if (await rest.GetGuildMemberAsync(guildId, userId, either.Token).ConfigureAwait(false) is not null)
                return true;
        }
        catch (Exception e) when (e is DiscordRestException or HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }

        var now = clock.Now();
        var today = settings.Of(guildId, locale: null).StudyDay.DateOf(now);
        foreach (var listener in listeners)
            listener.OnDeparted(guildId, userId, today, now);
        return false;
    }
}
