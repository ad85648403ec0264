using StudyBot.Content.Loading;
using StudyBot.Words;

namespace StudyBot.Content.Own;

/// <summary>A text that seems to be in the other language than the one it is stored for.</summary>
/// <param name="Field">Which.</param>
/// <param name="Language">For which it is stored.</param>
internal readonly record struct LanguageDoubt(DraftField Field, Language Language)
{
    /// <summary>A Korean text may well be a few words of English: "Precision과 recall?", "O(n log n)".</summary>
    private const int FewestLetters = 20;

    /// <summary>Texts that everybody reads first; the others follow them.</summary>
    public static IReadOnlyList<LanguageDoubt> Of(OwnEntry entry) =>
    [
        .. Enum.GetValues<Language>().SelectMany(language => Texts(entry, language)
            .Where(part => IsOther(part.Text, language))
            .Select(part => new LanguageDoubt(part.Field, language))),
    ];

    private static IEnumerable<(DraftField Field, string Text)> Texts(OwnEntry entry, Language language) => entry switch
    {
        QuestionEntry question when (language == Language.Korean ? question.Korean : question.English) is { } text =>
            [(DraftField.Prompt, text.Prompt), (DraftField.Answer, text.Answer)],
        AdviceEntry advice when (language == Language.Korean ? advice.Korean : advice.English) is { } text =>
            [(DraftField.Title, text.Title), (DraftField.Body, text.Body)],
        _ => [],
    };

    private static bool IsOther(string text, Language language)
    {
        var words = TextRules.WithoutCode(text);
        var (hangul, latin) = (words.Count(letter => letter is >= '가' and <= '힣'), words.Count(char.IsAsciiLetter));
        return language == Language.English ? hangul > latin : hangul == 0 && latin >= FewestLetters;
    }
}
