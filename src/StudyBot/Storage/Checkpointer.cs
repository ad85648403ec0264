using Microsoft.Data.Sqlite;
using SQLitePCL;
using StudyBot.Storage.Statements;

namespace StudyBot.Storage;

/// <summary>
/// Folds the write-ahead log into the file on a thread and a connection of its own, so that commits go on meanwhile (SQLite,
/// Write-Ahead Logging → Checkpointing). What they add is left to whoever writes: nobody else can come to the end of a log that grows.
/// </summary>
/// <param name="connectionString">Of the file.</param>
internal sealed class Checkpointer(string connectionString) : IDisposable
{
    private PreparedConnection? _connection;

    /// <summary>Folds what a connection sees of the log, as far as no reader needs what was before; waits for nobody.</summary>
    /// <returns>Whether all of it is folded in, so that the next commit begins it anew.</returns>
    public static bool Fold(PreparedConnection connection) =>
        raw.sqlite3_wal_checkpoint_v2(connection.Inner.Handle, "main", raw.SQLITE_CHECKPOINT_PASSIVE, out var logged, out var folded) == raw.SQLITE_OK
            && logged == folded;

    /// <summary>Once at a time.</summary>
    /// <returns>Completes when it is done, as far as it could be; never fails.</returns>
    public Task FoldAsync() => Task.Factory.StartNew(Fold, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Once it is done.</summary>
    public void Dispose() => _connection?.Dispose();

    private void Fold()
    {
        try
        {
            // One that has not looked at the file yet would know of no log; this one has, when it set its journal.
            _connection ??= Database.Connect(connectionString);
            _ = Fold(_connection);
            // SQLite has the file flushed only by whoever comes to the end of the log. The first time that is unlikely, it takes too long; now it is not.
            _ = Fold(_connection);
        }
        catch (SqliteException)
        {
            // The writer, who folds in the rest, finds all of it left.
        }
    }
}
