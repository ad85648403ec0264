namespace StudyBot.Content.Search;

internal static class EnglishPlural
{
    /// <summary>
    /// Folds regular plurals into one form. It need not be a word ("bias" gives "bia"), only the same for both numbers.
    /// </summary>
    public static string Singular(string word)
    {
        if (word.Length <= 3 || !word.EndsWith('s') || EndsWith(word, "ss") || EndsWith(word, "us") || EndsWith(word, "is"))
            return word;
        if (EndsWith(word, "ies"))
            return $"{word[..^3]}y";
        return EndsWith(word, "sses") || EndsWith(word, "xes") || EndsWith(word, "ches") || EndsWith(word, "shes")
            ? word[..^2]
            : word[..^1];
    }

    private static bool EndsWith(string word, string end) => word.EndsWith(end, StringComparison.Ordinal);
}
