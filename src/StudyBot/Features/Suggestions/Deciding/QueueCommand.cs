using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions.Deciding;

/// <summary><c>/content suggestions</c>: what waits for a decision, the oldest first.</summary>
internal sealed class QueueCommand(DecisionDesk desk) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "content suggestions", Languages.Text("Questions that members suggested and that wait for you", "멤버가 제안한 질문을 오래된 것부터 봐요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Queue(interaction, 0, Reply.Private));
}
