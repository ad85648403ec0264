using System.Collections;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace StudyBot.Storage.Statements;

/// <summary>The rows of a statement. It stands before the first, which is fetched already, so that its types are known.</summary>
internal sealed class StatementReader(Statement statement) : DbDataReader
{
    private readonly StatementColumns _columns = statement.Columns;
    private readonly bool _hasRows = statement.Step();
    private bool _begun;
    private bool _onRow;
    private bool _closed;

    public override int Depth => 0;

    public override int FieldCount => _columns.Count;

    public override bool HasRows => _hasRows;

    public override bool IsClosed => _closed;

    public override int RecordsAffected { get; } = statement.Changes;

    public override object this[int ordinal] => _columns.Value(ordinal);

    public override object this[string name] => _columns.Value(GetOrdinal(name));

    public override bool Read()
    {
        _onRow = _begun ? _onRow && statement.Step() : _hasRows;
        _begun = true;
        return _onRow;
    }

    public override bool NextResult() => _onRow = false;

    public override void Close()
    {
        if (!_closed)
            statement.GiveBack();
        _closed = true;
    }

    public override string GetName(int ordinal) => _columns.Names[ordinal];

    public override int GetOrdinal(string name)
    {
        var ordinal = Array.FindIndex(_columns.Names, column => string.Equals(column, name, StringComparison.OrdinalIgnoreCase));
        return ordinal >= 0 ? ordinal : throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such column.");
    }

    public override string GetDataTypeName(int ordinal) => _columns.Declared(ordinal) ?? "";

    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicFields)]
    public override Type GetFieldType(int ordinal) => _columns.Type(ordinal);

    public override bool IsDBNull(int ordinal) => _columns.IsNull(ordinal);

    public override object GetValue(int ordinal) => _columns.Value(ordinal);

    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, FieldCount);
        for (var at = 0; at < count; at++)
            values[at] = _columns.Value(at);
        return count;
    }

    public override long GetInt64(int ordinal) => IsDBNull(ordinal) ? throw new InvalidCastException(Missing(ordinal)) : _columns.Integer(ordinal);

    public override int GetInt32(int ordinal) => checked((int)GetInt64(ordinal));

    public override short GetInt16(int ordinal) => checked((short)GetInt64(ordinal));

    public override byte GetByte(int ordinal) => checked((byte)GetInt64(ordinal));

    public override bool GetBoolean(int ordinal) => GetInt64(ordinal) != 0;

    public override double GetDouble(int ordinal) => IsDBNull(ordinal) ? throw new InvalidCastException(Missing(ordinal)) : _columns.Real(ordinal);

    public override float GetFloat(int ordinal) => (float)GetDouble(ordinal);

    public override string GetString(int ordinal) => IsDBNull(ordinal) ? throw new InvalidCastException(Missing(ordinal)) : _columns.Text(ordinal);

    public override char GetChar(int ordinal) => GetString(ordinal)[0];

    public override decimal GetDecimal(int ordinal) => throw NoForm();

    public override DateTime GetDateTime(int ordinal) => throw NoForm();

    public override Guid GetGuid(int ordinal) => throw NoForm();

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw NoForm();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw NoForm();

    public override IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Close();
        base.Dispose(disposing);
    }

    private string Missing(int ordinal) => $"Column '{GetName(ordinal)}' is null here.";

    private static NotSupportedException NoForm() => new("No column of ours holds such a value.");
}
