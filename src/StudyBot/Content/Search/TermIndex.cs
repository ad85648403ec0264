namespace StudyBot.Content.Search;

/// <summary>That a document holds a term, and how strongly: the sum of the weights of the fields where it stands.</summary>
internal readonly record struct Posting(int Document, float Weight);

/// <summary>Which documents hold which terms. Never changes once made.</summary>
internal sealed class TermIndex
{
    private readonly int[] _firsts;
    private readonly Posting[] _postings;

    /// <param name="words">The terms.</param>
    /// <param name="postings">Of each term, by document.</param>
    /// <param name="lengths">The number of tokens of each document.</param>
    public TermIndex(Vocabulary words, IReadOnlyList<IReadOnlyList<Posting>> postings, IReadOnlyList<int> lengths)
    {
        (Words, Lengths) = (words, lengths);
        _firsts = new int[postings.Count + 1];
        for (var term = 0; term < postings.Count; term++)
            _firsts[term + 1] = _firsts[term] + postings[term].Count;
        _postings = [.. postings.SelectMany(ofTerm => ofTerm)];
    }

    public Vocabulary Words { get; }

    public IReadOnlyList<int> Lengths { get; }

    public static TermIndex Of(IEnumerable<IEnumerable<SearchField>> documents, Synonyms synonyms)
    {
        var builder = new TermIndexBuilder(synonyms);
        foreach (var fields in documents)
            builder.Add(fields);
        return builder.Build();
    }

    /// <summary>How many documents hold the term.</summary>
    public int Frequency(int term) => _firsts[term + 1] - _firsts[term];

    /// <summary>How strongly each document holds the word, in any of its forms; null when none does.</summary>
    public float[]? Strengths(SearchWord word)
    {
        var worths = new Dictionary<int, double>();
        foreach (var form in word.Forms)
        {
            foreach (var (term, worth) in Words.Meant(form))
                worths[term] = Math.Max(worths.GetValueOrDefault(term), worth * form.Weight);
        }

        if (worths.Count == 0)
            return null;
        var strengths = new float[Lengths.Count];
        foreach (var (term, worth) in worths)
        {
            foreach (var posting in _postings.AsSpan(_firsts[term].._firsts[term + 1]))
                strengths[posting.Document] += (float)worth * posting.Weight;
        }

        return strengths;
    }
}
