using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Offering;

/// <summary><c>/content topics</c>: built-in topics, on and off.</summary>
internal sealed class ContentTopicsCommand(StaffRights rights, TopicsView view) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "content topics", Languages.Text("Switch built-in topics on and off", "기본으로 들어 있는 주제를 켜고 꺼요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(rights.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : Reply.Private(view.Message(interaction)));
}
