using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.PeerReviews.Asking;

/// <summary>Agrees to review others, and asks.</summary>
internal sealed class JoinAndAskButton(AskReply reply) : IComponentHandler
{
    public const string JoinAndAsk = "peer:joinask";

    public string Route => JoinAndAsk;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(interaction.Turn(reply.Of(interaction, join: true)));
}
