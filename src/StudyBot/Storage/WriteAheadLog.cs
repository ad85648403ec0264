using SQLitePCL;
using StudyBot.Storage.Statements;

namespace StudyBot.Storage;

/// <summary>The log that commits go to, seen from the connection that writes: see the README beside this file.</summary>
internal sealed class WriteAheadLog
{
    /// <summary>128 MB.</summary>
    private const int MostPages = 32_000;

    /// <summary>When not all could be folded in, since somebody still reads what was before.</summary>
    private const int UntilNextTry = 1_000;

    private readonly PreparedConnection _connection;
    private readonly int _mostPages;
    private long _foldAt;
    private long _written;

    /// <param name="connection">The writer's.</param>
    /// <param name="mostPages">That it may have, of 4,096 bytes.</param>
    public WriteAheadLog(PreparedConnection connection, int mostPages = MostPages) =>
        (_connection, _mostPages, _foldAt) = (connection, mostPages, mostPages);

    /// <summary>Folds the log into the file when it has become long. What cannot be done now is done later.</summary>
    public void FoldIfLong()
    {
        raw.sqlite3_db_status(_connection.Inner.Handle, raw.SQLITE_DBSTATUS_CACHE_WRITE, out var pages, out _, resetFlg: 1);
        _written += pages;
        if (_written < _foldAt)
            return;
        var outcome = raw.sqlite3_wal_checkpoint_v2(_connection.Inner.Handle, "main", raw.SQLITE_CHECKPOINT_PASSIVE, out var logged, out var folded);
        _foldAt = _written + (outcome == raw.SQLITE_OK && logged == folded ? _mostPages : UntilNextTry);
    }
}
