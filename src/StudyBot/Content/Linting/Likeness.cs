using StudyBot.Words;

namespace StudyBot.Content.Linting;

/// <summary>Two texts of a collection and how alike they are.</summary>
/// <param name="First">Index of the earlier text.</param>
/// <param name="Second">Index of the later one.</param>
/// <param name="Value">0 for nothing in common, 1 for the same shingles.</param>
internal readonly record struct AlikePair(int First, int Second, double Value);

/// <summary>
/// How alike the texts of a collection are: the weighted Jaccard similarity of their <see cref="Shingles"/>, the weight of
/// those that two texts share over the weight of all that either has. A shingle in <c>d</c> of <c>N</c> texts weighs
/// <c>ln(1 + N / d)</c>, so that two questions about residual connections are more alike than two that both begin with
/// "Tell me about a time".
/// </summary>
internal static class Likeness
{
    /// <summary>All pairs that share anything.</summary>
    public static List<AlikePair> Pairs(IReadOnlyList<string> texts, Language language)
    {
        var ids = new Dictionary<string, int>();
        var sets = texts.Select(text => Set(text, language, ids)).ToList();
        var found = new int[ids.Count];
        foreach (var id in sets.SelectMany(set => set))
            found[id]++;
        var weights = found.Select(count => Math.Log(1 + ((double)texts.Count / count))).ToArray();
        var totals = sets.Select(set => set.Sum(id => weights[id])).ToList();
        var pairs = new List<AlikePair>();
        for (var second = 1; second < sets.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                var shared = Shared(sets[first], sets[second], weights);
                if (shared > 0)
                    pairs.Add(new AlikePair(first, second, shared / (totals[first] + totals[second] - shared)));
            }
        }

        return pairs;
    }

    /// <summary>The text's shingles as numbers, ascending, each once.</summary>
    private static int[] Set(string text, Language language, Dictionary<string, int> ids)
    {
        var set = new SortedSet<int>();
        foreach (var shingle in Shingles.Of(text, language))
        {
            if (!ids.TryGetValue(shingle, out var id))
                ids.Add(shingle, id = ids.Count);
            set.Add(id);
        }

        return [.. set];
    }

    private static double Shared(int[] one, int[] other, double[] weights)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j])
            {
                sum += weights[one[i]];
                (i, j) = (i + 1, j + 1);
            }
            else if (one[i] < other[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return sum;
    }
}
