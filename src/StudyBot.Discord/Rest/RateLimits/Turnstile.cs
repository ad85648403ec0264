namespace StudyBot.Discord.Rest.RateLimits;

/// <summary>
/// Lets callers through while there are turns, and keeps the others waiting in the order in which they came. Whatever may free
/// a turn calls <see cref="Pump"/>; where time alone does, a timer does. Members named protected expect the gate to be held.
/// </summary>
internal abstract class Turnstile(TimeProvider clock)
{
    private readonly LinkedList<Waiter> _waiters = new();
    private ITimer? _timer;
    private bool _abandoned;

    protected Lock Gate { get; } = new();

    protected TimeProvider Clock { get; } = clock;

    protected bool HasWaiters => _waiters.Count > 0;

    /// <summary>Waits for a turn; false when there will be none here any more, so that one must ask elsewhere.</summary>
    public async ValueTask<bool> AcquireAsync(CancellationToken cancellationToken)
    {
        Waiter waiter;
        lock (Gate)
        {
            if (_abandoned)
                return false;
            if (_waiters.Count == 0 && TryTake(Clock.GetTimestamp()))
                return true;
            waiter = new Waiter();
            _waiters.AddLast(waiter);
            Pump();
        }

        await using (cancellationToken.Register(() => Leave(waiter, cancellationToken)).ConfigureAwait(false))
            return await waiter.Task.ConfigureAwait(false);
    }

    /// <summary>Takes a turn if there is one.</summary>
    protected abstract bool TryTake(long now);

    /// <summary>Gives back a turn that was taken for someone who had left.</summary>
    protected abstract void Untake();

    /// <summary>The timestamp at which time alone may free a turn; <see cref="long.MinValue"/> if it cannot.</summary>
    protected abstract long NextTurn();

    /// <summary>Lets through whom there are turns for.</summary>
    protected void Pump()
    {
        var now = Clock.GetTimestamp();
        while (_waiters.First is { } first && TryTake(now))
        {
            _waiters.RemoveFirst();
            if (!first.Value.TrySetResult(true))
                Untake();
        }

        if (_waiters.Count > 0 && NextTurn() is var next && next > now)
            WakeIn(Clock.GetElapsedTime(now, next));
    }

    /// <summary>Sends all who wait elsewhere, and all who come.</summary>
    protected void Abandon()
    {
        _abandoned = true;
        _timer?.Dispose();
        _timer = null;
        foreach (var waiter in _waiters)
            waiter.TrySetResult(false);
        _waiters.Clear();
    }

    protected long After(TimeSpan duration) => Clock.GetTimestamp() + ToTimestamp(duration);

    protected long ToTimestamp(TimeSpan duration) => (long)(duration.TotalSeconds * Clock.TimestampFrequency);

    private void WakeIn(TimeSpan delay)
    {
        _timer ??= Clock.CreateTimer(
            static turnstile => ((Turnstile)turnstile!).Wake(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        // Timers count in whole milliseconds and must not ring early.
        _timer.Change(delay + TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
    }

    private void Wake()
    {
        lock (Gate)
        {
            if (!_abandoned)
                Pump();
        }
    }

    private void Leave(Waiter waiter, CancellationToken cancellationToken)
    {
        lock (Gate)
            _waiters.Remove(waiter);
        waiter.TrySetCanceled(cancellationToken);
    }

    private sealed class Waiter() : TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
}
