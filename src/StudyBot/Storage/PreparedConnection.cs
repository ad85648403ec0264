using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace StudyBot.Storage;

/// <summary>
/// A connection that keeps its statements. SQLite's driver compiles a statement anew for every command, which for our short
/// queries costs more than running them. SQLite itself compiles a kept one again when the schema has changed.
/// </summary>
internal sealed class PreparedConnection(SqliteConnection inner) : DbConnection
{
    /// <summary>More than there are texts in the program; whatever is made up while it runs is not kept beyond.</summary>
    private const int MostKept = 512;

    private readonly Dictionary<string, SqliteCommand> _idle = new(StringComparer.Ordinal);
    private SqliteTransaction? _transaction;

    /// <summary>The driver's connection.</summary>
    public SqliteConnection Inner => inner;

    /// <summary>What commands run in; null outside.</summary>
    public SqliteTransaction? Transaction => _transaction is { Connection: not null } ? _transaction : null;

    [AllowNull]
    public override string ConnectionString
    {
        get => inner.ConnectionString;
        set => inner.ConnectionString = value;
    }

    public override string Database => inner.Database;

    public override string DataSource => inner.DataSource;

    public override string ServerVersion => inner.ServerVersion;

    public override ConnectionState State => inner.State;

    public override void ChangeDatabase(string databaseName) => inner.ChangeDatabase(databaseName);

    public override void Open() => inner.Open();

    public override void Close() => inner.Close();

    /// <param name="deferred">Whether it waits with the lock until something is read or written.</param>
    public SqliteTransaction Begin(bool deferred) => _transaction = inner.BeginTransaction(deferred);

    /// <summary>A command with this text, which nobody else uses until it is given back.</summary>
    internal SqliteCommand Take(string text)
    {
        if (!_idle.Remove(text, out var command))
        {
            command = inner.CreateCommand();
            command.CommandText = text;
        }

        command.Transaction = Transaction;
        return command;
    }

    internal void GiveBack(SqliteCommand command)
    {
        command.Transaction = null;
        command.Parameters.Clear();
        if (_idle.Count >= MostKept || !_idle.TryAdd(command.CommandText, command))
            command.Dispose();
    }

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => Begin(deferred: false);

    protected override DbCommand CreateDbCommand() => new PreparedCommand(this);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var command in _idle.Values)
                command.Dispose();
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
