using System.Runtime.InteropServices;
using StudyBot.Content.Search.Morphology;

namespace StudyBot.Content.Search;

/// <summary>Takes documents apart into terms and notes where each stands.</summary>
internal sealed class TermIndexBuilder(Synonyms synonyms)
{
    private readonly Dictionary<string, int> _terms = [];
    private readonly List<(string Word, int Term)> _spellings = [];
    private readonly List<List<Posting>> _postings = [];
    private readonly List<int> _lengths = [];

    /// <summary>What a token stands for is found once, however often the token comes.</summary>
    private readonly Dictionary<string, Meaning> _meanings = [];

    public void Add(IEnumerable<SearchField> fields)
    {
        var length = 0;
        foreach (var field in fields)
        {
            var tokens = Tokenizer.Tokens(field.Text).ToList();
            for (var at = 0; at < tokens.Count; at++)
                Note(tokens, at, (float)field.Weight);
            length += tokens.Count;
        }

        _lengths.Add(length);
    }

    public TermIndex Build() => new(new Vocabulary(_terms, _spellings), _postings, [.. _lengths]);

    private void Note(List<Token> tokens, int at, float weight)
    {
        var meaning = MeaningOf(tokens[at]);
        foreach (var term in meaning.Terms)
            Note(term, weight);
        if (!meaning.BeginsPhrase || synonyms.Longest(tokens, at) is not { Length: > 1 } phrase)
            return;
        foreach (var group in phrase.Groups)
            Note(Term(Vocabulary.TermOf(group)), weight);
    }

    private void Note(int term, float weight)
    {
        var document = _lengths.Count;
        var list = CollectionsMarshal.AsSpan(_postings[term]);
        if (list.Length > 0 && list[^1].Document == document)
            list[^1] = new Posting(document, list[^1].Weight + weight);
        else
            _postings[term].Add(new Posting(document, weight));
    }

    private Meaning MeaningOf(Token token)
    {
        ref var meaning = ref CollectionsMarshal.GetValueRefOrAddDefault(_meanings, token.Text, out var known);
        if (!known)
            meaning = new Meaning(TermsOf(token), synonyms.IsBeginning(token.Key));
        return meaning;
    }

    /// <summary>The token's own term, and those of the synonyms that it is or holds.</summary>
    private int[] TermsOf(Token token)
    {
        // A known word is no stem with an ending, whatever its last syllable: 정확도, 대학원.
        var whole = synonyms.GroupsOf(token.Key).Count > 0;
        var bare = token.Hangul && !whole ? KoreanEndings.Strip(token.Text) ?? token.Text : token.Key;
        var own = Term(bare);
        _spellings.Add((token.Hangul ? bare : token.Text, own));
        var groups = synonyms.Longest([token], 0)?.Groups
            ?? (token.Hangul ? synonyms.Inside(bare).SelectMany(found => found.Groups).Distinct() : []);
        return [own, .. groups.Select(group => Term(Vocabulary.TermOf(group)))];
    }

    private int Term(string text)
    {
        if (_terms.TryAdd(text, _terms.Count))
            _postings.Add([]);
        return _terms[text];
    }

    private readonly record struct Meaning(int[] Terms, bool BeginsPhrase);
}
