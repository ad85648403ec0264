using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Desk;

/// <summary><c>/staff reviews</c>: answers that no peer reviewed in time. Discord shows all of a command to the same people, so it cannot be part of <c>/peer</c>.</summary>
internal sealed class QueueCommand(StaffRights rights, QueueView view) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "staff reviews", Languages.Text("Answers that wait for a mentor's review", "멘토의 리뷰를 기다리는 답을 봐요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(rights.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : Reply.Private(view.Message(interaction)));
}
