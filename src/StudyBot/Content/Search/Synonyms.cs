using StudyBot.Content.Search.Morphology;

namespace StudyBot.Content.Search;

/// <summary>A stretch of tokens that means something known.</summary>
/// <param name="Length">How many tokens.</param>
/// <param name="Groups">The groups of words that mean it; more than one when a word is ambiguous, as CV is.</param>
internal readonly record struct SynonymMatch(int Length, IReadOnlyList<int> Groups);

/// <summary>Words of both languages that mean the same; from <c>synonyms.yaml</c>. Never changes once made.</summary>
internal sealed class Synonyms
{
    public static readonly Synonyms None = new([]);

    private const int ShortestInside = 2;

    private readonly Dictionary<string, List<int>> _groups = [];
    private readonly Dictionary<string, List<int>> _verbs = [];
    private readonly HashSet<string> _beginnings = [];
    private readonly string[] _keys;
    private readonly IReadOnlyList<IReadOnlyList<string>> _words;
    private readonly SpellingIndex _spelling;
    private readonly int _longestKey;

    public Synonyms(IReadOnlyList<IReadOnlyList<string>> groups)
    {
        foreach (var (group, words) in groups.Index())
        {
            foreach (var key in words.Select(Key).Distinct())
                File(key, group);
            foreach (var root in words.Where(IsVerb).Select(word => KoreanRoot.Of(word[..^1])).Distinct())
                Add(_verbs, root, group);
        }

        Count = groups.Count;
        _words = groups;
        _keys = [.. _groups.Keys];
        _longestKey = _keys.Select(key => key.Length).DefaultIfEmpty().Max();
        _spelling = new SpellingIndex(_keys);
    }

    /// <summary>The number of groups.</summary>
    public int Count { get; }

    /// <summary>How a word is looked up: without spaces and inflection, so that "coding tests" and "코딩 테스트" have one spelling each.</summary>
    public static string Key(string word) => string.Concat(Tokenizer.Tokens(word).Select(token => token.Key));

    /// <summary>The groups of a key; empty when it is in none.</summary>
    public IReadOnlyList<int> GroupsOf(string key) => _groups.TryGetValue(key, out var groups) ? groups : [];

    /// <summary>The words that mean the same, itself included; empty for one that stands in no group.</summary>
    public IEnumerable<string> Others(string word) => GroupsOf(Key(word)).SelectMany(group => _words[group]);

    /// <summary>Whether a longer known word begins with the key.</summary>
    public bool IsBeginning(string key) => _beginnings.Contains(key);

    /// <summary>The longest known word that begins at a token; null when there is none. Its last token may bear a particle.</summary>
    public SynonymMatch? Longest(IReadOnlyList<Token> tokens, int start)
    {
        SynonymMatch? longest = null;
        var key = "";
        for (var end = start; end < tokens.Count; end++)
        {
            var token = tokens[end];
            var groups = GroupsOf(key + token.Key);
            if (groups.Count == 0 && token.Hangul)
                groups = OfForm(key, token.Text);
            if (groups.Count > 0)
                longest = new SynonymMatch(end - start + 1, groups);
            key += token.Key;
            if (!_beginnings.Contains(key))
                break;
        }

        return longest;
    }

    /// <summary>
    /// Known words inside a compound that itself is none: 면접 in 면접장 and 모의면접. They begin it, follow one another, or
    /// end it after two syllables at least; anywhere else it would be chance, as 약점 is in 취약점.
    /// </summary>
    /// <returns>Where each begins and ends.</returns>
    public IEnumerable<(int Start, int End, IReadOnlyList<int> Groups)> Inside(string hangul)
    {
        var free = 0;
        for (var start = 0; start <= hangul.Length - ShortestInside; start++)
        {
            for (var end = Math.Min(hangul.Length, start + _longestKey); end >= start + ShortestInside; end--)
            {
                if ((start == free || (end == hangul.Length && start - free >= ShortestInside)) && GroupsOf(hangul[start..end]) is { Count: > 0 } groups)
                {
                    yield return (start, end, groups);
                    free = end;
                    start = end - 1;
                    break;
                }
            }
        }
    }

    /// <summary>Keys that one slip of a finger is away.</summary>
    public IEnumerable<string> Near(string key) => _spelling.Near(key).Select(place => _keys[place]);

    /// <summary>A word may bear a particle, and a verb stands in any of its forms: 떨어졌어요 is 떨어지다.</summary>
    private IReadOnlyList<int> OfForm(string before, string last)
    {
        var bare = KoreanEndings.Strip(last) ?? last;
        var groups = GroupsOf(before + bare);
        return groups.Count == 0 && before.Length == 0 && _verbs.TryGetValue(KoreanRoot.Of(bare), out var verbs) ? verbs : groups;
    }

    private static bool IsVerb(string word) => word.Length > 2 && word.EndsWith('다') && Hangul.IsSyllable(word[^2]) && !word.Contains(' ', StringComparison.Ordinal);

    private static void Add(Dictionary<string, List<int>> lists, string key, int group)
    {
        if (!lists.TryGetValue(key, out var groups))
            lists[key] = groups = [];
        groups.Add(group);
    }

    private void File(string key, int group)
    {
        Add(_groups, key, group);
        for (var length = 1; length < key.Length; length++)
            _beginnings.Add(key[..length]);
    }
}
