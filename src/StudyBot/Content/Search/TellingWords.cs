using StudyBot.Content.Search.Morphology;

namespace StudyBot.Content.Search;

/// <summary>Words that are missed when nothing is found on them: names of things. What a sentence does is said in too many forms.</summary>
internal static class TellingWords
{
    private const int ShortestKorean = 2;
    private const int ShortestLatin = 3;

    /// <summary>What a Korean verb or a question ends with; few nouns do.</summary>
    private const string SentenceEndings = "요다까죠네데면서고지냐자게니며려야줘함음";

    /// <summary>The word without its particle; null when it is none of these.</summary>
    public static string? Of(Token token)
    {
        if (!token.Hangul)
            return token.Text.Length >= ShortestLatin && token.Text.Any(char.IsLetter) ? token.Text : null;
        var bare = KoreanEndings.Strip(token.Text) ?? token.Text;
        return bare.Length >= ShortestKorean && !SentenceEndings.Contains(token.Text[^1], StringComparison.Ordinal) ? bare : null;
    }
}
