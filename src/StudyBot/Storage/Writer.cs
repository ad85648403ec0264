using StudyBot.Storage.Statements;

namespace StudyBot.Storage;

/// <summary>
/// The one that writes: a thread that takes whatever waits, makes all of it in one transaction, and lets everyone know once that
/// is on the disk. See the README beside this file.
/// </summary>
internal sealed class Writer : IDisposable
{
    /// <summary>A transaction holds no more changes than this, and takes on no more after this time.</summary>
    internal const int MostTogether = 64;

    internal static readonly TimeSpan LongestTogether = TimeSpan.FromMilliseconds(5);

    private readonly PreparedConnection _connection;
    private readonly TimeProvider _clock;
    private readonly Thread _thread;
    private readonly object _gate = new();
    private readonly Queue<Change> _waiting = new();
    private bool _ending;

    /// <param name="connection">Nobody else uses it from now on.</param>
    /// <param name="clock">As in <see cref="Batch"/>.</param>
    public Writer(PreparedConnection connection, TimeProvider clock)
    {
        (_connection, _clock) = (connection, clock);
        _thread = new Thread(Run) { IsBackground = true, Name = "database writer" };
        _thread.Start();
    }

    /// <summary>Whether a change runs here.</summary>
    public bool IsThisThread => Thread.CurrentThread == _thread;

    /// <summary>Puts a change at the end of the queue.</summary>
    /// <exception cref="InvalidOperationException">A change that is being made writes through the database: it has a connection.</exception>
    /// <exception cref="ObjectDisposedException">The database is closed.</exception>
    public void Add(Change change)
    {
        if (IsThisThread)
            throw new InvalidOperationException("A change within a change can never be made: pass the connection on.");
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_ending, typeof(Database));
            _waiting.Enqueue(change);
            if (_waiting.Count == 1)
                Monitor.Pulse(_gate);
        }
    }

    /// <summary>Makes what still waits, then ends.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _ending = true;
            Monitor.Pulse(_gate);
        }

        _thread.Join();
        _connection.Dispose();
    }

    private void Run()
    {
        var batch = new Batch(_connection, _clock);
        var taken = new Change[MostTogether];
        while (Take(taken) is > 0 and var count)
        {
            for (var done = 0; done < count;)
                done += batch.Write(taken.AsSpan(done, count - done));
            Array.Clear(taken);
        }
    }

    /// <summary>How many; 0 when nothing waits and nothing more will come.</summary>
    private int Take(Change[] taken)
    {
        lock (_gate)
        {
            while (_waiting.Count == 0 && !_ending)
                Monitor.Wait(_gate);
            var count = 0;
            for (; count < taken.Length && _waiting.TryDequeue(out var change); taken[count++] = change)
                change.Metrics.Taken();
            return count;
        }
    }
}
