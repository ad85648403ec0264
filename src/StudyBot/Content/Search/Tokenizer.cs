using System.Globalization;
using System.Text;

namespace StudyBot.Content.Search;

/// <summary>A run of letters and digits of one script, lower-case and without accents.</summary>
/// <param name="Text">The run.</param>
/// <param name="Hangul">Whether it is Korean; else it is compared as a whole word.</param>
internal readonly record struct Token(string Text, bool Hangul);

/// <summary>Takes texts apart, the same way for what is searched and what is typed.</summary>
internal static class Tokenizer
{
    /// <summary>
    /// Lower-case and without accents, so that "Resume" meets "résumé", and Korean in whole syllables even when a Mac
    /// sent it as single letters.
    /// </summary>
    public static string Normalize(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                bare.Append(c);
        }

        return bare.ToString().Normalize(NormalizationForm.FormC).ToLowerInvariant();
    }

    /// <summary>"ML엔지니어" is two tokens: ml, 엔지니어.</summary>
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

    /// <summary>What a token is filed under: a Korean run under each pair of neighbours, a word under its singular.</summary>
    public static IReadOnlyList<string> Terms(Token token)
    {
        if (!token.Hangul)
            return [EnglishPlural.Singular(token.Text)];
        if (token.Text.Length == 1)
            return [token.Text];
        return [.. Enumerable.Range(0, token.Text.Length - 1).Select(i => token.Text.Substring(i, 2))];
    }

    private static Kind KindOf(char c) => c is >= '가' and <= '힣' ? Kind.Hangul : char.IsLetterOrDigit(c) ? Kind.Word : Kind.Other;

    private enum Kind
    {
        Other,
        Word,
        Hangul,
    }
}
