using System.Data;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace StudyBot.Storage;

/// <summary>A database file seen from outside: only read, and also while a bot runs on it.</summary>
internal sealed class DatabaseFile(string path)
{
    private const int MostProblems = 5;

    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>What kind of file it is, and whether all of it can be read. Never throws for what it finds.</summary>
    public DatabaseFindings Inspect()
    {
        try
        {
            using var connection = Connect();
            var problems = connection.Query<string>($"pragma integrity_check({MostProblems})").Where(line => line != "ok").ToList();
            return new DatabaseFindings(problems, SchemaOf(connection));
        }
        catch (SqliteException e)
        {
            return new DatabaseFindings([e.Message], Schema: null);
        }
    }

    /// <summary>A connection that reads; whoever asked closes it.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            connection.Execute("pragma busy_timeout = 15000");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Copies the whole, consistent as of now, into a new file. Whoever writes meanwhile is not held up.</summary>
    public void CopyTo(string target, CancellationToken cancellationToken)
    {
        using var connection = Connect();
        using var interrupting = cancellationToken.Register(() => raw.sqlite3_interrupt(connection.Handle));
        try
        {
            connection.Execute("vacuum into @target", new { target });
        }
        catch (SqliteException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    /// <summary>A name beside the file that nothing has: <c>studybot.db.replaced-20260302193000-1.bak</c>.</summary>
    /// <param name="what">What it says of itself.</param>
    /// <param name="now">Stands in it too, in UTC.</param>
    public string Aside(string what, DateTimeOffset now)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{path}.{what}-{now:yyyyMMddHHmmss}");
        return Enumerable.Range(1, int.MaxValue).Select(number => $"{name}-{number}.bak").First(free => !File.Exists(free));
    }

    /// <summary>Its last migration's number, 0 for an empty file; null when it is no database of ours.</summary>
    public static long? SchemaOf(IDbConnection connection)
    {
        var tables = Tables(connection).ToList();
        if (!tables.Contains("migration"))
            return tables.Count == 0 ? 0 : null;
        return connection.ExecuteScalar<long>("select coalesce(max(number), 0) from migration");
    }

    /// <summary>Every table but the engine's own.</summary>
    public static IEnumerable<string> Tables(IDbConnection connection) =>
        connection.Query<string>("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'");
}

/// <summary>What a database file turned out to be.</summary>
/// <param name="Problems">The first few places where it is damaged, in the engine's words.</param>
/// <param name="Schema">Its last migration's number, 0 for an empty file; null when it is no database of ours.</param>
internal sealed record DatabaseFindings(IReadOnlyList<string> Problems, long? Schema)
{
    /// <summary>Whether it is ours, holds something, and can be read to its end.</summary>
    public bool IsSound => Problems.Count == 0 && Schema > 0;

    /// <summary>Why it is not, after the file's name.</summary>
    public string Trouble => Problems.Count > 0 ? $"is damaged ({Problems[0].ReplaceLineEndings(" ")})"
        : Schema is null ? "is another program's database"
        : "is empty";
}
