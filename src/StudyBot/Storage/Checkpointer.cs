using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace StudyBot.Storage;

/// <summary>
/// Folds the write-ahead log into the file on a thread and a connection of its own, so that commits go on meanwhile (SQLite,
/// Write-Ahead Logging → Checkpointing). What they add is left to whoever writes: nobody else can come to the end of a log that grows.
/// </summary>
/// <param name="connectionString">Of the file.</param>
internal sealed class Checkpointer(string connectionString) : IDisposable
{
    private SqliteConnection? _connection;
    private Task? _folding;

    /// <summary>Folds what a connection sees of the log, as far as no reader needs what was before; waits for nobody.</summary>
    /// <returns>Whether all of it is folded in, so that the next commit begins it anew.</returns>
    public static bool Fold(SqliteConnection connection) =>
        raw.sqlite3_wal_checkpoint_v2(connection.Handle, "main", raw.SQLITE_CHECKPOINT_PASSIVE, out var logged, out var folded) == raw.SQLITE_OK
            && logged == folded;

    /// <summary>Begins, unless it is at it; never throws.</summary>
    /// <returns>Completes when it is done, as far as it could be.</returns>
    public Task Begin() => _folding ??= Task.Factory.StartNew(Fold, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Whether it is at it, and keeps the disk busy.</summary>
    public bool IsUnderWay => _folding is { IsCompleted: false };

    /// <summary>True once after each folding.</summary>
    public bool IsDone()
    {
        if (_folding is not { IsCompleted: true })
            return false;
        _folding = null;
        return true;
    }

    public void Dispose()
    {
        _folding?.Wait();
        _connection?.Dispose();
    }

    private void Fold()
    {
        try
        {
            _connection ??= Connect();
            _ = Fold(_connection);
            // SQLite has the file flushed only by whoever comes to the end of the log. The first time that is unlikely, it takes too long; now it is not.
            _ = Fold(_connection);
        }
        catch (SqliteException)
        {
            // The writer, who folds in the rest, finds all of it left.
        }
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var look = connection.CreateCommand();
        // Before its first look a connection does not know that there is a log.
        look.CommandText = "pragma schema_version";
        _ = look.ExecuteScalar();
        return connection;
    }
}
