using StudyBot.Content.Search.Morphology;

namespace StudyBot.Content.Search;

/// <summary>Makes of what somebody typed the words to look for.</summary>
internal sealed class QueryReader(Lexicon lexicon)
{
    private readonly WordReader _reader = new(lexicon);

    public IReadOnlyList<SearchWord> Read(string typed)
    {
        var tokens = OnKoreanKeyboard([.. Tokenizer.Tokens(typed)]);
        var words = new List<SearchWord>();
        var fillers = new List<SearchWord>();
        for (var at = 0; at < tokens.Count;)
        {
            if (lexicon.Synonyms.Longest(tokens, at) is { } match)
            {
                words.AddRange(Meaning(match, tokens[at..(at + match.Length)]));
                at += match.Length;
            }
            else if (at + 1 < tokens.Count && Joined(tokens[at], tokens[at + 1]) is { } joined)
            {
                words.Add(SearchWord.Of(joined) with { Typed = joined.Text });
                at += 2;
            }
            else
            {
                (SearchWord.Spellings(tokens[at]).Any(Fillers.Holds) ? fillers : words).AddRange(_reader.Read(tokens[at]));
                at++;
            }
        }

        return words.Count > 0 ? words : fillers.ConvertAll(filler => filler with { Typed = null });
    }

    /// <summary>What was typed on the wrong keyboard is read as Korean, if that gives words that are known.</summary>
    private List<Token> OnKoreanKeyboard(List<Token> tokens)
    {
        if (tokens.TrueForAll(token => token.Hangul || lexicon.Knows(token)))
            return tokens;
        var korean = tokens.ConvertAll(token => KoreanKeyboard.Read(token.Text));
        if (korean.Contains(null))
            return tokens;
        var together = new Token(string.Concat(korean), Hangul: true);
        var apart = korean.ConvertAll(word => new Token(word!, Hangul: true));
        return lexicon.Knows(together) ? [together] : apart.Exists(lexicon.Knows) ? apart : tokens;
    }

    /// <summary>A known phrase says as much as its words; and they are looked for too, since a text may hold them apart.</summary>
    private List<SearchWord> Meaning(SynonymMatch match, List<Token> tokens)
    {
        if (tokens.Count == 1)
            return [SearchWord.Of(match.Groups, tokens[0]) with { Typed = Spoken(tokens[0]) }];
        var words = tokens.Where(SaysSomething).Select(OneOf).ToList();
        var phrase = SearchWord.Of(match.Groups, said: null) with { Weight = Math.Max(1, words.Count), Asked = false };
        return [phrase with { Typed = string.Join(' ', tokens[..^1].Select(token => token.Text).Append(Spoken(tokens[^1]))) }, .. words];
    }

    /// <summary>정확도 is a known word as it stands, and 면접에서 is one without its particle.</summary>
    private string Spoken(Token token) =>
        token.Hangul && lexicon.Synonyms.GroupsOf(token.Key).Count == 0 ? KoreanEndings.Strip(token.Text) ?? token.Text : token.Text;

    /// <summary>The letters of A/B and N+1 stand everywhere.</summary>
    private static bool SaysSomething(Token token) =>
        (token.Hangul || token.Text.Length > 1) && !SearchWord.Spellings(token).Any(Fillers.Holds);

    private SearchWord OneOf(Token token) =>
        lexicon.Synonyms.Longest([token], 0) is { } alone ? SearchWord.Of(alone.Groups, token) : SearchWord.Of(token);

    /// <summary>Two tokens of which one is a single syllable are one word if that is known: 면 접.</summary>
    private Token? Joined(Token first, Token second)
    {
        if (!first.Hangul || !second.Hangul || (first.Text.Length > 1 && second.Text.Length > 1))
            return null;
        var joined = new Token(first.Text + second.Text, Hangul: true);
        return lexicon.Frequency(joined) > 0 ? joined : null;
    }
}
