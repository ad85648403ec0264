using System.Collections.Concurrent;
using System.Data;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using StudyBot.Storage.Statements;

namespace StudyBot.Storage;

/// <summary>
/// The one SQLite file. Many read at once (WAL); one writes at a time, in short transactions (<see cref="Writer"/>): either
/// all of a change is stored or nothing.
/// </summary>
internal sealed class Database : IDisposable
{
    /// <summary>
    /// With <c>full</c>, a commit survives not only the end of the process but also a power cut: the claim of a question that is about to be
    /// posted is on the disk. The writer takes less where <see cref="Outlives.Process"/> is enough. The log is folded into the file
    /// by <see cref="WriteAheadLog"/>, not by whoever commits.
    /// </summary>
    internal const string Pragmas =
        """
        pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 15000; pragma temp_store = memory;
        pragma wal_autocheckpoint = 0;
        """;

    private readonly string _connectionString;
    private readonly DatabaseLock _processLock;
    private readonly ConcurrentBag<PreparedConnection> _idleReaders = [];
    private readonly Writer _writer;
    private readonly PreparedConnection _writing;

    private Database(string path, string connectionString, DatabaseLock processLock, TimeProvider clock)
    {
        Path = path;
        _connectionString = connectionString;
        _processLock = processLock;
        _writing = Connect(connectionString);
        _writer = new Writer(_writing, clock);
    }

    /// <summary>The file, as an absolute path.</summary>
    public string Path { get; }

    /// <summary>Whether whoever asks is within a change, and reads what may be undone yet.</summary>
    public bool IsWithinChange => _writer.IsThisThread;

    /// <summary>Opens the file and makes it when it is missing; the schema is the <see cref="Migrator"/>'s business.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="clock">Bounds transactions; the system's when null, since they last as long as they last, whatever day it is.</param>
    /// <exception cref="OperatorException">Another process has it, or it cannot be read or written.</exception>
    public static Database Open(StorageOptions options, TimeProvider? clock = null)
    {
        var path = Prepare(options);
        var processLock = DatabaseLock.Take(path);
        try
        {
            var connectionString = new SqliteConnectionStringBuilder
            {
                DataSource = path,
                ForeignKeys = true,
                Pooling = false,
            }.ToString();
            return Writable(new Database(path, connectionString, processLock, clock ?? TimeProvider.System));
        }
        catch (SqliteException e)
        {
            processLock.Dispose();
            throw OpeningTrouble.Of(path, e);
        }
    }

    /// <summary>Loads the library that reads such files, and makes the file's folder when it is missing.</summary>
    /// <returns>The absolute path.</returns>
    /// <exception cref="OperatorException">There is no such library, the path names no file, or the folder cannot be made.</exception>
    public static string Prepare(StorageOptions options)
    {
        NativeSqlite.Load(options.NativeLibrary);
        return FullPath(options.Path);
    }

    /// <summary>Reads on a snapshot of its own and never waits for the writer; within a change, what that change sees.</summary>
    public T Read<T>(Func<IDbConnection, T> query)
    {
        // A snapshot knows nothing of what is about to be committed.
        if (IsWithinChange)
            return query(_writing);
        using var measuring = StorageMetrics.Read();
        var connection = _idleReaders.TryTake(out var idle) ? idle : Connect(_connectionString);
        try
        {
            using var snapshot = connection.Snapshot();
            return query(connection);
        }
        finally
        {
            _idleReaders.Add(connection);
        }
    }

    /// <summary>
    /// Writes together with whatever else waits; an exception undoes all of this change and none of the others. Comes back once
    /// it is stored.
    /// </summary>
    /// <param name="change">
    /// Runs on the writer's thread; must not wait for anything. It may be made, undone and made again before it counts, when another one of its
    /// group fails: see the README beside this file.
    /// </param>
    /// <param name="outlives">What it survives from then on.</param>
    public Task<T> WriteAsync<T>(Func<IDbConnection, T> change, Outlives outlives = Outlives.Machine)
    {
        var waiting = new Change<T>(change) { Outlives = outlives };
        _writer.Add(waiting);
        return waiting.Outcome;
    }

    /// <summary>
    /// The same for what nobody waits for: made with the next change that somebody waits for, or soon after; it outlives the process.
    /// </summary>
    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task<T> WriteSometimeAsync<T>(Func<IDbConnection, T> change)
    {
        var waiting = new Change<T>(change) { CanWait = true, Outlives = Outlives.Process };
        _writer.Add(waiting);
        return waiting.Outcome;
    }

    /// <summary>From now on the writer does this while nobody wants to write.</summary>
    public void WhenIdle(IIdleWork work) => _writer.WhenIdle(work);

    /// <summary>Makes a change and takes it back.</summary>
    public async Task TryOutAsync<T>(Func<IDbConnection, T> change)
    {
        try
        {
            await WriteAsync<T>(connection =>
            {
                _ = change(connection);
                throw new TakenBackException();
            });
        }
        catch (TakenBackException)
        {
            // As intended.
        }
    }

    /// <inheritdoc cref="WriteAsync{T}"/>
    /// <remarks>Holds its thread meanwhile: for jobs, and for what is rarely pressed.</remarks>
    public T Write<T>(Func<IDbConnection, T> change) => WriteAsync(change).GetAwaiter().GetResult();

    /// <inheritdoc cref="Write{T}"/>
    public void Write(Action<IDbConnection> change) => Write(connection =>
    {
        change(connection);
        return true;
    });

    public void Dispose()
    {
        _writer.Dispose();
        while (_idleReaders.TryTake(out var reader))
            reader.Dispose();
        _processLock.Dispose();
    }

    /// <summary>One more connection to the file.</summary>
    /// <exception cref="SqliteException">It cannot be read.</exception>
    internal static PreparedConnection Connect(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
            return new PreparedConnection(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>From now on it is told what the writer does.</summary>
    internal void Remember(IRemembered remembered) => _writing.Remember(remembered);

    /// <summary>Whether it is a change that runs on this connection.</summary>
    internal bool IsWriter(IDbConnection connection) => connection == _writing;

    /// <summary>SQLite opens a file that it may only read without a word, and refuses the first change.</summary>
    private static Database Writable(Database database)
    {
        if (raw.sqlite3_db_readonly(database._writing.Inner.Handle, "main") != 1)
            return database;
        database.Dispose();
        throw OpeningTrouble.NotWritable(database.Path);
    }

    private static string FullPath(string path)
    {
        try
        {
            var full = System.IO.Path.GetFullPath(path);
            if (System.IO.Path.GetFileName(full).Length == 0)
                throw new OperatorException($"Storage:Path is '{path}', but must name a file such as data/studybot.db.");
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
            return full;
        }
        catch (ArgumentException e)
        {
            throw new OperatorException($"Storage:Path is '{path}', but must name a file such as data/studybot.db.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"The folder of '{path}' cannot be made ({e.Message}); set Storage:Path.", e);
        }
    }

    private sealed class TakenBackException : Exception;
}
