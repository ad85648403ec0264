using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>Whether a member is still in the guild. Discord tells nobody who leaves without a privileged intent, so it is asked.</summary>
internal sealed class GuildPresence(DiscordRest rest, TimeProvider clock)
{
    /// <summary>Well within the time that a press may take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>True also when Discord does not say: they shared it here, and most who did are still here.</summary>
    public async ValueTask<bool> IsHereAsync(Snowflake guildId, Snowflake userId, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            return await rest.GetGuildMemberAsync(guildId, userId, either.Token).ConfigureAwait(false) is not null;
        }
        catch (Exception e) when (e is DiscordRestException or HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return true;
        }
    }
}
