namespace StudyBot.Content.Search.Morphology;

/// <summary>Folds the forms of an English word into one. It need not be a word ("bias" gives "bia"), only the same for all of them.</summary>
internal static class EnglishStem
{
    /// <summary>Look like a form of another word, but have long had a meaning of their own: who looks for people to know wants no cables.</summary>
    private static readonly HashSet<string> Own = ["networking"];

    /// <summary>"hiring", "hired", "hires" and "hire" give "hire"; "negotiations" and "negotiate" give "negotiat".</summary>
    /// <param name="word">In lower case.</param>
    public static string Of(string word)
    {
        if (word.Length <= 3 || Own.Contains(word) || !word.All(char.IsAsciiLetterLower))
            return word;
        var bare = WithoutVerbEnding(Singular(word));
        if (bare.Length > 6 && (EndsWith(bare, "tion") || EndsWith(bare, "sion")))
            bare = EndsWith(bare, "ization") ? bare[..^5] : bare[..^3];
        return bare.Length > 4 && bare.EndsWith('e') ? bare[..^1] : bare;
    }

    private static string Singular(string word)
    {
        if (!word.EndsWith('s') || EndsWith(word, "ss") || EndsWith(word, "us") || EndsWith(word, "is"))
            return word;
        if (EndsWith(word, "ies"))
            return $"{word[..^3]}y";
        return EndsWith(word, "sses") || EndsWith(word, "xes") || EndsWith(word, "ches") || EndsWith(word, "shes")
            ? word[..^2]
            : word[..^1];
    }

    private static string WithoutVerbEnding(string word)
    {
        var bare = EndsWith(word, "ing") ? word[..^3] : EndsWith(word, "ed") && !EndsWith(word, "eed") ? word[..^2] : word;
        if (bare.Length == word.Length || bare.Length < 2 || !bare.Any(IsVowel))
            return word;
        if (EndsWith(word, "ied"))
            return $"{bare[..^1]}y";
        // planning is plan, but telling is tell.
        if (bare.Length > 3 && bare[^1] == bare[^2] && bare[^1] is not ('l' or 's' or 'z') && !IsVowel(bare[^1]))
            return bare[..^1];
        // coding is code, but asking is ask.
        return bare.Length <= 3 && !IsVowel(bare[^1]) && IsVowel(bare[^2]) && bare[^1] is not ('w' or 'x' or 'y') ? $"{bare}e" : bare;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool EndsWith(string word, string end) => word.EndsWith(end, StringComparison.Ordinal);
}
