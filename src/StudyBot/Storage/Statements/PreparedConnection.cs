using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace StudyBot.Storage.Statements;

/// <summary>
/// A connection that keeps its statements and runs them itself. SQLite's driver compiles a statement anew for every command, and
/// looks up each parameter by name at every run, which for our short queries costs more than running them. SQLite itself compiles
/// a kept one again when the schema has changed.
/// </summary>
internal sealed class PreparedConnection(SqliteConnection inner) : DbConnection
{
    /// <summary>More than there are texts in the program; whatever is made up while it runs is not kept beyond.</summary>
    private const int MostKept = 512;

    private readonly Dictionary<string, Statement> _kept = new(StatementTexts.Instance);
    private IRemembered[] _remembered = [];
    private PreparedCommand? _spare;

    /// <summary>The driver's connection.</summary>
    public SqliteConnection Inner => inner;

    /// <summary>Whether one has begun that is neither committed nor undone, by us or by SQLite itself.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(inner.Handle) == 0;

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

    /// <summary>A transaction that may write: it has the file's lock from now on.</summary>
    public WriteTransaction Begin()
    {
        Run("begin immediate");
        return new WriteTransaction(this);
    }

    /// <summary>All that is read until it is disposed of is of one moment: that of the first look.</summary>
    public ReadSnapshot Snapshot()
    {
        Run("begin");
        return new ReadSnapshot(this);
    }

    /// <summary>From now on it is told what is written.</summary>
    public void Remember(IRemembered remembered)
    {
        lock (_kept)
            Volatile.Write(ref _remembered, [.. _remembered, remembered]);
    }

    /// <summary>Whether commits wait until they and all before them are on the disk.</summary>
    public bool FlushesEach { get; private set; } = true;

    /// <summary>Sets <see cref="FlushesEach"/> for what comes; outside of a transaction.</summary>
    public void Flush(bool each)
    {
        if (each == FlushesEach)
            return;
        // Done while it is compiled, so it must be compiled anew each time.
        if (raw.sqlite3_exec(inner.Handle, each ? "pragma synchronous = full" : "pragma synchronous = normal") != raw.SQLITE_OK)
            throw new InvalidOperationException(raw.sqlite3_errmsg(inner.Handle).utf8_to_string());
        FlushesEach = each;
    }

    /// <summary>A transaction that wrote is over.</summary>
    public void End()
    {
        foreach (var remembered in Volatile.Read(ref _remembered))
            remembered.OnEnd();
    }

    /// <param name="table">Null when it is not known which.</param>
    internal void Wrote(string? table)
    {
        foreach (var remembered in Volatile.Read(ref _remembered))
            remembered.OnWrite(table);
    }

    /// <summary>Steers a transaction: a statement without values and rows.</summary>
    internal void Run(string text)
    {
        var statement = Take(text);
        try
        {
            _ = statement.Step();
        }
        finally
        {
            statement.GiveBack();
        }
    }

    /// <summary>Runs a statement with values by position.</summary>
    /// <returns>How many rows changed.</returns>
    internal int Execute(string text, ReadOnlySpan<SqlValue> values)
    {
        var statement = Bound(text, values);
        try
        {
            statement.Run();
            return statement.Changes;
        }
        finally
        {
            statement.GiveBack();
        }
    }

    /// <summary>The same, and adds the rows to <paramref name="answer"/>.</summary>
    internal void Query<T>(string text, ReadOnlySpan<SqlValue> values, Func<StatementColumns, T> read, List<T> answer)
    {
        var statement = Bound(text, values);
        try
        {
            while (statement.Step())
                answer.Add(read(statement.Columns));
        }
        finally
        {
            statement.GiveBack();
        }
    }

    /// <summary>The same, and gives the first row.</summary>
    internal T? FirstOrDefault<T>(string text, ReadOnlySpan<SqlValue> values, Func<StatementColumns, T> read)
    {
        var statement = Bound(text, values);
        try
        {
            return statement.Step() ? read(statement.Columns) : default;
        }
        finally
        {
            statement.GiveBack();
        }
    }

    /// <summary>Nobody uses the command any more; another one will.</summary>
    internal void GiveBack(PreparedCommand command) => _spare = command;

    /// <summary>A statement with this text, which nobody else uses until it is given back.</summary>
    internal Statement Take(string text)
    {
        if (_kept.TryGetValue(text, out var kept) && kept.TryTake())
            return kept;
        var isKept = kept is null && _kept.Count < MostKept;
        var statement = new Statement(inner.Handle!, text, isKept);
        if (isKept)
            _kept.Add(text, statement);
        return statement;
    }

    /// <summary>The same, with its values in it.</summary>
    internal Statement Bound(string text, CommandParameters values) => Bound(text, values, static (statement, values) => statement.Bind(values));

    /// <summary>Nothing was written, so nothing is kept.</summary>
    internal readonly struct ReadSnapshot(PreparedConnection connection) : IDisposable
    {
        public void Dispose() => connection.Run("rollback");
    }

    private Statement Bound(string text, ReadOnlySpan<SqlValue> values) => Bound(text, values, static (statement, values) => statement.Bind(values));

    private Statement Bound<TValues>(string text, TValues values, Action<Statement, TValues> bind)
        where TValues : allows ref struct
    {
        var statement = Take(text);
        try
        {
            bind(statement, values);
            if (statement.Writes)
                Wrote(statement.Table);
            return statement;
        }
        catch
        {
            statement.GiveBack();
            throw;
        }
    }

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => Begin();

    /// <summary>The one given back last, when there is one: the runtime notes every new command, since it could be finalized, and each of its values is an object.</summary>
    protected override DbCommand CreateDbCommand()
    {
        var command = _spare ?? new PreparedCommand(this);
        _spare = null;
        return command;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var statement in _kept.Values)
                statement.Dispose();
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
