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
    /// <summary>From the arrival of an interaction until Discord takes no callback for it any more.</summary>
    internal static readonly TimeSpan CallbackTime = TimeSpan.FromSeconds(3);

    // Three seconds are all there is, so a lost callback must be noticed and repeated well within them.
    private static readonly TimeSpan CallbackTimeout = TimeSpan.FromSeconds(2.5);
    private static readonly TimeSpan CallbackRepeatDelay = TimeSpan.FromMilliseconds(100);

    /// <summary>The first answer to an interaction, within 3 seconds of its arrival.</summary>
    public Task CreateInteractionResponseAsync(
        Interaction interaction, InteractionResponse response, CancellationToken cancellationToken = default) =>
        CreateInteractionResponseAsync(interaction, response, CallbackTime, cancellationToken);

    /// <param name="interaction">What is answered.</param>
    /// <param name="response">The answer.</param>
    /// <param name="left">What is left of <see cref="CallbackTime"/>: a 429 that asks for more is told, not waited out.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal Task CreateInteractionResponseAsync(
        Interaction interaction, InteractionResponse response, TimeSpan left, CancellationToken cancellationToken) =>
        CallBackAsync(interaction, CallbackBody(interaction, response), left, cancellationToken);

    /// <summary>Acknowledges now, answers later.</summary>
    internal Task DeferInteractionResponseAsync(
        Interaction interaction, Deferral deferral, TimeSpan left, CancellationToken cancellationToken) =>
        CallBackAsync(interaction, DeferralBody(deferral), left, cancellationToken);

    /// <summary>Suggests values for the option being typed.</summary>
    internal Task CreateAutocompleteResponseAsync(
        AutocompleteInteraction interaction, IReadOnlyList<CommandChoice> choices, TimeSpan left, CancellationToken cancellationToken) =>
        CallBackAsync(interaction, AutocompleteBody(choices), left, cancellationToken);

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

    private Task CallBackAsync(Interaction interaction, HttpContent body, TimeSpan left, CancellationToken cancellationToken)
    {
        var request = Post($"interactions/{interaction.Id}/{interaction.Token.Value}/callback", body);
        request.Repeat = Repeat.Always;
        request.AttemptTimeout = CallbackTimeout;
        request.FirstDelay = CallbackRepeatDelay;
        request.LongestWait = left;
        return DoAsync(OfInteraction(request), cancellationToken);
    }

    private static DiscordRequest OfInteraction(DiscordRequest request)
    {
        request.Anonymous = true;
        return request;
    }
}
