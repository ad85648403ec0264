namespace StudyBot.Features.Help;

/// <summary>Blocks of text, filled into pages that a phone can show.</summary>
internal static class HelpPages
{
    /// <summary>Half of what an embed holds (4096): more is a wall.</summary>
    private const int Size = 2000;

    /// <param name="beginning">Stands on the first page.</param>
    /// <param name="blocks">A heading that a page ends within stands on the next one, too.</param>
    /// <returns>One page or more.</returns>
    public static IReadOnlyList<string> Of(string beginning, IEnumerable<HelpBlock> blocks)
    {
        var (pages, heading) = (new List<string> { beginning }, (string?)null);
        foreach (var block in blocks)
        {
            var whole = block.Heading is null ? block.Text : $"{block.Heading}\n{block.Text}";
            var next = block.Heading == heading && heading is not null ? block.Text : $"\n{whole}";
            if (pages[^1].Length + next.Length + 1 <= Size)
                pages[^1] = $"{pages[^1]}\n{next}";
            else
                pages.Add(whole);
            heading = block.Heading;
        }

        return pages;
    }
}
