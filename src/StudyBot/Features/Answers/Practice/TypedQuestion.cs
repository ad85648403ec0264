using System.Text.RegularExpressions;
using StudyBot.Content;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Practice;

/// <summary>Questions by what somebody typed and did not pick from a list, when it is no question's id.</summary>
internal static partial class TypedQuestion
{
    /// <summary>
    /// By words, best first. What looks like an id or a mention must stand in a question just so: parts of "nonsense-id-here" are
    /// in many questions, and none of them is meant.
    /// </summary>
    public static IReadOnlyList<Question> Find(ContentLibrary library, string typed)
    {
        var found = PromptSearch.Find(library, typed);
        return IsIdLike(typed) || typed.StartsWith('@') ? [.. found.Where(question => Holds(question, typed))] : found;
    }

    /// <summary>Words joined by hyphens, as ids are; "k-means" is such a word too.</summary>
    public static bool IsIdLike(string typed) => Id().IsMatch(typed);

    private static bool Holds(Question question, string typed)
    {
        var spaced = typed.Replace('-', ' ');
        return Enum.GetValues<Language>().SelectMany(language => Texts(question.Text.In(language))).Any(text =>
            text.Contains(typed, StringComparison.OrdinalIgnoreCase) || text.Contains(spaced, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Texts(QuestionText text) => [text.Prompt, .. text.KeyPoints, text.Answer];

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)+$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Id();
}
