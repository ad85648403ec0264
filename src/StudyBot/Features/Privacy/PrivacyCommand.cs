using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Privacy;

/// <summary><c>/privacy</c>: what is stored of whoever sends it, to see, take along and delete.</summary>
internal sealed class PrivacyCommand(PrivacyView view) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "privacy", Languages.Text("See, export or delete what is stored of you", "남아 있는 내 기록을 보고, 받고, 지워요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(Reply.Private(view.Home(interaction)));
}
