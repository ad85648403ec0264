using StudyBot.Content.Search.Morphology;

namespace StudyBot.Content.Search;

/// <summary>
/// Finds the words that one slip of a finger is away: a letter wrong, missing, too many, or two that changed places.
/// A Korean word counts by its letters, so that 면졉 is one slip from 면접.
/// </summary>
/// <remarks>
/// One slip leaves the first or the second half of a word untouched, so each word is filed under both halves, and a look-up
/// reads six short lists and not the whole vocabulary.
/// </remarks>
internal sealed class SpellingIndex
{
    /// <summary>Shorter words are one slip from too many others.</summary>
    private const int FewestLetters = 5;
    private const int LongestWord = 40;

    private readonly IReadOnlyList<string> _words;
    private readonly int[] _heads;
    private readonly (int Word, int Next)[] _entries;
    private int _count;

    public SpellingIndex(IReadOnlyList<string> words)
    {
        _words = words;
        _heads = new int[Math.Max(1, words.Count * 2)];
        _entries = new (int, int)[(words.Count * 2) + 1];
        Span<char> letters = stackalloc char[LongestWord * Hangul.LongestSyllable];
        for (var word = 0; word < words.Count; word++)
        {
            if (words[word].Length > LongestWord)
                continue;
            var spelled = letters[..Hangul.Spell(words[word], letters)];
            if (spelled.Length < FewestLetters)
                continue;
            var half = spelled.Length / 2;
            File(Place(spelled.Length, tail: false, spelled[..half]), word);
            File(Place(spelled.Length, tail: true, spelled[half..]), word);
        }
    }

    /// <summary>Places in the list of the words that are one slip away, in the order of the list.</summary>
    public IReadOnlyCollection<int> Near(string typed)
    {
        var found = new SortedSet<int>();
        if (typed.Length > LongestWord)
            return found;
        Span<char> letters = stackalloc char[LongestWord * Hangul.LongestSyllable];
        var spelled = letters[..Hangul.Spell(typed, letters)];
        if (spelled.Length < FewestLetters)
            return found;
        for (var length = spelled.Length - 1; length <= spelled.Length + 1; length++)
        {
            var half = length / 2;
            Collect(Place(length, tail: false, spelled[..half]), spelled, found);
            Collect(Place(length, tail: true, spelled[^(length - half)..]), spelled, found);
        }

        // Only two letters that changed places across the middle spoil both halves.
        var middle = spelled.Length / 2;
        (spelled[middle - 1], spelled[middle]) = (spelled[middle], spelled[middle - 1]);
        var place = Place(spelled.Length, tail: false, spelled[..middle]);
        (spelled[middle - 1], spelled[middle]) = (spelled[middle], spelled[middle - 1]);
        Collect(place, spelled, found);
        return found;
    }

    private void File(int place, int word)
    {
        _entries[++_count] = (word, _heads[place]);
        _heads[place] = _count;
    }

    private void Collect(int place, ReadOnlySpan<char> typed, SortedSet<int> found)
    {
        Span<char> letters = stackalloc char[LongestWord * Hangul.LongestSyllable];
        for (var entry = _heads[place]; entry > 0; entry = _entries[entry].Next)
        {
            var word = _entries[entry].Word;
            if (IsOneSlip(typed, letters[..Hangul.Spell(_words[word], letters)]))
                found.Add(word);
        }
    }

    private int Place(int length, bool tail, ReadOnlySpan<char> half)
    {
        // Not string.GetHashCode: it differs from run to run, and a run should be like the last one.
        var hash = (uint)((length * 2) + (tail ? 1 : 0));
        foreach (var letter in half)
            hash = (hash * 16777619) ^ letter;
        return (int)((hash ^ (hash >> 15)) % (uint)_heads.Length);
    }

    private static bool IsOneSlip(ReadOnlySpan<char> typed, ReadOnlySpan<char> word)
    {
        var same = typed.CommonPrefixLength(word);
        var restOfTyped = typed[same..];
        var restOfWord = word[same..];
        return (restOfTyped.Length - restOfWord.Length) switch
        {
            1 => restOfTyped[1..].SequenceEqual(restOfWord),
            -1 => restOfWord[1..].SequenceEqual(restOfTyped),
            0 when restOfTyped.Length == 0 => false,
            0 when restOfTyped[1..].SequenceEqual(restOfWord[1..]) => true,
            0 => restOfTyped.Length > 1 && restOfTyped[0] == restOfWord[1] && restOfTyped[1] == restOfWord[0] && restOfTyped[2..].SequenceEqual(restOfWord[2..]),
            _ => false,
        };
    }
}
