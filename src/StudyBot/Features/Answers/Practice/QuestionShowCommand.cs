using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Rest;
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
                Autocomplete = (interaction, _) => new(Suggest(libraries.Of(interaction.GuildId), interaction.Typed)),
            },
        ],
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var typed = interaction.Options.String(Question) ?? "";
        return new(Find(libraries.Of(interaction.Guild()), typed).FirstOrDefault() is { } question
            ? Reply.Private(view.Of(interaction, question))
            : Reply.Private(PracticeTexts.Both.In(interaction.Locale).NothingFound(DisplayText.Escape(typed))));
    }

    private static IReadOnlyList<CommandChoice> Suggest(ContentLibrary library, string typed) =>
        [.. Find(library, typed).Take(DiscordLimits.Choices).Select(question => new CommandChoice(
            Languages.Text(Label(question, Language.English), Label(question, Language.Korean)), question.Id))];

    /// <summary>By id, or by the beginning of one, first; then by words, best first.</summary>
    private static IEnumerable<Question> Find(ContentLibrary library, string typed)
    {
        var wanted = typed.Trim();
        var byId = library.Questions
            .Where(question => question.Id.StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
            .OrderBy(question => question.Id.Length);
        return byId.Concat(library.SearchQuestions(wanted)).Distinct();
    }

    private static string Label(Question question, Language language) => DisplayText.Shorten(
        $"{question.Topic.Name.In(language)} · {question.Text.In(language).Prompt.ReplaceLineEndings(" ")}", DiscordLimits.ChoiceText);
}
