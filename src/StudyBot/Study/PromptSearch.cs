using System.Text;
using StudyBot.Content;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>
/// Questions by what somebody typed: those whose prompt begins so first, then those that hold it word for word, then by words,
/// best first. Who types the beginning of a question has read it somewhere, and means that one.
/// </summary>
internal static class PromptSearch
{
    private const int ShortestPhrase = 2;

    public static IReadOnlyList<Question> Find(ContentLibrary library, string typed)
    {
        var found = library.SearchQuestions(typed);
        var phrase = Plain(typed);
        if (phrase.Length < ShortestPhrase)
            return found;
        // A single word is no phrase: it stands in many questions, and the search knows best in which it matters.
        var isPhrase = phrase.Contains(' ', StringComparison.Ordinal);
        var exact = library.Questions
            .Select(question => (Question: question, Place: Place(question, phrase)))
            .Where(match => match.Place == 0 || (isPhrase && match.Place > 0))
            .OrderBy(match => match.Place > 0)
            .Select(match => match.Question)
            .ToList();
        return exact.Count == 0 ? found : [.. exact.Where(question => isPhrase || found.Contains(question)).Concat(found).Distinct()];
    }

    /// <summary>Where it stands in the prompt of either language, the first place; below zero when nowhere.</summary>
    private static int Place(Question question, string phrase)
    {
        var (korean, english) = (PlaceIn(question.Text.Korean, phrase), PlaceIn(question.Text.English, phrase));
        return korean < 0 ? english : english < 0 ? korean : Math.Min(korean, english);
    }

    private static int PlaceIn(QuestionText text, string phrase) => PromptLine.Of(text.Prompt).IndexOf(phrase, StringComparison.OrdinalIgnoreCase);

    private static string Plain(string typed) => string.Join(' ', PromptLine.Of(typed.InForm(NormalizationForm.FormC)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('…', '.');
}
