using System.Data;
using System.Globalization;
using System.Text;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>
/// A statement over rows of values, where <c>{rows}</c> stands in its text, or over one row, @v0, @v1 and so on. It is run for 16, 4 or one of them at a time, so that it is compiled
/// three times and not for each number of rows. Without Dapper, whose parameters of changing names cost more than the statement.
/// </summary>
internal sealed class RowStatement
{
    private static readonly int[] Sizes = [16, 4, 1];

    private readonly int _columns;
    private readonly string[] _names;
    private readonly Dictionary<int, string> _texts;

    public RowStatement(string text, int columns)
    {
        _columns = columns;
        _names = [.. Enumerable.Range(0, Sizes[0] * columns).Select(number => string.Create(CultureInfo.InvariantCulture, $"@v{number}"))];
        _texts = Sizes.ToDictionary(size => size, size => text.Replace("{rows}", Values(size), StringComparison.Ordinal));
    }

    /// <summary>Runs it, and reads what it gives.</summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="rows">As many values each as there are columns.</param>
    /// <param name="common">Values that hold for all rows, by name.</param>
    /// <param name="read">Reads one row of the answer.</param>
    public List<T> Query<T>(
        IDbConnection connection, IReadOnlyList<object?[]> rows, (string Name, object? Value)[] common, Func<IDataRecord, T> read)
    {
        var answer = new List<T>(rows.Count);
        foreach (var (from, size) in Chunks(rows.Count))
        {
            using var command = Command(connection, rows, from, size, common);
            using var reader = command.ExecuteReader();
            while (reader.Read())
                answer.Add(read(reader));
        }

        return answer;
    }

    public void Execute(IDbConnection connection, IReadOnlyList<object?[]> rows, (string Name, object? Value)[] common)
    {
        foreach (var (from, size) in Chunks(rows.Count))
        {
            using var command = Command(connection, rows, from, size, common);
            command.ExecuteNonQuery();
        }
    }

    private static IEnumerable<(int From, int Size)> Chunks(int rows)
    {
        for (var from = 0; from < rows;)
        {
            var size = Sizes.First(size => size <= rows - from);
            yield return (from, size);
            from += size;
        }
    }

    private IDbCommand Command(IDbConnection connection, IReadOnlyList<object?[]> rows, int from, int size, (string Name, object? Value)[] common)
    {
        var command = connection.CreateCommand();
        command.CommandText = _texts[size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < _columns; column++)
                Add(command, _names[(row * _columns) + column], rows[from + row][column]);
        }

        // They stand behind the rows in every text, and are found there at once.
        foreach (var (name, value) in common)
            Add(command, name, value);

        return command;
    }

    private static void Add(IDbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }

    private string Values(int rows)
    {
        var values = new StringBuilder();
        for (var row = 0; row < rows; row++)
            values.Append(row == 0 ? "(" : ", (").AppendJoin(", ", _names.Skip(row * _columns).Take(_columns)).Append(')');
        return values.ToString();
    }
}
