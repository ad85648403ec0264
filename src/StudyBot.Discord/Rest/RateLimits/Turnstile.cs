namespace StudyBot.Discord.Rest.RateLimits;

/// <summary>
/// Lets callers through while there are turns, and keeps the others waiting: the urgent before the patient, and among equals in
/// the order in which they came. Whatever may free a turn calls <see cref="Pump"/>; where time alone does, a timer does. Members
/// named protected expect the gate to be held.
/// </summary>
internal abstract class Turnstile(TimeProvider clock)
{
    /// <summary>Every so manieth turn is a patient one's, however many others wait.</summary>
    internal const int PatientShare = 50;

    private readonly LinkedList<Waiter> _waiters = new();
    private ITimer? _timer;
    private int _turns;
    private bool _abandoned;

    protected Lock Gate { get; } = new();

    protected TimeProvider Clock { get; } = clock;

    protected bool HasWaiters => _waiters.Count > 0;

    /// <summary>Waits for a turn; false when there will be none here any more, so that one must ask elsewhere.</summary>
    public async ValueTask<bool> AcquireAsync(CancellationToken cancellationToken, Urgency urgency = Urgency.Usual)
    {
        Waiter waiter;
        lock (Gate)
        {
            if (_abandoned)
                return false;
            if (_waiters.Count == 0 && TryTake(Clock.GetTimestamp(), urgency))
                return true;
            waiter = new Waiter(urgency);
            Enqueue(waiter);
            Pump();
        }

        await using (cancellationToken.Register(() => Leave(waiter, cancellationToken)).ConfigureAwait(false))
            return await waiter.Task.ConfigureAwait(false);
    }

    /// <summary>Takes a turn if there is one for somebody of this urgency.</summary>
    protected abstract bool TryTake(long now, Urgency urgency);

    /// <summary>Gives back a turn that was taken for someone who had left.</summary>
    protected abstract void Untake();

    /// <summary>The timestamp at which time alone may free a turn for this urgency; <see cref="long.MinValue"/> if it cannot.</summary>
    protected abstract long NextTurn(Urgency urgency);

    /// <summary>Lets through whom there are turns for.</summary>
    protected void Pump()
    {
        var now = Clock.GetTimestamp();
        while (_waiters.Count > 0)
        {
            var next = Next();
            if (!TryTake(now, next.Value.Urgency))
            {
                if (NextTurn(next.Value.Urgency) is var turn && turn > now)
                    WakeIn(Clock.GetElapsedTime(now, turn));
                return;
            }

            _turns++;
            _waiters.Remove(next);
            if (!next.Value.TrySetResult(true))
                Untake();
        }
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

    /// <summary>Behind all that are as urgent, or more.</summary>
    private void Enqueue(Waiter waiter)
    {
        var before = _waiters.Last;
        while (before is not null && before.Value.Urgency < waiter.Urgency)
            before = before.Previous;
        if (before is null)
            _waiters.AddFirst(waiter);
        else
            _waiters.AddAfter(before, waiter);
    }

    private LinkedListNode<Waiter> Next()
    {
        var next = _waiters.First!;
        if ((_turns + 1) % PatientShare != 0 || next.Value.Urgency == Urgency.Awaited || _waiters.Last!.Value.Urgency != Urgency.Patient)
            return next;
        next = _waiters.Last;
        while (next.Previous is { Value.Urgency: Urgency.Patient } earlier)
            next = earlier;
        return next;
    }

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

    private sealed class Waiter(Urgency urgency) : TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public Urgency Urgency => urgency;
    }
}
