using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Home;

/// <summary><c>/peer</c>: what waits for the member, and what came. The rest is buttons, so that nobody has to remember it.</summary>
internal sealed class PeerCommand(PeerHome home) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "peer", Languages.Text("Review others' answers and have yours reviewed", "서로의 답을 리뷰하고 리뷰받아요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(Reply.Private(home.Message(interaction)));
}
