using StudyBot.Discord.Interactions;
using StudyBot.Discord.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Rest;

/// <remarks>
/// Interaction endpoints carry their own token in the path, so the bot's is not sent, and they are bound neither to the
/// buckets nor to the global limit (Topics → Rate Limits).
/// </remarks>
public sealed partial class DiscordRest
{
    // Three seconds are all there is, so a lost callback must be noticed and repeated well within them.
    private static readonly TimeSpan CallbackTimeout = TimeSpan.FromSeconds(2.5);
    private static readonly TimeSpan CallbackRepeatDelay = TimeSpan.FromMilliseconds(100);

    /// <summary>The first answer to an interaction, within 3 seconds of its arrival.</summary>
    public Task CreateInteractionResponseAsync(
        Interaction interaction, InteractionResponse response, CancellationToken cancellationToken = default) =>
        CallBackAsync(interaction, CallbackBody(interaction, response), cancellationToken);

    /// <summary>Acknowledges now, answers later.</summary>
    internal Task DeferInteractionResponseAsync(Interaction interaction, Deferral deferral, CancellationToken cancellationToken) =>
        CallBackAsync(interaction, DeferralBody(deferral), cancellationToken);

    /// <summary>Suggests values for the option being typed.</summary>
    internal Task CreateAutocompleteResponseAsync(
        AutocompleteInteraction interaction, IReadOnlyList<CommandChoice> choices, CancellationToken cancellationToken) =>
        CallBackAsync(interaction, AutocompleteBody(choices), cancellationToken);

    /// <summary>Changes the first answer, for 15 minutes after the interaction; null properties stay as they were.</summary>
    public async Task<Message> EditOriginalInteractionResponseAsync(
        Interaction interaction, OutgoingMessage changes, CancellationToken cancellationToken = default)
    {
        var request = Patch($"webhooks/{interaction.ApplicationId}/{interaction.Token.Value}/messages/@original",
            MessageBody(changes, MessagePurpose.Edit));
        return (await ReadAsync(OfInteraction(request), DiscordJson.Default.MessageJson, cancellationToken).ConfigureAwait(false))
            .ToModel();
    }

    /// <summary>One more message in answer to an interaction, for 15 minutes after it.</summary>
    public async Task<Message> CreateFollowupMessageAsync(
        Interaction interaction, Reply reply, CancellationToken cancellationToken = default)
    {
        var request = Post($"webhooks/{interaction.ApplicationId}/{interaction.Token.Value}",
            MessageBody(reply.Message, reply.Ephemeral ? MessagePurpose.EphemeralFollowup : MessagePurpose.Followup));
        return (await ReadAsync(OfInteraction(request), DiscordJson.Default.MessageJson, cancellationToken).ConfigureAwait(false))
            .ToModel();
    }

    /// <summary>Takes the first answer away.</summary>
    public Task DeleteOriginalInteractionResponseAsync(Interaction interaction, CancellationToken cancellationToken = default) =>
        DoAsync(OfInteraction(Delete($"webhooks/{interaction.ApplicationId}/{interaction.Token.Value}/messages/@original")),
            cancellationToken);

    private Task CallBackAsync(Interaction interaction, HttpContent body, CancellationToken cancellationToken)
    {
        var request = Post($"interactions/{interaction.Id}/{interaction.Token.Value}/callback", body);
        request.Repeat = Repeat.Always;
        request.AttemptTimeout = CallbackTimeout;
        request.FirstDelay = CallbackRepeatDelay;
        return DoAsync(OfInteraction(request), cancellationToken);
    }

    private static DiscordRequest OfInteraction(DiscordRequest request)
    {
        request.Anonymous = true;
        return request;
    }
}
