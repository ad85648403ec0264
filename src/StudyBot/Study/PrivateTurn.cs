using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>In place of the private message that was acted on; below a public one, as a private message of its own.</summary>
internal static class PrivateTurn
{
    public static InteractionResponse Turn(this ComponentInteraction interaction, OutgoingMessage message) => On(interaction.Message, message);

    public static InteractionResponse Turn(this ModalInteraction interaction, OutgoingMessage message) => On(interaction.Message, message);

    /// <param name="acted">What bore the button or opened the form; null when a command did.</param>
    /// <param name="message">What to show.</param>
    public static InteractionResponse On(Message? acted, OutgoingMessage message) =>
        acted is { IsEphemeral: true } ? new UpdateMessage(message) : Reply.Private(message);
}
