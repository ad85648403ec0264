using System.Globalization;
using System.Text;
using StudyBot.Content.Search.Morphology;
using StudyBot.Words;

namespace StudyBot.Content.Search;

/// <summary>A run of letters and digits of one script, lower-case and without accents.</summary>
/// <param name="Text">The run.</param>
/// <param name="Hangul">Whether it is Korean.</param>
internal readonly record struct Token(string Text, bool Hangul)
{
    /// <summary>What it is compared by: Korean as it stands, an English word without its inflection.</summary>
    public string Key => Hangul ? Text : EnglishStem.Of(Text);
}

/// <summary>Takes texts apart, the same way for what is searched and what is typed.</summary>
internal static class Tokenizer
{
    /// <summary>
    /// Lower-case and without accents, so that "Resume" meets "résumé", and Korean in whole syllables even when a Mac
    /// sent it as single letters.
    /// </summary>
    public static string Normalize(string text)
    {
        // Nearly every text is plain, and to take letters apart and put them together again costs as much as all the rest.
        if (text.All(IsPlain))
            return text.ToLowerInvariant();
        var bare = new StringBuilder(text.Length);
        foreach (var c in text.InForm(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                bare.Append(c);
        }

        return bare.ToString().InForm(NormalizationForm.FormC).ToLowerInvariant();
    }

    /// <summary>"ML엔지니어" is two tokens: ml, 엔지니어. Letters that form no syllable (ㅠㅠ, ㅋㅋ) are none.</summary>
    public static IEnumerable<Token> Tokens(string text)
    {
        var normal = Normalize(text);
        for (var start = 0; start < normal.Length;)
        {
            var kind = KindOf(normal[start]);
            var end = start + 1;
            while (end < normal.Length && KindOf(normal[end]) == kind)
                end++;
            if (kind != Kind.Other)
                yield return new Token(normal[start..end], kind == Kind.Hangul);
            start = end;
        }
    }

    /// <summary>Signs part words, however they are written; of letters and digits only these are sure to be in their plainest form.</summary>
    private static bool IsPlain(char c) => c < '\u0080' || Hangul.IsSyllable(c) ||
        !(char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherNumber);

    private static Kind KindOf(char c) =>
        Hangul.IsSyllable(c) ? Kind.Hangul
        : !char.IsLetterOrDigit(c) || c is >= '\u1100' and <= '\u11FF' ? Kind.Other
        : Kind.Word;

    private enum Kind
    {
        Other,
        Word,
        Hangul,
    }
}
