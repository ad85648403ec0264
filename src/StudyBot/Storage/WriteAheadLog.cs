using SQLitePCL;
using StudyBot.Storage.Statements;

namespace StudyBot.Storage;

/// <summary>The log that commits go to, seen from the connection that writes: see the README beside this file.</summary>
internal sealed class WriteAheadLog
{
    /// <summary>128 MB.</summary>
    private const int MostPages = 32_000;

    /// <summary>4 MB: the machine's end costs no more than that.</summary>
    private const int MostUnflushed = 1_000;

    /// <summary>
    /// So many pages are worth a pause, and another try when not all could be folded in, since somebody still read what was before.
    /// </summary>
    private const int Worthwhile = 1_000;

    private readonly PreparedConnection _connection;
    private readonly string _path;
    private readonly int _mostPages;
    private long _foldAt;
    private long _worthwhileAt = Worthwhile;
    private long _written;
    private long _unflushed;
    private bool _couldNotFlush;

    /// <param name="connection">The writer's.</param>
    /// <param name="mostPages">That it may have, of 4,096 bytes.</param>
    public WriteAheadLog(PreparedConnection connection, int mostPages = MostPages) =>
        (_connection, _path, _mostPages, _foldAt) = (connection, $"{connection.DataSource}-wal", mostPages, mostPages);

    /// <summary>Whether the end of the machine would cost something.</summary>
    public bool IsUnflushed => _unflushed > 0;

    /// <summary>Whether that is so much that the next commit has to wait for the disk.</summary>
    public bool IsLongUnflushed => _unflushed >= MostUnflushed || _couldNotFlush;

    /// <summary>Whether it is worth folding the log into the file while nobody wants to write.</summary>
    public bool IsWorthFolding => _written >= _worthwhileAt;

    /// <summary>After each commit: counts what it wrote. One that wrote nothing flushed nothing either.</summary>
    public void Committed()
    {
        raw.sqlite3_db_status(_connection.Inner.Handle, raw.SQLITE_DBSTATUS_CACHE_WRITE, out var pages, out _, resetFlg: 1);
        if (pages == 0)
            return;
        _written += pages;
        _unflushed = _connection.FlushesEach ? 0 : _unflushed + pages;
        _couldNotFlush &= !_connection.FlushesEach;
    }

    /// <summary>Folds the log into the file when it has become long. What cannot be done now is done later.</summary>
    public void FoldIfLong()
    {
        if (_written >= _foldAt)
            Fold();
    }

    /// <summary>Puts on the disk what nobody waited for there.</summary>
    public void Flush()
    {
        if (!IsUnflushed)
            return;
        try
        {
            using var log = File.OpenHandle(_path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            RandomAccess.FlushToDisk(log);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // The system says it once more to SQLite, and SQLite to whoever waits for the next commit.
            _couldNotFlush = true;
        }

        _unflushed = 0;
    }

    /// <summary>Folds the log into the file, or as much of it as nobody needs who reads.</summary>
    public void Fold()
    {
        var outcome = raw.sqlite3_wal_checkpoint_v2(_connection.Inner.Handle, "main", raw.SQLITE_CHECKPOINT_PASSIVE, out var logged, out var folded);
        _worthwhileAt = _written + Worthwhile;
        _foldAt = outcome == raw.SQLITE_OK && logged == folded ? _written + _mostPages : _worthwhileAt;
    }
}
