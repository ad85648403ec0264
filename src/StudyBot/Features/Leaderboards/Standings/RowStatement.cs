using System.Collections.Concurrent;
using System.Data;
using System.Globalization;
using System.Text;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>
/// A statement over several rows of values, where <c>{rows}</c> stands in its text; those with as many rows share a compiled
/// statement. Without Dapper, whose parameters of changing names cost more than the statement.
/// </summary>
internal sealed class RowStatement(string text, int columns)
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 512).Select(number => string.Create(CultureInfo.InvariantCulture, $"@v{number}"))];

    private readonly ConcurrentDictionary<int, string> _texts = [];

    /// <summary>Runs it, and reads what it gives.</summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="rows">As many values each as there are columns.</param>
    /// <param name="common">Values that hold for all rows, by name.</param>
    /// <param name="read">Reads one row of the answer.</param>
    public List<T> Query<T>(
        IDbConnection connection, IReadOnlyList<object?[]> rows, (string Name, object? Value)[] common, Func<IDataRecord, T> read)
    {
        using var command = Command(connection, rows, common);
        using var reader = command.ExecuteReader();
        var answer = new List<T>(rows.Count);
        while (reader.Read())
            answer.Add(read(reader));
        return answer;
    }

    public void Execute(IDbConnection connection, IReadOnlyList<object?[]> rows, (string Name, object? Value)[] common)
    {
        using var command = Command(connection, rows, common);
        command.ExecuteNonQuery();
    }

    private IDbCommand Command(IDbConnection connection, IReadOnlyList<object?[]> rows, (string Name, object? Value)[] common)
    {
        var command = connection.CreateCommand();
        command.CommandText = _texts.GetOrAdd(rows.Count, Text);
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columns; column++)
                Add(command, Names[(row * columns) + column], rows[row][column]);
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

    private string Text(int rows)
    {
        var values = new StringBuilder();
        for (var row = 0; row < rows; row++)
            values.Append(row == 0 ? "(" : ", (").AppendJoin(", ", Names.Skip(row * columns).Take(columns)).Append(')');
        return text.Replace("{rows}", values.ToString(), StringComparison.Ordinal);
    }
}
