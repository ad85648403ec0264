using StudyBot.Discord.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Rest;

public sealed partial class DiscordRest
{
    /// <summary>
    /// Sends a message. Repeated after a broken connection only with a <see cref="OutgoingMessage.Nonce"/>; without one, a
    /// failure may mean that the message was posted all the same.
    /// </summary>
    public async Task<Message> CreateMessageAsync(
        Snowflake channel, OutgoingMessage message, CancellationToken cancellationToken = default)
    {
        var request = Post($"channels/{channel}/messages", MessageBody(message, MessagePurpose.Create));
        request.Repeat = message.Nonce is null ? Repeat.WhenUnsent : Repeat.Always;
        return (await ReadAsync(request, DiscordJson.Default.MessageJson, cancellationToken).ConfigureAwait(false)).ToModel();
    }

    /// <summary>Changes one of the bot's own messages; null properties stay as they were.</summary>
    public async Task<Message> EditMessageAsync(
        Snowflake channel, Snowflake message, OutgoingMessage changes, CancellationToken cancellationToken = default)
    {
        var request = Patch($"channels/{channel}/messages/{message}", MessageBody(changes, MessagePurpose.Edit));
        return (await ReadAsync(request, DiscordJson.Default.MessageJson, cancellationToken).ConfigureAwait(false)).ToModel();
    }

    /// <summary>Deletes a message.</summary>
    public Task DeleteMessageAsync(Snowflake channel, Snowflake message, CancellationToken cancellationToken = default) =>
        DoAsync(Delete($"channels/{channel}/messages/{message}"), cancellationToken);

    /// <summary>The latest messages of a channel, or the first ones after an id; newest first.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="limit">1 to 100.</param>
    /// <param name="after">Only messages newer than this id, those nearest to it; null for the latest of all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<Message>> GetMessagesAsync(
        Snowflake channel, int limit = 50, Snowflake? after = null, CancellationToken cancellationToken = default)
    {
        var request = after is { } cursor
            ? Get($"channels/{channel}/messages?limit={limit}&after={cursor}")
            : Get($"channels/{channel}/messages?limit={limit}");
        var messages = await ReadAsync(
            request, DiscordJson.Default.ListMessageJson, cancellationToken)
            .ConfigureAwait(false);
        return [.. messages.Select(message => message.ToModel())];
    }

    /// <summary>One message.</summary>
    public async Task<Message> GetMessageAsync(Snowflake channel, Snowflake message, CancellationToken cancellationToken = default) =>
        (await ReadAsync(Get($"channels/{channel}/messages/{message}"), DiscordJson.Default.MessageJson, cancellationToken)
            .ConfigureAwait(false)).ToModel();

    /// <summary>Pins a message; needs <see cref="Permissions.PinMessages"/>.</summary>
    public Task PinMessageAsync(Snowflake channel, Snowflake message, CancellationToken cancellationToken = default) =>
        DoAsync(Put($"channels/{channel}/messages/pins/{message}"), cancellationToken);

    /// <summary>Takes a pin off; needs <see cref="Permissions.PinMessages"/>.</summary>
    public Task UnpinMessageAsync(Snowflake channel, Snowflake message, CancellationToken cancellationToken = default) =>
        DoAsync(Delete($"channels/{channel}/messages/pins/{message}"), cancellationToken);
}
