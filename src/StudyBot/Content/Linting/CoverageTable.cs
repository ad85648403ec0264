using System.Text.RegularExpressions;
using StudyBot.Content.Loading;

namespace StudyBot.Content.Linting;

/// <summary>A section of a document and the advice that was drawn from it.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Section">The section's English name.</param>
/// <param name="Advice">Ids; empty when nothing was taken, for the reason that the row gives.</param>
/// <param name="Line">Where the row stands, from 1.</param>
internal sealed record CoverageRow(string Document, string Section, IReadOnlyList<string> Advice, long Line);

/// <summary>
/// Reads <c>advice/COVERAGE.md</c>: a heading for each document, and below it a table of its sections. It is the closed list
/// of sections that an item may cite.
/// </summary>
internal static partial class CoverageTable
{
    public const string File = "advice/COVERAGE.md";

    private const string Nothing = "– (";

    /// <param name="path">The content folder.</param>
    /// <param name="problems">Gets what cannot be read.</param>
    /// <returns>Null when there is no such file.</returns>
    public static IReadOnlyList<CoverageRow>? Read(string path, ContentProblems problems)
    {
        var file = Path.Combine(path, File);
        if (!System.IO.File.Exists(file))
        {
            problems.Add(File, 0, null, "is missing");
            return null;
        }

        var rows = new List<CoverageRow>();
        var document = "";
        foreach (var (index, line) in System.IO.File.ReadAllLines(file).Index())
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                document = line[3..].Trim();
            else if (document.Length > 0 && Row().Match(line) is { Success: true } row && row.Groups[1].Value != "section")
                rows.Add(new(document, row.Groups[1].Value, Ids(row.Groups[2].Value), index + 1));
        }

        return rows;
    }

    private static string[] Ids(string cell) => cell.StartsWith(Nothing, StringComparison.Ordinal) ? [] : cell.Split(", ");

    [GeneratedRegex(@"^\| *([^|-][^|]*?) *\| *([^|]*?) *\|$")]
    private static partial Regex Row();
}
