using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Own;

/// <summary><c>/answers</c>: everything that a member answered, for them alone.</summary>
internal sealed class AnswersCommand(OwnAnswersView view) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("answers", Languages.Text("Your own answers: reread, search, export", "내가 쓴 답을 다시 보고, 찾고, 내보내요"))
    {
        Options =
        [
            new(CommandOptionType.String, "search", Languages.Text("Words in the question or in your answer", "질문이나 내 답에 있는 낱말"))
            {
                MinLength = 1,
                MaxLength = 100,
            },
        ],
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var typed = interaction.Options.String("search") ?? "";
        var term = SearchTerm.Of(typed, OwnAnswersPageButton.LongestTerm);
        return new(Reply.Private(typed.Length > 0 && term.Length == 0
            ? Discord.Model.OutgoingMessage.Text(OwnAnswersTexts.Both.In(interaction.Locale).NothingFound(DisplayText.Escape(typed)))
            : view.Message(interaction, term, number: 0)));
    }
}
