using StudyBot.Content;
using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Practice;

/// <summary><c>/question show</c>: a certain question, to practise it.</summary>
internal sealed class QuestionShowCommand(PracticeView view, GuildLibraries libraries) : IChatInputCommand
{
    private const string Question = "question";

    public CommandSpec Spec { get; } = new("question show", Languages.Text("Practise a question that you choose; only you see it", "고른 질문을 혼자 연습해요"))
    {
        Options =
        [
            new(CommandOptionType.String, Question, Languages.Text("Words of the question, or its id", "질문에 있는 낱말이나 질문 id"))
            {
                Required = true,
                MinLength = 1,
                MaxLength = 100,
                Autocomplete = (interaction, _) => new(QuestionChoices.Suggest(libraries.Of(interaction.GuildId), interaction.Typed)),
            },
        ],
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var typed = (interaction.Options.String(Question) ?? "").Trim();
        var library = libraries.Of(interaction.Guild());
        if (library.Questions.FirstOrDefault(question => question.Id.Equals(typed, StringComparison.OrdinalIgnoreCase)) is { } named)
            return new(Reply.Private(view.Of(interaction, named)));
        var texts = PracticeTexts.Both.In(interaction.Locale);
        var found = TypedQuestion.Find(library, typed);
        return new(found.Count > 0
            ? Reply.Private(QuestionShowSelect.Below(
                view.Of(interaction, found[0], Found(texts, library, interaction, typed, found.Count)), found, Languages.OfLocale(interaction.Locale)))
            : TypedQuestion.IsIdLike(typed) ? Reply.Private(texts.UnknownId(DisplayText.Escape(typed)))
            : Reply.Private(texts.NothingFound(DisplayText.Escape(typed))));
    }

    private static string Found(PracticeTexts texts, ContentLibrary library, Interaction interaction, string typed, int count)
    {
        // What was found by words of the search does not hold all of them; which not stands below.
        var without = CoverageTexts.Both.In(interaction.Locale).Of(library.Search.Questions.Coverage(typed));
        return string.Join('\n', new[] { texts.FoundByWords(DisplayText.Escape(typed), count), without }.OfType<string>());
    }
}
