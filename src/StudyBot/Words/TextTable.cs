using System.Globalization;

namespace StudyBot.Words;

/// <summary>A table for a terminal. Columns of numbers stand to the right, all others to the left.</summary>
/// <param name="title">Above it.</param>
/// <param name="headers">One for each column.</param>
internal sealed class TextTable(string title, params IReadOnlyList<string> headers)
{
    private const string Gap = "  ";

    private readonly List<IReadOnlyList<string>> _rows = [];

    /// <param name="cells">As many as there are headers.</param>
    public void Add(params IReadOnlyList<string> cells) => _rows.Add(cells);

    /// <param name="name">The first cell.</param>
    /// <param name="numbers">All others.</param>
    public void Add(string name, params IEnumerable<int> numbers) =>
        _rows.Add([name, .. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))]);

    public override string ToString()
    {
        var columns = headers.Select((header, column) => (
            Width: _rows.Select(row => row[column]).Append(header).Max(TerminalWidth.Of),
            IsNumber: _rows.All(row => double.TryParse(row[column], CultureInfo.InvariantCulture, out _)))).ToList();
        var lines = _rows.Prepend(headers).Select(row =>
            string.Join(Gap, row.Zip(columns, (cell, column) => Padded(cell, column.Width, column.IsNumber))).TrimEnd());
        return $"{title}\n{string.Join('\n', lines)}\n";
    }

    private static string Padded(string cell, int width, bool right)
    {
        var space = new string(' ', width - TerminalWidth.Of(cell));
        return right ? space + cell : cell + space;
    }
}
