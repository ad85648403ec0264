namespace StudyBot.Features.Help;

/// <summary>Blocks of text, filled into pages that a phone can show.</summary>
internal static class HelpPages
{
    /// <summary>Half of what an embed holds (4096): more is a wall.</summary>
    private const int Size = 2000;

    /// <param name="beginning">Stands on the first page.</param>
    /// <param name="blocks">Never torn apart; each well below an embed's limit.</param>
    /// <returns>One page or more.</returns>
    public static IReadOnlyList<string> Of(string beginning, IEnumerable<string> blocks)
    {
        var pages = new List<string> { beginning };
        foreach (var block in blocks)
        {
            if (pages[^1].Length + block.Length + 1 <= Size)
                pages[^1] = $"{pages[^1]}\n{block}";
            else
                pages.Add(block.TrimStart());
        }

        return pages;
    }
}
