namespace StudyBot.Content.Search;

/// <summary>
/// Lists of numbers by key, in one array: a dictionary of lists would weigh many times as much, and there is an index for
/// every guild with items of its own.
/// </summary>
internal sealed class PackedLists
{
    private readonly ulong[] _pairs;

    /// <param name="pairs">In any order; pairs that stand twice count once.</param>
    public PackedLists(IEnumerable<(uint Key, int Number)> pairs)
    {
        var packed = pairs.Select(pair => Pack(pair.Key, pair.Number)).ToArray();
        Array.Sort(packed);
        var kept = 0;
        for (var at = 0; at < packed.Length; at++)
        {
            if (at == 0 || packed[at] != packed[at - 1])
                packed[kept++] = packed[at];
        }

        _pairs = packed[..kept];
    }

    /// <summary>How many numbers stand under the key.</summary>
    public int Count(uint key) => First(key + 1UL) - First(key);

    /// <summary>In ascending order.</summary>
    public IEnumerable<int> this[uint key]
    {
        get
        {
            for (var at = First(key); at < _pairs.Length && _pairs[at] >> 32 == key; at++)
                yield return (int)(uint)_pairs[at];
        }
    }

    private int First(ulong key)
    {
        var found = Array.BinarySearch(_pairs, key << 32);
        return found < 0 ? ~found : found;
    }

    private static ulong Pack(uint key, int number) => ((ulong)key << 32) | (uint)number;
}
