using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Help;

/// <summary><c>/help</c>: what to try first, then everything.</summary>
internal sealed class HelpCommand(HelpView view) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("help", Languages.Text("What I can do, and where to begin", "할 수 있는 일과 먼저 해 볼 것을 알려 줘요"))
    {
        InDirectMessages = true,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(Reply.Private(view.Message(interaction, page: 0)));
}
