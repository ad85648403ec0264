using System.Collections.ObjectModel;
using CsvHelper;
using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Files.Csv;

/// <summary>Reads the items of a table: a row of headings, then an item a row.</summary>
internal static class CsvTable
{
    public static IReadOnlyList<FileRow> Read(string text, Language language, FileFindings findings)
    {
        var badQuotes = new HashSet<int>();
        using var parser = CsvFormat.Parser(text, row => badQuotes.Add(row));
        if (!NextFilled(parser, out var headings) || CsvHeadings.Read(headings, language, parser.Row, findings) is not { } columns)
            return [];
        var rows = new List<FileRow>();
        for (var count = 0; NextFilled(parser, out var cells); count++)
        {
            if (count == FileLimits.MostItems)
            {
                findings.Report(0, texts => texts.TooManyItems(FileLimits.MostItems), texts => texts.SplitFile);
                break;
            }

            if (badQuotes.Contains(parser.Row))
                findings.Report(parser.Row, texts => texts.OpenQuote, texts => texts.CloseQuote);
            else if (cells.Length > headings.Length && cells.Skip(headings.Length).Any(cell => !string.IsNullOrWhiteSpace(cell)))
                findings.Report(parser.Row, texts => texts.TooManyCells(cells.Length, headings.Length), texts => texts.QuoteCells);
            else
                rows.Add(Row(parser.Row, columns, cells));
        }

        return rows;
    }

    /// <summary>The next row with something in it; spreadsheets leave empty ones below.</summary>
    private static bool NextFilled(CsvParser parser, out string[] cells)
    {
        while (parser.Read())
        {
            cells = parser.Record ?? [];
            if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
                return true;
        }

        cells = [];
        return false;
    }

    /// <summary>Some programs leave out the empty cells at the end of a row.</summary>
    private static FileRow Row(int number, CsvHeadings headings, string[] cells)
    {
        // Only what was exported was guarded: elsewhere an apostrophe before a sign is what somebody wrote.
        var exported = headings.Columns.Any(column => column.Value == FileColumn.Id && column.Key < cells.Length && OwnId.NumberOf(cells[column.Key].Trim()) is not null);
        var read = new Dictionary<FileColumn, FileCell>();
        foreach (var (at, column) in headings.Columns)
        {
            var text = at >= cells.Length ? "" : exported ? FormulaGuard.Remove(cells[at]) : cells[at];
            read[column] = new FileCell(number, text, column.IsList ? ListCell.Read(text) : []);
        }

        return new FileRow(number, headings.Kind, new ReadOnlyDictionary<FileColumn, FileCell>(read));
    }
}
