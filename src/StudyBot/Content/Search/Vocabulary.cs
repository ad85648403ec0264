using StudyBot.Content.Search.Morphology;

namespace StudyBot.Content.Search;

/// <summary>
/// The terms of a set of texts, and how to get from a typed form to those that it may mean: not by reading them all, but
/// by what they begin with or hold. Never changes once made.
/// </summary>
internal sealed class Vocabulary
{
    private const double Same = 1;
    private const double OtherForm = 0.8;
    private const double Bordering = 0.7;
    private const double Within = 0.3;
    private const char Beginning = '^';
    private const int ShortestPrefix = 3;

    private readonly string[] _terms;
    private readonly Dictionary<string, int> _ids;
    private readonly int[] _spelled;
    private readonly PackedLists _byPart;
    private readonly PackedLists _byRoot;
    private readonly SpellingIndex _spelling;

    /// <param name="terms">Numbered from 0; kept.</param>
    /// <param name="spellings">Words by which a mistyped one may find a term.</param>
    public Vocabulary(Dictionary<string, int> terms, IReadOnlyList<(string Word, int Term)> spellings)
    {
        _ids = terms;
        _ids.TrimExcess();
        _terms = [.. terms.OrderBy(term => term.Value).Select(term => term.Key)];
        _byPart = new PackedLists(_terms.Index().SelectMany(term => Parts(term.Item).Select(part => (part, term.Index))));
        _byRoot = new PackedLists(_terms.Index().Where(term => Hangul.IsSyllable(term.Item[0])).Select(term => (Hash(KoreanRoot.Of(term.Item)), term.Index)));
        _spelled = [.. spellings.Select(spelling => spelling.Term)];
        _spelling = new SpellingIndex([.. spellings.Select(spelling => spelling.Word)]);
    }

    public string this[int term] => _terms[term];

    /// <summary>The term of a group of synonyms, which no text can hold.</summary>
    public static string TermOf(int group) => $"#{group}";

    public int? Find(string term) => _ids.TryGetValue(term, out var id) ? id : null;

    /// <summary>Terms that one slip of a finger is away.</summary>
    public IEnumerable<int> Near(string typed) => _spelling.Near(typed).Select(place => _spelled[place]).Distinct();

    /// <summary>The terms that a form may stand for, each with what it is worth.</summary>
    public IEnumerable<(int Term, double Worth)> Meant(SearchForm form)
    {
        if (!form.Wide)
            return Find(form.Text) is { } same ? [(same, Same)] : [];
        return Hangul.IsSyllable(form.Text[0]) ? Korean(form.Text) : English(form.Text);
    }

    private IEnumerable<(int Term, double Worth)> Korean(string word)
    {
        foreach (var term in Holding(word))
            yield return (term, Worth(_terms[term], word));
        var root = KoreanRoot.Of(word);
        foreach (var term in _byRoot[Hash(root)])
        {
            if (!_terms[term].Contains(word, StringComparison.Ordinal) && KoreanRoot.Of(_terms[term]) == root)
                yield return (term, OtherForm);
        }
    }

    private IEnumerable<(int Term, double Worth)> English(string word)
    {
        var stem = EnglishStem.Of(word);
        if (Find(stem) is { } same)
            yield return (same, Same);
        if (word.Length < ShortestPrefix)
            yield break;
        foreach (var term in _byPart[Part(word[0], word[1])])
        {
            if (_terms[term] != stem && _terms[term].StartsWith(word, StringComparison.Ordinal))
                yield return (term, Bordering);
        }
    }

    /// <summary>A single syllable is only looked for at the beginning of a word; elsewhere it says nothing.</summary>
    private IEnumerable<int> Holding(string hangul)
    {
        if (hangul.Length == 1)
            return _byPart[Part(Beginning, hangul[0])];
        var rarest = Enumerable.Range(1, hangul.Length - 1).Select(at => Part(hangul[at - 1], hangul[at])).MinBy(_byPart.Count);
        return _byPart[rarest].Where(term => _terms[term].Contains(hangul, StringComparison.Ordinal));
    }

    private static double Worth(string term, string word) =>
        term.Length == word.Length ? Same
        : word.Length == 1 ? Within
        : term.StartsWith(word, StringComparison.Ordinal) || term.EndsWith(word, StringComparison.Ordinal) ? Bordering
        : Within;

    /// <summary>What a term is filed under: a Korean one under its beginning and each pair of neighbors, another under its first two letters.</summary>
    private static IEnumerable<uint> Parts(string term)
    {
        if (Hangul.IsSyllable(term[0]))
            yield return Part(Beginning, term[0]);
        var last = Hangul.IsSyllable(term[0]) ? term.Length : Math.Min(2, term.Length);
        for (var at = 1; at < last; at++)
            yield return Part(term[at - 1], term[at]);
    }

    private static uint Part(char first, char second) => ((uint)first << 16) | second;

    /// <summary>The same in every run, unlike that of a string.</summary>
    private static uint Hash(string text) => text.Aggregate(2166136261, (hash, letter) => unchecked((hash ^ letter) * 16777619));
}
