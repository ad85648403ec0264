using StudyBot.Storage.Statements;

namespace StudyBot.Storage;

/// <summary>
/// The one that writes: a thread that takes whatever waits, makes all of it in one transaction, and lets everyone know once it
/// is stored. See the README beside this file.
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
    private readonly IdleTime _idle;
    private readonly WriteAheadLog _log;
    private TimeSpan _pause;
    private int _urgent;
    private bool _ending;

    /// <param name="connection">Nobody else uses it from now on.</param>
    /// <param name="clock">As in <see cref="Batch"/>.</param>
    public Writer(PreparedConnection connection, TimeProvider clock)
    {
        (_connection, _clock) = (connection, clock);
        _log = new WriteAheadLog(connection);
        _idle = new IdleTime(connection, _log);
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
            if (!change.CanWait)
                _urgent++;
            if (_urgent == 1 || _waiting.Count == 1)
                Monitor.Pulse(_gate);
        }
    }

    /// <inheritdoc cref="Database.WhenIdle"/>
    public void WhenIdle(IIdleWork work)
    {
        _idle.Do(work);
        lock (_gate)
            Monitor.Pulse(_gate);
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
        _log.Dispose();
        _connection.Dispose();
    }

    private void Run()
    {
        var batch = new Batch(_connection, _log, _clock);
        var taken = new Change[MostTogether];
        while (Take(taken) is { } count)
        {
            for (var done = 0; done < count;)
                done += batch.Write(taken.AsSpan(done, count - done));
            Array.Clear(taken);
            if (count > 0)
                _idle.StepIfPressing();
            else
                UseThePause();
            _log.FoldIfLong();
        }
    }

    private void UseThePause()
    {
        _idle.StepAfter(_pause);
        _log.Flush();
        if (_pause >= IdleTime.Long && _log.IsWorthFolding)
            _log.Fold();
    }

    private TimeSpan Pause() => _waiting.Count > 0 || _log.IsUnflushed
        ? IdleTime.Short
        : _idle.Pause ?? (_log.IsWorthFolding ? IdleTime.Long : Timeout.InfiniteTimeSpan);

    /// <summary>How many; 0 when nobody wants to write and there is time for other things, null when nothing more will come.</summary>
    private int? Take(Change[] taken)
    {
        lock (_gate)
        {
            while (_urgent == 0 && !_ending && Monitor.Wait(_gate, _pause = Pause()))
            {
                // Somebody came, or there is something to do now.
            }

            var count = 0;
            for (; count < taken.Length && _waiting.TryDequeue(out var change); taken[count++] = change)
            {
                change.Metrics.Taken();
                if (!change.CanWait)
                    _urgent--;
            }

            return count == 0 && _ending ? null : count;
        }
    }
}
