namespace StudyBot.Content.Search;

internal static class SearchTerm
{
    /// <summary>
    /// What is left of a search when only what is looked for is kept: no colons, no Markdown, one space. So it can stand in a
    /// custom id.
    /// </summary>
    /// <param name="typed">Anything.</param>
    /// <param name="longest">How many characters may be left.</param>
    public static string Of(string typed, int longest)
    {
        var term = "";
        foreach (var token in Tokenizer.Tokens(typed))
        {
            var longer = term.Length == 0 ? token.Text : $"{term} {token.Text}";
            if (longer.Length > longest)
                return term.Length == 0 ? longer[..longest] : term;
            term = longer;
        }

        return term;
    }
}
