using StudyBot.Content.Search.Morphology;

namespace StudyBot.Content.Search;

/// <summary>One way in which a word may stand in a text.</summary>
/// <param name="Text">A token's text, or a term.</param>
/// <param name="Wide">Whether other forms of the word count too, and longer words that hold it.</param>
/// <param name="Weight">How much an occurrence is worth, 1 for the word itself.</param>
internal sealed record SearchForm(string Text, bool Wide, double Weight);

/// <summary>A word that was typed, in every form that it may stand in; what the forms find adds up before it is weighed.</summary>
/// <param name="Forms">The forms.</param>
/// <param name="Weight">How sure it is that this word was meant, 1 when it stands there.</param>
internal sealed record SearchWord(IReadOnlyList<SearchForm> Forms, double Weight = 1)
{
    private const double SaidItself = 0.5;
    private const double WithoutEnding = 0.9;

    /// <summary>Whether an item lacks something without it. A phrase whose words are looked for too is welcome, but not asked for.</summary>
    public bool Asked { get; init; } = true;

    /// <summary>What was typed, to speak of it; null when it says too little for that, or stands for a part of a phrase.</summary>
    public string? Typed { get; init; }

    /// <summary>Whether it stands nowhere as it was typed, and only looks like words that do.</summary>
    public bool Guessed { get; init; }

    /// <summary>The word as it was typed.</summary>
    public static SearchWord Of(Token token) => new(
    [
        // A single syllable that is left of a longer word (하 of 하냐고) begins far too many others.
        .. Spellings(token).Select((text, place) => new SearchForm(text, Wide: place == 0 || text.Length > 1, place == 0 ? 1 : WithoutEnding)),
    ]);

    /// <summary>Whatever means the same.</summary>
    /// <param name="groups">Of synonyms.</param>
    /// <param name="said">The word itself, which is worth a little more than the others; null when it was none of them.</param>
    public static SearchWord Of(IReadOnlyList<int> groups, Token? said)
    {
        var itself = said is not { } token ? [] : token.Hangul ? Spellings(token) : [token.Key];
        return new SearchWord(
        [
            .. groups.Select(group => new SearchForm(Vocabulary.TermOf(group), Wide: false, 1)),
            .. itself.Select(text => new SearchForm(text, Wide: false, SaidItself)),
        ]);
    }

    /// <summary>A Korean word as it was typed, and without its particle or ending.</summary>
    public static IReadOnlyList<string> Spellings(Token token) =>
        token.Hangul && KoreanEndings.Strip(token.Text) is { } bare ? [token.Text, bare] : [token.Text];
}
