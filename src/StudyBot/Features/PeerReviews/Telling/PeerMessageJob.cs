using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.PeerReviews.Telling;

/// <summary>
/// Tells reviewers what waits for them and authors what came. Who takes no direct messages finds the same in <c>/peer</c>; a
/// reviewer who is no longer in the guild gives everything back.
/// </summary>
internal sealed partial class PeerMessageJob(
    PeerMessageStore store, PeerMessageWords words, ReviewerStore reviewers, DiscordRest rest, TimeProvider clock, ILogger<PeerMessageJob> logger) : IScheduledJob
{
    private static readonly TimeSpan LongestAttempt = TimeSpan.FromSeconds(45);

    public string Name => "peer review messages";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        foreach (var id in store.Due(now))
        {
            if (store.Take(id, clock.Now()) is { } message)
                await TellAsync(message, cancellationToken);
        }

        return store.NextDue();
    }

    private async Task TellAsync(PeerMessage message, CancellationToken cancellationToken)
    {
        if (words.Subject(message) is not { } seat)
        {
            store.Done(message);
            return;
        }

        using var timeout = new CancellationTokenSource(LongestAttempt, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            await SendAsync(message, seat, either.Token);
            store.Done(message);
        }
        catch (DiscordRestException refusal) when (
            refusal.Code is DiscordErrorCode.CannotMessageUser or DiscordErrorCode.UnknownUser
                or DiscordErrorCode.UnknownGuild or DiscordErrorCode.MissingAccess)
        {
            // They take no direct messages, or nothing links them and the bot any more.
            store.Done(message);
        }
        catch (Exception trouble) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(trouble, seat.GuildId);
        }
    }

    private async Task SendAsync(PeerMessage message, PeerSeat seat, CancellationToken cancellationToken)
    {
        if (message.Kind == PeerMessageKind.Assigned && await rest.GetGuildMemberAsync(seat.GuildId, message.UserId, cancellationToken) is null)
        {
            reviewers.Leave(seat.GuildId, message.UserId, clock.Now());
            return;
        }

        var guild = await rest.GetGuildAsync(seat.GuildId, cancellationToken);
        var direct = await rest.CreateDmAsync(message.UserId, cancellationToken);
        // Discord remembers the nonce for a few minutes, so an attempt whose answer was lost is not seen twice.
        await rest.CreateMessageAsync(direct.Id, words.Of(message, seat, guild.Name) with { Nonce = message.Nonce }, cancellationToken);
        LogTold(message.Kind, seat.GuildId);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A member of guild {GuildId} was told of a peer review ({Kind}).")]
    private partial void LogTold(PeerMessageKind kind, Snowflake guildId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A member of guild {GuildId} could not be told of a peer review.")]
    private partial void LogFailed(Exception exception, Snowflake guildId);
}
