namespace StudyBot.Benchmarks.Voice;

/// <summary>A clock that stands until it is moved; its timers run by the machine's.</summary>
internal sealed class StepClock(DateTimeOffset start) : TimeProvider
{
    private long _ticks = start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref _ticks), TimeSpan.Zero);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
