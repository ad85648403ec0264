using System.Buffers;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace StudyBot.Features.GuildContent.Files.Csv;

/// <summary>How tables are read and written: RFC 4180, with whichever separator a spreadsheet chose.</summary>
internal static class CsvFormat
{
    public const string Comma = ",";

    private const char Quote = '"';
    private const string SeparatorLine = "sep=";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\t\"\r\n");

    private static readonly string[] Separators = [Comma, ";", "\t"];

    /// <summary>Rows as lists of cells.</summary>
    /// <param name="text">The table.</param>
    /// <param name="onBadQuote">Told the row of a cell whose quotes are not closed, or are followed by more.</param>
    public static CsvParser Parser(string text, Action<int> onBadQuote)
    {
        var (start, separator) = Separator(text);
        return Parser(text[start..], separator, onBadQuote);
    }

    public static CsvWriter Writer(TextWriter target) => new(target, new CsvConfiguration(CultureInfo.InvariantCulture)
    {
        Delimiter = Comma,
        NewLine = "\r\n",
        // By itself the library only looks for the line break of rows, and a lone \n within a cell is what spreadsheets write.
        ShouldQuote = cell => cell.Field is { Length: > 0 } text &&
            (text.AsSpan().ContainsAny(Quoted) || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])),
    });

    /// <summary>What Excel writes as the first line for itself says it; otherwise the one that gives most headings which we know.</summary>
    private static (int Start, string Separator) Separator(string text)
    {
        if (text.StartsWith(SeparatorLine, StringComparison.OrdinalIgnoreCase) && text.Length > SeparatorLine.Length)
        {
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            return (end < 0 ? text.Length : end + 1, text[SeparatorLine.Length].ToString());
        }

        return (0, Separators.MaxBy(separator => KnownHeadings(text, separator))!);
    }

    private static int KnownHeadings(string text, string separator)
    {
        using var parser = Parser(text, separator, _ => { });
        while (parser.Read())
        {
            if (parser.Record is { } cells && cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
                return cells.Take(FileLimits.MostColumns).Count(cell => ColumnNames.Read(cell) is not null);
        }

        return 0;
    }

    private static CsvParser Parser(string text, string separator, Action<int> onBadQuote) => new(
        new StringReader(text),
        new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator,
            // Rows are counted as a spreadsheet counts them.
            IgnoreBlankLines = false,
            // A quote within a cell that does not begin with one is a letter like any other, as in Excel.
            BadDataFound = found =>
            {
                if (found.Field.StartsWith(Quote))
                    onBadQuote(found.Context.Parser!.Row);
            },
        });
}
