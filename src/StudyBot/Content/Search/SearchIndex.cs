namespace StudyBot.Content.Search;

/// <summary>A part of an item.</summary>
/// <param name="Text">The words.</param>
/// <param name="Weight">How many times in a body a single occurrence here is worth.</param>
internal readonly record struct SearchField(string Text, double Weight);

/// <summary>
/// Finds items by what somebody typed, best first; see the README beside this file. Never changes once made, so any number
/// of threads may look.
/// </summary>
internal sealed class SearchIndex<T>
{
    /// <summary>Worth less than this share of the best hit is noise.</summary>
    private const double NoiseShare = 0.12;

    private readonly IReadOnlyList<T> _items;
    private readonly TermIndex _terms;

    public SearchIndex(IReadOnlyList<T> items, Func<T, IEnumerable<SearchField>> fields)
    {
        _items = items;
        _terms = new TermIndex([.. items.Select(item => fields(item).ToList())]);
    }

    /// <summary>Best first; equally good ones in the order of the items. Empty when nothing fits.</summary>
    public IReadOnlyList<T> Find(string typed)
    {
        var words = SearchQuery.Parse(typed).Words;
        if (words.Count == 0)
            return [];
        var scores = new double[_items.Count];
        var matched = new int[_items.Count];
        foreach (var word in words)
            Add(word, scores, matched);

        // An item that has half of the words is a hit, but one that has them all is a better one.
        var needed = (words.Count + 1) / 2;
        for (var i = 0; i < scores.Length; i++)
            scores[i] = matched[i] < needed ? 0 : scores[i] * matched[i] / words.Count;
        var best = scores.DefaultIfEmpty().Max();
        return best <= 0 ? [] :
        [
            .. Enumerable.Range(0, scores.Length)
                .Where(i => scores[i] >= best * NoiseShare)
                .OrderByDescending(i => scores[i])
                .Select(i => _items[i]),
        ];
    }

    private void Add(SearchWord word, double[] scores, int[] matched)
    {
        var ofWord = new double[scores.Length];
        foreach (var form in word.Forms)
            _terms.Score(form, ofWord);
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] += ofWord[i];
            matched[i] += ofWord[i] > 0 ? 1 : 0;
        }
    }
}
