namespace StudyBot.LocalDiscord.World;

/// <summary>
/// The movable clock of a world: it runs with a real clock, faster or slower by <see cref="Speed"/>, and can be moved by hand.
/// Timers made from it fire when it passes them, however it got there. Safe for many threads.
/// </summary>
public sealed class WorldClock : TimeProvider, IDisposable
{
    private static readonly TimeSpan LongestRealWait = TimeSpan.FromHours(1);
    private readonly Lock _gate = new();
    private readonly TimeProvider _real;
    private readonly List<WorldTimer> _timers = [];
    private readonly ITimer _alarm;
    private DateTimeOffset _origin;
    private long _elapsed;
    private long _realMark;
    private double _speed;

    /// <summary>Starts a clock at a moment.</summary>
    /// <param name="start">The first moment it shows; null is the real clock's now.</param>
    /// <param name="real">What it runs on; null is the system's clock.</param>
    /// <param name="speed">As <see cref="Speed"/>. Set only afterwards, some moments of running would have passed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The speed is out of its bounds.</exception>
    public WorldClock(DateTimeOffset? start = null, TimeProvider? real = null, double speed = 1)
    {
        _speed = Checked(speed);
        _real = real ?? System;
        _origin = start?.ToUniversalTime() ?? _real.GetUtcNow();
        _realMark = _real.GetTimestamp();
        _alarm = _real.CreateTimer(_ => FireDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>World seconds per real second. 1 is Discord's own pace, 0 stands still. At most 1,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, not a number, or above the bound.</exception>
    public double Speed
    {
        get
        {
            lock (_gate)
                return _speed;
        }

        set
        {
            var speed = Checked(value);
            lock (_gate)
            {
                _ = Elapsed();
                _speed = speed;
                Rearm();
            }
        }
    }

    /// <summary>Ticks of 100 ns.</summary>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>The world's moment.</summary>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _origin.AddTicks(Elapsed());
    }

    /// <summary>World ticks passed since the clock was made; never goes back, also when the clock is set back.</summary>
    public override long GetTimestamp()
    {
        lock (_gate)
            return Elapsed();
    }

    /// <summary>Moves forward, and fires the timers that this passes, on the calling thread, earliest first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative span.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        lock (_gate)
            _elapsed = checked(Elapsed() + by.Ticks);

        FireDue();
    }

    /// <summary>Moves to a moment. Forward it fires timers as <see cref="Advance"/> does; backward, each keeps the wait it still had.</summary>
    public void Set(DateTimeOffset moment)
    {
        TimeSpan forward;
        lock (_gate)
        {
            forward = moment - _origin.AddTicks(Elapsed());
            if (forward < TimeSpan.Zero)
                _origin += forward;
        }

        if (forward > TimeSpan.Zero)
            Advance(forward);
    }

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new WorldTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Stops the real timer below; timers made from this clock then fire only by hand.</summary>
    public void Dispose() => _alarm.Dispose();

    internal void Schedule(WorldTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            if (dueTime >= TimeSpan.Zero)
            {
                timer.Due = Elapsed() + dueTime.Ticks;
                timer.Period = period;
                _timers.Add(timer);
            }

            Rearm();
        }
    }

    private static double Checked(double speed) => speed is >= 0 and <= 1_000_000
        ? speed
        : throw new ArgumentOutOfRangeException(nameof(speed), speed, "Speed is from 0 to 1,000,000.");

    private long Elapsed()
    {
        var now = _real.GetTimestamp();
        _elapsed += (long)(_real.GetElapsedTime(_realMark, now).Ticks * _speed);
        _realMark = now;
        return _elapsed;
    }

    private void FireDue()
    {
        while (TakeDue() is { } timer)
            timer.Fire();

        lock (_gate)
            Rearm();
    }

    private WorldTimer? TakeDue()
    {
        lock (_gate)
        {
            var now = Elapsed();
            var next = _timers.MinBy(timer => timer.Due);
            if (next is null || next.Due > now)
                return null;

            // A jump over many periods rings once, as a clock does that slept.
            if (next.Period > TimeSpan.Zero)
                next.Due = now + next.Period.Ticks;
            else
                _timers.Remove(next);

            return next;
        }
    }

    private void Rearm()
    {
        if (_timers.Count == 0 || _speed == 0)
        {
            _alarm.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return;
        }

        var ticks = Math.Max(0, _timers.Min(timer => timer.Due) - Elapsed()) / _speed;
        var wait = ticks >= LongestRealWait.Ticks ? LongestRealWait : TimeSpan.FromMilliseconds(Math.Ceiling(ticks / TimeSpan.TicksPerMillisecond));
        _alarm.Change(wait, Timeout.InfiniteTimeSpan);
    }
}
