using StudyBot.Content.Search.Morphology;

namespace StudyBot.Content.Search;

/// <summary>Makes of a single token the words to look for.</summary>
internal sealed class WordReader(Lexicon lexicon)
{
    private const double OnlyBeginning = 0.5;
    private const int ShortestPiece = 2;

    /// <summary>A compound that fewer items hold is looked for by its pieces, which most people write apart.</summary>
    private const int CommonCompound = 3;

    /// <summary>
    /// A Korean compound is several words. What stands nowhere was mistyped, or it is a longer form of what its beginning
    /// means.
    /// </summary>
    public IReadOnlyList<SearchWord> Read(Token token)
    {
        if (token.Hangul && Pieces(token) is { Count: > 0 } pieces)
            return pieces;
        if (lexicon.Knows(token))
            return [SearchWord.Of(token) with { Typed = Spoken(token) }];
        var telling = TellingWords.Of(token);
        if (lexicon.Near(token) is { } near)
            return [near.Guessed ? near with { Typed = telling } : near];
        return [(token.Hangul ? LongestBeginning(token) : null) ?? SearchWord.Of(token) with { Typed = telling }];
    }

    /// <summary>A word as one speaks of it: 면접에서 is 면접, but 정확도 is no 정확 with a particle.</summary>
    private string Spoken(Token token) =>
        KoreanEndings.Strip(token.Text) is { } bare && token.Hangul && lexicon.Frequency(bare) > 0 ? bare : token.Text;

    /// <summary>None when it is a word of its own.</summary>
    private List<SearchWord> Pieces(Token token)
    {
        var bare = KoreanEndings.Strip(token.Text) ?? token.Text;
        var words = new List<SearchWord>();
        var free = 0;
        foreach (var (start, end, groups) in lexicon.Synonyms.Inside(bare))
        {
            words.AddRange(Rest(bare[free..start]));
            words.Add(SearchWord.Of(groups, Korean(bare[start..end])) with { Typed = bare[start..end] });
            free = end;
        }

        if (free > 0)
            return [.. words, .. Rest(bare[free..])];
        return lexicon.Frequency(token) < CommonCompound && Cut(bare) is { } cut
            ? [Piece(bare[..cut]), Piece(bare[cut..])]
            : [];
    }

    /// <summary>What is left of a compound beside its known words; what it may mean is not guessed.</summary>
    private static IEnumerable<SearchWord> Rest(string piece) =>
        piece.Length >= ShortestPiece && !Fillers.Holds(piece) ? [Piece(piece)] : [];

    private static SearchWord Piece(string piece) => SearchWord.Of(Korean(piece)) with { Typed = TellingWords.Of(Korean(piece)) };

    /// <summary>Where a compound of two known words parts; null when it is none.</summary>
    private int? Cut(string compound)
    {
        int? best = null;
        var most = 0;
        for (var cut = ShortestPiece; cut <= compound.Length - ShortestPiece; cut++)
        {
            var items = Math.Min(lexicon.Frequency(compound[..cut]), lexicon.Frequency(compound[cut..]));
            if (items > most)
                (best, most) = (cut, items);
        }

        return best;
    }

    private SearchWord? LongestBeginning(Token token)
    {
        for (var length = token.Text.Length - 1; length >= ShortestPiece; length--)
        {
            if (lexicon.Frequency(token.Text[..length]) > 0)
                return new SearchWord([new SearchForm(token.Text[..length], Wide: true, 1)], OnlyBeginning) { Typed = token.Text[..length] };
        }

        return null;
    }

    private static Token Korean(string text) => new(text, Hangul: true);
}
