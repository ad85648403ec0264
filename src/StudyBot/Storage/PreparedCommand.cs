using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace StudyBot.Storage;

/// <summary>A command of a <see cref="PreparedConnection"/>: borrows the kept statement once its text is known.</summary>
internal sealed class PreparedCommand(PreparedConnection connection) : DbCommand
{
    private SqliteCommand? _inner;

    [AllowNull]
    public override string CommandText
    {
        get => _inner?.CommandText ?? "";
        set
        {
            var (before, now) = (_inner, connection.Take(value ?? ""));
            if (before is not null)
            {
                now.Parameters.AddRange([.. before.Parameters.Cast<SqliteParameter>()]);
                connection.GiveBack(before);
            }

            _inner = now;
        }
    }

    public override int CommandTimeout { get; set; }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection
    {
        get => connection;
        set
        {
            if (value != connection)
                throw new NotSupportedException("A command stays with the connection that made it.");
        }
    }

    protected override DbParameterCollection DbParameterCollection => Inner.Parameters;

    protected override DbTransaction? DbTransaction
    {
        get => connection.Transaction;
        set
        {
            // Commands run in the transaction of their connection, whatever they are told.
        }
    }

    private SqliteCommand Inner => _inner ?? throw new InvalidOperationException("The command has no text yet.");

    public override void Cancel() => Inner.Cancel();

    public override int ExecuteNonQuery() => Ready().ExecuteNonQuery();

    public override object? ExecuteScalar() => Ready().ExecuteScalar();

    public override void Prepare() => Ready();

    protected override DbParameter CreateDbParameter() => Inner.CreateParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Ready().ExecuteReader(behavior);

    protected override void Dispose(bool disposing)
    {
        if (disposing && _inner is { } inner)
            connection.GiveBack(inner);
        _inner = null;
        base.Dispose(disposing);
    }

    /// <summary>Compiled, unless it is a script, of which a part may need what the parts before it make.</summary>
    private SqliteCommand Ready()
    {
        if (!Inner.CommandText.Contains(';', StringComparison.Ordinal))
            Inner.Prepare();
        return Inner;
    }
}
