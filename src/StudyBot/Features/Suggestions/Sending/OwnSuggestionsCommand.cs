using StudyBot.Discord.Interactions;
using StudyBot.Letters;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions.Sending;

/// <summary><c>/question suggestions</c>: a member's own, and what became of them.</summary>
internal sealed class OwnSuggestionsCommand(OwnSuggestions view, MemberNews news) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "question suggestions", Languages.Text("Questions you suggested, and what became of them", "내가 제안한 질문이 어떻게 됐는지 봐요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(Reply.Private(news.Above(interaction, view.List(interaction))));
}
