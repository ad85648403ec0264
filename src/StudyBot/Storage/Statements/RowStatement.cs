using System.Data;
using System.Text;

namespace StudyBot.Storage.Statements;

/// <summary>
/// A statement that is run for rows of values: for each of them, or where <c>{rows}</c> stands in its text for some at a time, so that it is
/// compiled for a few numbers of rows. For what is written and read all the time: without commands, parameters and their names, which cost more than
/// the statement. Values are bound by position, in the order in which <c>?1</c>, <c>?2</c> and so on stand in the text, and columns are read by theirs.
/// </summary>
internal sealed class RowStatement
{
    private const string Rows = "{rows}";

    private readonly int _columns;
    private readonly (int Rows, string Text)[] _texts;

    /// <param name="text">With <c>{rows}</c>, or with one row's places.</param>
    /// <param name="columns">Of a row.</param>
    public RowStatement(string text, int columns)
    {
        _columns = columns;
        int[] sizes = text.Contains(Rows, StringComparison.Ordinal) ? [16, 8, 4, 3, 2, 1] : [1];
        _texts = [.. sizes.Select(size => (size, text.Replace(Rows, Places(size), StringComparison.Ordinal)))];
    }

    /// <summary>Empty, to be filled with about so many rows.</summary>
    public RowValues Values(int rows = 1) => new(_columns, rows);

    public void Execute(IDbConnection connection, RowValues rows)
    {
        for (var from = 0; from < rows.Count;)
        {
            var (count, text) = Next(rows.Count - from);
            ((PreparedConnection)connection).Execute(text, rows.Of(from, count));
            from += count;
        }
    }

    /// <summary>Runs it for one row of values.</summary>
    /// <returns>How many rows changed.</returns>
    public int Execute(IDbConnection connection, params ReadOnlySpan<SqlValue> values) =>
        ((PreparedConnection)connection).Execute(_texts[^1].Text, values);

    /// <summary>Runs it, and reads what it gives.</summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="rows">At least one.</param>
    /// <param name="read">Reads one row of the answer.</param>
    public List<T> Query<T>(IDbConnection connection, RowValues rows, Func<StatementColumns, T> read)
    {
        var answer = new List<T>();
        for (var from = 0; from < rows.Count;)
        {
            var (count, text) = Next(rows.Count - from);
            ((PreparedConnection)connection).Query(text, rows.Of(from, count), read, answer);
            from += count;
        }

        return answer;
    }

    /// <summary>Runs it for one row of values, and reads what it gives.</summary>
    public List<T> Query<T>(IDbConnection connection, Func<StatementColumns, T> read, params ReadOnlySpan<SqlValue> values)
    {
        var answer = new List<T>();
        ((PreparedConnection)connection).Query(_texts[^1].Text, values, read, answer);
        return answer;
    }

    /// <summary>Runs it for one row of values, and reads the first row that it gives; the default where it gives none.</summary>
    public T? FirstOrDefault<T>(IDbConnection connection, Func<StatementColumns, T> read, params ReadOnlySpan<SqlValue> values) =>
        ((PreparedConnection)connection).FirstOrDefault(_texts[^1].Text, values, read);

    private (int Rows, string Text) Next(int left) => Array.Find(_texts, text => text.Rows <= left);

    private string Places(int rows)
    {
        var places = new StringBuilder();
        for (var row = 0; row < rows; row++)
            places.Append(row == 0 ? "(" : ", (").AppendJoin(", ", Enumerable.Repeat('?', _columns)).Append(')');
        return places.ToString();
    }
}
