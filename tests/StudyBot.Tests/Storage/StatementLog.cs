using Dapper;
using SQLitePCL;
using StudyBot.Storage;
using StudyBot.Storage.Statements;

namespace StudyBot.Tests.Storage;

/// <summary>Notes every statement that a database runs, and asks SQLite afterwards how it finds its rows.</summary>
internal sealed class StatementLog
{
    private readonly Database _database;
    private readonly Lock _gate = new();
    private readonly HashSet<string> _statements = new(StringComparer.Ordinal);

    /// <summary>From now on. A test's presses come one after the other, so they use the writer and no more than two readers.</summary>
    public StatementLog(Database database)
    {
        _database = database;
        database.Write(writer => Listen((PreparedConnection)writer));
        database.Read(one => database.Read(other =>
        {
            Listen((PreparedConnection)one);
            Listen((PreparedConnection)other);
            return true;
        }));
    }

    /// <summary>Forgets what ran so far.</summary>
    public void Clear()
    {
        lock (_gate)
            _statements.Clear();
    }

    /// <summary>Each step of each statement, as <c>explain query plan</c> puts it, with the statement below it.</summary>
    public IReadOnlyList<QueryStep> Steps()
    {
        string[] statements;
        lock (_gate)
            statements = [.. _statements.Where(IsQuery)];
        return _database.Read(connection => statements.SelectMany(statement => connection
            .Query($"explain query plan {statement}")
            .Select(row => new QueryStep((string)row.detail, statement))).ToList());
    }

    private static bool IsQuery(string statement) =>
        new[] { "select", "insert", "update", "delete", "with" }.Any(verb => statement.StartsWith(verb, StringComparison.OrdinalIgnoreCase));

    private void Listen(PreparedConnection connection) => raw.sqlite3_trace(
        connection.Inner.Handle,
        (_, statement) =>
        {
            lock (_gate)
                _statements.Add(statement.Trim());
        },
        v: null);
}

/// <summary>How a statement finds the rows of one table.</summary>
/// <param name="Detail">SQLite's words.</param>
/// <param name="Statement">With the values that it ran with.</param>
internal sealed record QueryStep(string Detail, string Statement);
