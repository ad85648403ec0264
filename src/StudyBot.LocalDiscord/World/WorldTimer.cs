namespace StudyBot.LocalDiscord.World;

/// <summary>A timer of a <see cref="WorldClock"/>; the clock owns <see cref="Due"/> and <see cref="Period"/> under its lock.</summary>
internal sealed class WorldTimer(WorldClock clock, TimerCallback callback, object? state) : ITimer
{
    private volatile bool _disposed;

    /// <summary>In elapsed world ticks.</summary>
    public long Due { get; set; }

    /// <summary>Zero or negative rings once.</summary>
    public TimeSpan Period { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (_disposed)
            return false;

        clock.Schedule(this, dueTime, period);
        return true;
    }

    public void Fire()
    {
        if (!_disposed)
            callback(state);
    }

    public void Dispose()
    {
        _disposed = true;
        clock.Schedule(this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
