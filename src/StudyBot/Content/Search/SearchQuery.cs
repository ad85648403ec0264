namespace StudyBot.Content.Search;

/// <summary>One way to match a word.</summary>
/// <param name="Terms">What it is filed under; the more of them an item holds, the better.</param>
/// <param name="Prefix">Whether longer terms that begin with the (only) term count too.</param>
/// <param name="Weight">How much a match is worth.</param>
internal sealed record SearchForm(IReadOnlyList<string> Terms, bool Prefix, double Weight);

/// <summary>A word that was typed, in every form that it may stand in; what the forms find adds up.</summary>
internal sealed record SearchWord(IReadOnlyList<SearchForm> Forms);

/// <summary>What somebody typed, ready to be looked up. Synonyms and near spellings would be more forms of a word.</summary>
internal sealed record SearchQuery(IReadOnlyList<SearchWord> Words)
{
    private const int ShortestPrefix = 3;
    private const double WithEnding = 0.15;

    private static readonly HashSet<string> Fillers =
    [
        "a", "an", "and", "at", "be", "can", "do", "does", "for", "from", "how", "i", "in", "is", "it", "me", "my", "of", "on",
        "or", "should", "the", "to", "what", "when", "which", "who", "why", "with", "you",
        "그리고", "너무", "때", "법", "무엇", "및", "뭐", "뭘", "방법", "수", "어떤", "어떻게", "언제", "왜", "좀", "좋은", "하는", "할", "것",
    ];

    public static SearchQuery Parse(string typed)
    {
        var tokens = Tokenizer.Tokens(typed).ToList();
        var telling = tokens.Where(token => !Fillers.Contains(token.Text)).ToList();
        return new SearchQuery([.. (telling.Count > 0 ? telling : tokens).Distinct().Select(Word)]);
    }

    private static SearchWord Word(Token token)
    {
        if (!token.Hangul)
            return new SearchWord([new SearchForm(Tokenizer.Terms(token), token.Text.Length >= ShortestPrefix, 1)]);
        // The whole word counts a little beside its stem, because 전문가 is more than 전문 with an ending.
        return KoreanEndings.Strip(token.Text) is { } stem
            ? new SearchWord([Form(stem, 1), Form(token.Text, WithEnding)])
            : new SearchWord([Form(token.Text, 1)]);
    }

    private static SearchForm Form(string hangul, double weight) =>
        new(Tokenizer.Terms(new Token(hangul, Hangul: true)), hangul.Length == 1, weight);
}
