namespace StudyBot.Content.Search;

/// <summary>
/// Which documents hold which terms, and how strongly. Weighs as BM25 does, over fields: the weights of all occurrences
/// are added up first, and what saturates is their sum.
/// </summary>
internal sealed class TermIndex
{
    /// <summary>The summed weight at which half of a term's worth is reached, in a document of average length.</summary>
    private const double Saturation = 3;

    /// <summary>How much long documents pay for their length, 0 to 1.</summary>
    private const double LengthShare = 0.4;

    /// <summary>What a term that only begins with the typed one is worth.</summary>
    private const double PrefixWorth = 0.6;

    private readonly Dictionary<string, Dictionary<int, double>> _weights = [];
    private readonly string[] _vocabulary;
    private readonly double[] _relativeLengths;

    public TermIndex(IReadOnlyList<IReadOnlyList<SearchField>> documents)
    {
        var lengths = documents.Select((fields, document) => (double)fields.Sum(field => File(document, field))).ToList();
        var average = Math.Max(1, lengths.DefaultIfEmpty().Average());
        _relativeLengths = [.. lengths.Select(length => length / average)];
        _vocabulary = [.. _weights.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>
    /// Adds to each document what the form is worth there. A document needs half of the terms, and is worth more the more
    /// of them it has: so 기술면접 finds "기술 면접", whose middle pair is missing.
    /// </summary>
    public void Score(SearchForm form, double[] scores)
    {
        var worth = new double[scores.Length];
        var held = new int[scores.Length];
        foreach (var term in form.Terms)
        {
            var weights = form.Prefix ? WeightsOfPrefix(term) : _weights.GetValueOrDefault(term);
            if (weights is null)
                continue;
            var rarity = Math.Log(1 + ((scores.Length - weights.Count + 0.5) / (weights.Count + 0.5)));
            foreach (var (document, weight) in weights)
            {
                worth[document] += rarity * weight / (weight + Slack(document));
                held[document]++;
            }
        }

        for (var document = 0; document < scores.Length; document++)
        {
            var coverage = (double)held[document] / form.Terms.Count;
            if (coverage >= 0.5)
                scores[document] += form.Weight * worth[document] / form.Terms.Count * coverage;
        }
    }

    private double Slack(int document) => Saturation * (1 - LengthShare + (LengthShare * _relativeLengths[document]));

    /// <summary>The number of terms in the field.</summary>
    private int File(int document, SearchField field)
    {
        var count = 0;
        foreach (var term in Tokenizer.Tokens(field.Text).SelectMany(Tokenizer.Terms))
        {
            if (!_weights.TryGetValue(term, out var weights))
                _weights[term] = weights = [];
            weights[document] = weights.GetValueOrDefault(document) + field.Weight;
            count++;
        }

        return count;
    }

    private Dictionary<int, double> WeightsOfPrefix(string prefix)
    {
        var all = new Dictionary<int, double>();
        var start = Array.BinarySearch(_vocabulary, prefix, StringComparer.Ordinal);
        for (var i = start < 0 ? ~start : start;
            i < _vocabulary.Length && _vocabulary[i].StartsWith(prefix, StringComparison.Ordinal);
            i++)
        {
            var worth = _vocabulary[i].Length == prefix.Length ? 1 : PrefixWorth;
            foreach (var (document, weight) in _weights[_vocabulary[i]])
                all[document] = all.GetValueOrDefault(document) + (worth * weight);
        }

        return all;
    }
}
