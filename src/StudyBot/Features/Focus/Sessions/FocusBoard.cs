using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Focus.Sessions;

/// <summary>What became of an attempt to show a session.</summary>
internal enum Showing
{
    Shown,

    /// <summary>Passing trouble; another attempt follows.</summary>
    Later,

    /// <summary>The channel takes no message of the bot's, or the message is gone.</summary>
    Lost,
}

/// <summary>Posts a session's message, and puts it right.</summary>
internal sealed partial class FocusBoard(
    FocusBoardStore store, PostedMessages posted, DiscordRest rest, AttemptLimit limit, TimeProvider clock, ILogger<FocusBoard> logger)
{
    /// <summary>An hour and a half in all; then the session has moved on, and its next change tries anew.</summary>
    private const int MostShows = 10;

    /// <summary>Never throws for what Discord, the network or time does to it.</summary>
    public async Task<Showing> ShowAsync(Snowflake id, CancellationToken cancellationToken)
    {
        if (store.TakeShow(id, clock.Now()) is not { Session: { } session } taken)
            return Showing.Lost;
        using var attempt = limit.Start(cancellationToken);
        try
        {
            var message = await SendAsync(session, taken.Seats, attempt.Token);
            store.MarkShown(session, message.Id);
            return Showing.Shown;
        }
        catch (Exception trouble) when (!cancellationToken.IsCancellationRequested)
        {
            var reason = PostTrouble.Reason(trouble);
            LogFailed(session.GuildId, session.Shows, reason);
            if (PostTrouble.IsPassing(trouble) && session.Shows < MostShows)
                return Showing.Later;
            store.MarkLost(id);
            return Showing.Lost;
        }
    }

    private async Task<Message> SendAsync(FocusSession session, IReadOnlyList<FocusSeat> seats, CancellationToken cancellationToken)
    {
        var message = FocusBoardView.Of(session, seats);
        if (session.MessageId is { } shown)
            return await rest.EditMessageAsync(session.ChannelId, shown, message, cancellationToken);
        if (session.Shows > 1 && await FoundAsync(session, cancellationToken) is { } found)
            return await rest.EditMessageAsync(session.ChannelId, found.Id, message, cancellationToken);
        return await rest.CreateMessageAsync(session.ChannelId, message with { Nonce = session.Id.ToString() }, cancellationToken);
    }

    /// <summary>An earlier attempt may have got through, and Discord remembers a nonce for minutes only.</summary>
    private Task<Message?> FoundAsync(FocusSession session, CancellationToken cancellationToken) =>
        posted.FindAsync(session.ChannelId, FocusBoardView.Mark(session.Id), session.StartedAt, cancellationToken);

    [LoggerMessage(Level = LogLevel.Information, Message = "A focus session of guild {GuildId} could not be shown in attempt {Attempt} ({Reason}).")]
    private partial void LogFailed(Snowflake guildId, int attempt, string reason);
}
