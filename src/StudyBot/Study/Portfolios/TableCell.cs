namespace StudyBot.Study.Portfolios;

/// <summary>Words of somebody's within a Markdown table.</summary>
internal static class TableCell
{
    /// <summary>On one line, and no end of the cell.</summary>
    public static string Of(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
