using System.Runtime.InteropServices;

namespace StudyBot.Storage.Statements;

/// <summary>Rows of values for a <see cref="RowStatement"/>.</summary>
/// <param name="columns">Of each row.</param>
/// <param name="rows">For which there is room at once.</param>
internal sealed class RowValues(int columns, int rows)
{
    private readonly List<SqlValue> _values = new(columns * rows);

    /// <summary>Rows.</summary>
    public int Count => _values.Count / columns;

    /// <exception cref="ArgumentException">It has another number of columns.</exception>
    public void Add(params ReadOnlySpan<SqlValue> row)
    {
        if (row.Length != columns)
            throw new ArgumentException($"A row has {columns} columns, not {row.Length}.", nameof(row));
        _values.AddRange(row);
    }

    /// <summary>Some rows' values, one row after the other.</summary>
    public ReadOnlySpan<SqlValue> Of(int from, int count) => CollectionsMarshal.AsSpan(_values).Slice(from * columns, count * columns);
}
