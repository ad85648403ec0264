using StudyBot.Words;

namespace StudyBot.Content.Linting;

/// <summary>
/// Overlapping pieces of a text, by which two texts can be compared. In Korean three letters in a row, with spaces and signs
/// left out: particles change the ends of words, and where a space stands is often a matter of taste. In English two words
/// in a row.
/// </summary>
internal static class Shingles
{
    private const int KoreanLetters = 3;
    private const int EnglishWords = 2;

    public static IEnumerable<string> Of(string text, Language language)
    {
        var small = text.ToLowerInvariant();
        return language == Language.Korean ? OfLetters(small) : OfWords(small);
    }

    private static IEnumerable<string> OfLetters(string text)
    {
        var letters = string.Concat(text.Where(char.IsLetterOrDigit));
        return Enumerable.Range(0, Math.Max(0, letters.Length - KoreanLetters + 1)).Select(at => letters.Substring(at, KoreanLetters));
    }

    private static IEnumerable<string> OfWords(string text)
    {
        var words = string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Max(0, words.Length - EnglishWords + 1)).Select(at => string.Join(' ', words[at..(at + EnglishWords)]));
    }
}
