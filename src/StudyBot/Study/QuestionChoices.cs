using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Rest;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>Questions for an option in which members type what they look for; the values are ids.</summary>
internal static class QuestionChoices
{
    /// <summary>By id, or by the beginning of one, first; then as <see cref="PromptSearch"/> ranks them.</summary>
    public static IEnumerable<Question> Find(ContentLibrary library, string typed)
    {
        var wanted = typed.Trim();
        var byId = library.Questions
            .Where(question => question.Id.StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
            .OrderBy(question => question.Id.Length);
        return byId.Concat(PromptSearch.Find(library, wanted)).Distinct();
    }

    public static IReadOnlyList<CommandChoice> Suggest(ContentLibrary library, string typed) =>
        [.. Find(library, typed).Take(DiscordLimits.Choices).Select(question => new CommandChoice(
            Languages.Text(Label(question, Language.English), Label(question, Language.Korean)), question.Id))];

    private static string Label(Question question, Language language) => DisplayText.Shorten(
        $"{question.Topic.Name.In(language)} · {PromptLine.Of(question.Text.In(language).Prompt)}", DiscordLimits.ChoiceText);
}
