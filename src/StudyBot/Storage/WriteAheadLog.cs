using SQLitePCL;
using StudyBot.Storage.Statements;

namespace StudyBot.Storage;

/// <summary>The log that commits go to, seen from the connection that writes: see the README beside this file.</summary>
internal sealed class WriteAheadLog : IDisposable
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
    private readonly Checkpointer _checkpointer;
    private readonly string _path;
    private readonly int _mostPages;
    private long _foldAt;
    private long _worthwhileAt = Worthwhile;
    private long _written;
    private long _unflushed;
    private bool _couldNotFlush;
    private bool _isRestLeft;

    /// <param name="connection">The writer's.</param>
    /// <param name="mostPages">That it may have, of 4,096 bytes.</param>
    /// <param name="checkpointer">Of the same file; nobody else uses it from now on.</param>
    public WriteAheadLog(PreparedConnection connection, int mostPages = MostPages, Checkpointer? checkpointer = null)
    {
        (_connection, _path, _mostPages, _foldAt) = (connection, $"{connection.DataSource}-wal", mostPages, mostPages);
        _checkpointer = checkpointer ?? new Checkpointer(connection.ConnectionString);
    }

    /// <summary>Whether the end of the machine would cost something.</summary>
    public bool IsUnflushed => _unflushed > 0;

    /// <summary>Whether that is so much that the next commit has to wait for the disk.</summary>
    public bool IsLongUnflushed => _unflushed >= MostUnflushed || _couldNotFlush;

    /// <summary>Whether it is worth folding the log into the file while nobody wants to write.</summary>
    public bool IsWorthFolding => _written >= _worthwhileAt;

    /// <summary>The latest folding beside the commits.</summary>
    internal Task Folding { get; private set; } = Task.CompletedTask;

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

    /// <summary>
    /// Has a log that became long folded into the file beside the commits that come, and once that is done, folds in those. What cannot be
    /// done now is done later.
    /// </summary>
    public void FoldIfLong()
    {
        if (!Folding.IsCompleted)
            return;
        if (_isRestLeft)
        {
            _isRestLeft = false;
            Fold();
        }
        else if (_written >= _foldAt)
        {
            (Folding, _isRestLeft) = (_checkpointer.FoldAsync(), true);
        }
    }

    /// <summary>Puts on the disk what nobody waited for there; later, while it would have to wait for a folding.</summary>
    public void Flush()
    {
        if (!IsUnflushed || !Folding.IsCompleted)
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
        var isFolded = Checkpointer.Fold(_connection);
        _worthwhileAt = _written + Worthwhile;
        _foldAt = isFolded ? _written + _mostPages : _worthwhileAt;
    }

    public void Dispose()
    {
        Folding.Wait();
        _checkpointer.Dispose();
    }
}
