namespace StudyBot.Discord.Tests;

/// <summary>A clock that stands still until the test moves it; due timers fire inside <see cref="Advance"/>, in order.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly List<(Func<TimeSpan, bool> Matches, TaskCompletionSource<TimeSpan> Found)> _watchers = [];
    private readonly DateTimeOffset _start;
    private TimeSpan _elapsed;

    public ManualClock()
        : this(new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero))
    {
    }

    public ManualClock(DateTimeOffset start) => _start = start;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _start + _elapsed;
    }

    public override long GetTimestamp()
    {
        lock (_gate)
            return _elapsed.Ticks;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves time forward, stopping at each due timer on the way.</summary>
    public void Advance(TimeSpan by)
    {
        TimeSpan target;
        lock (_gate)
            target = _elapsed + by;

        while (TakeDue(target) is { } due)
            due.Fire();
    }

    /// <summary>Completes as soon as a timer stands whose remaining time matches; the result is that time.</summary>
    public async Task<TimeSpan> UntilTimerAsync(Func<TimeSpan, bool> matches)
    {
        var found = new TaskCompletionSource<TimeSpan>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _watchers.Add((matches, found));
            Notify();
        }

        // The guard only ends a test that would hang for ever.
        return await found.Task.WaitAsync(TimeSpan.FromSeconds(30), System);
    }

    /// <summary>Waits until a timer of exactly this remaining time stands, then lets that time pass.</summary>
    public async Task PassAsync(TimeSpan delay)
    {
        await UntilTimerAsync(remaining => remaining == delay);
        Advance(delay);
    }

    private ManualTimer? TakeDue(TimeSpan target)
    {
        lock (_gate)
        {
            var next = _timers.Where(timer => timer.Due <= target).MinBy(timer => timer.Due);
            _elapsed = next?.Due ?? target;
            next?.Rearm();
            Notify();
            return next;
        }
    }

    private void Notify()
    {
        foreach (var timer in _timers)
        {
            var remaining = timer.Due - _elapsed;
            _watchers.RemoveAll(watcher => watcher.Matches(remaining) && watcher.Found.TrySetResult(remaining));
        }
    }

    private sealed class ManualTimer(ManualClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period;

        public TimeSpan Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
                _period = period;
                if (dueTime == Timeout.InfiniteTimeSpan)
                    return true;

                Due = clock._elapsed + dueTime;
                clock._timers.Add(this);
                clock.Notify();
            }

            if (dueTime == TimeSpan.Zero)
                clock.Advance(TimeSpan.Zero);
            return true;
        }

        public void Rearm()
        {
            if (_period > TimeSpan.Zero)
                Due += _period;
            else
                clock._timers.Remove(this);
        }

        public void Fire() => callback(state);

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
