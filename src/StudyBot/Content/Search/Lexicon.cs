namespace StudyBot.Content.Search;

/// <summary>The words that an index knows: those of its items, and their synonyms.</summary>
internal sealed class Lexicon(Synonyms synonyms, IReadOnlyList<TermIndex> parts)
{
    private const double Mistyped = 0.7;

    public Synonyms Synonyms => synonyms;

    /// <summary>Whether it stands somewhere, in whatever form.</summary>
    public bool Knows(Token token) =>
        synonyms.GroupsOf(token.Key).Count > 0 ||
        SearchWord.Of(token).Forms.Any(form => parts.Any(part => part.Words.Meant(form).Any()));

    /// <summary>How many items hold the word as it is, with or without an ending.</summary>
    public int Frequency(Token token) => SearchWord.Spellings(token).Sum(Frequency);

    public int Frequency(string term) => parts.Sum(part => part.Words.Find(term) is { } known ? part.Frequency(known) : 0);

    /// <summary>
    /// What is one slip of a finger away: of several words those that are used most. Null when there is none. A known synonym
    /// was surely meant; any other word is a guess.
    /// </summary>
    public SearchWord? Near(Token token)
    {
        var spellings = SearchWord.Spellings(token).Append(token.Key).Distinct().ToList();
        var groups = spellings.SelectMany(synonyms.Near).Distinct().SelectMany(synonyms.GroupsOf).Distinct().ToList();
        if (groups.Count > 0)
            return SearchWord.Of(groups, said: null) with { Weight = Mistyped };
        var near = spellings
            .SelectMany(spelling => parts.SelectMany(part => part.Words.Near(spelling).Select(term => part.Words[term])))
            .Distinct()
            .Select(term => (Text: term, Items: Frequency(term)))
            .ToList();
        if (near.Count == 0)
            return null;
        var most = near.Max(word => word.Items);
        return new SearchWord(
            [.. near.Where(word => word.Items * 2 >= most).Select(word => new SearchForm(word.Text, Wide: false, 1))], Mistyped)
        { Guessed = true };
    }
}
