namespace StudyBot.Benchmarks.Presses;

/// <summary>A clock that starts at the same moment in every run, and runs on.</summary>
internal sealed class RunningClock(DateTimeOffset start) : TimeProvider
{
    private readonly long _started = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(_started);
}
