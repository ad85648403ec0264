namespace StudyBot.Scheduling;

/// <summary>Wakes the scheduler before its time, because what it waits for has changed.</summary>
internal sealed class SchedulerSignal
{
    private TaskCompletionSource _next = New();

    /// <summary>Completes at the next <see cref="Wake"/>. Taken before a job looks, it misses no change that comes while it does.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Wake() => Interlocked.Exchange(ref _next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
