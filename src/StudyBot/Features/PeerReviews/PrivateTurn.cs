using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.PeerReviews;

internal static class PrivateTurn
{
    /// <summary>In place of the private message that bears the button; below a public one, as a private message of its own.</summary>
    public static InteractionResponse Turn(this ComponentInteraction interaction, OutgoingMessage message) =>
        interaction.Message.IsEphemeral ? new UpdateMessage(message) : Reply.Private(message);
}
