namespace StudyBot.Content.Search;

/// <summary>
/// Finds items by what somebody typed, best first; see the README beside this file. Never changes once made, so any number
/// of threads may look.
/// </summary>
internal sealed class SearchIndex<T>
    where T : class
{
    /// <summary>Worth less than this share of the best hit is noise.</summary>
    private const double NoiseShare = 0.15;

    /// <summary>The summed weight at which half of a word's worth is reached, in an item of average length.</summary>
    private const double Saturation = 6;

    /// <summary>How much long items pay for their length, 0 to 1.</summary>
    private const double LengthShare = 0.4;

    private const int Hidden = -1;

    private readonly IReadOnlyList<T> _items;
    private readonly Func<T, IEnumerable<SearchField>> _fields;
    private readonly Synonyms _synonyms;
    private readonly IReadOnlyList<Part> _parts;
    private readonly QueryReader _reader;
    private readonly double _averageLength;

    public SearchIndex(IReadOnlyList<T> items, Func<T, IEnumerable<SearchField>> fields, Synonyms synonyms)
        : this(items, fields, synonyms, [])
    {
    }

    private SearchIndex(IReadOnlyList<T> items, Func<T, IEnumerable<SearchField>> fields, Synonyms synonyms, IReadOnlyList<Part> known)
    {
        (_items, _fields, _synonyms) = (items, fields, synonyms);
        var places = items.Index().ToDictionary(pair => (object)pair.Item, pair => pair.Index, ReferenceEqualityComparer.Instance);
        var parts = known
            .Select(part => part with { Places = [.. part.Items.Select(item => places.GetValueOrDefault(item, Hidden))] })
            .Where(part => part.Places.Any(place => place != Hidden))
            .ToList();
        var old = known.SelectMany(part => part.Items).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var fresh = items.Where(item => !old.Contains(item)).ToList();
        if (fresh.Count > 0)
            parts.Add(new Part(fresh, TermIndex.Of(fresh.Select(fields), synonyms), [.. fresh.Select(item => places[item])]));
        _parts = parts;
        _reader = new QueryReader(new Lexicon(synonyms, [.. parts.Select(part => part.Terms)]));
        _averageLength = Math.Max(1, parts.SelectMany(part => part.Terms.Lengths).DefaultIfEmpty().Average());
    }

    public int Count => _items.Count;

    /// <summary>The same index over other items. Those that are here already are not read again.</summary>
    public SearchIndex<T> Over(IReadOnlyList<T> items) => new(items, _fields, _synonyms, _parts);

    /// <summary>Best first; equally good ones in the order of the items. Empty when nothing fits.</summary>
    public IReadOnlyList<T> Find(string typed)
    {
        var scores = new double[_items.Count];
        var held = new double[_items.Count];
        var said = 0.0;
        foreach (var word in _reader.Read(typed))
            said += Weigh(word, scores, held);
        // An item that holds half of what was said is a hit, but one that holds it all is a better one.
        for (var place = 0; place < scores.Length; place++)
            scores[place] *= said > 0 ? Math.Min(1, held[place] / said) : 1;
        var best = scores.DefaultIfEmpty().Max();
        return best <= 0 ? [] :
        [
            .. Enumerable.Range(0, scores.Length)
                .Where(place => scores[place] >= best * NoiseShare)
                .OrderByDescending(place => scores[place])
                .Select(place => _items[place]),
        ];
    }

    /// <summary>Which of the words that say something stand in an item, and which in none.</summary>
    public SearchCoverage Coverage(string typed)
    {
        var words = _reader.Read(typed).Where(word => word.Typed is not null).ToLookup(IsHeld, word => word.Typed!);
        return new SearchCoverage([.. words[false].Distinct()], [.. words[true].Distinct()]);
    }

    private bool IsHeld(SearchWord word) => !word.Guessed && _parts.Any(part =>
        part.Terms.Strengths(word) is { } strengths && strengths.Zip(part.Places).Any(item => item.First > 0 && item.Second != Hidden));

    /// <summary>Adds to each item what the word is worth there: more the rarer it is, and with diminishing returns (BM25).</summary>
    /// <returns>How much an item lacks without it.</returns>
    private double Weigh(SearchWord word, double[] scores, double[] held)
    {
        var strengths = _parts.Select(part => part.Terms.Strengths(word)).ToList();
        var holding = strengths.Sum(ofPart => ofPart?.Count(strength => strength > 0) ?? 0);
        if (holding == 0)
            return 0;
        var all = _parts.Sum(part => part.Items.Count);
        var rarity = word.Weight * Math.Log(1 + ((all - holding + 0.5) / (holding + 0.5)));
        foreach (var (part, ofPart) in _parts.Zip(strengths))
        {
            for (var document = 0; document < ofPart?.Length; document++)
            {
                var place = part.Places[document];
                if (ofPart[document] <= 0 || place == Hidden)
                    continue;
                var slack = Saturation * (1 - LengthShare + (LengthShare * part.Terms.Lengths[document] / _averageLength));
                scores[place] += rarity * ofPart[document] / (ofPart[document] + slack);
                held[place] += rarity;
            }
        }

        return word.Asked ? rarity : 0;
    }

    /// <summary>Items that were read together.</summary>
    /// <param name="Items">They.</param>
    /// <param name="Terms">What they hold.</param>
    /// <param name="Places">Where each stands among the items of this index.</param>
    private sealed record Part(IReadOnlyList<T> Items, TermIndex Terms, int[] Places);
}
