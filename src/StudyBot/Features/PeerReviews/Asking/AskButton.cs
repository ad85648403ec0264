using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.PeerReviews.Asking;

/// <summary>Asks for a review of the presser's own answer, beside the answer.</summary>
internal sealed class AskButton(AskReply reply) : IComponentHandler
{
    public string Route => PeerReviewButton.Ask;

    public Deferral Deferral => Deferral.Private;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(Reply.Private(reply.Of(interaction, join: false)));
}
