using NodaTime;
using StudyBot.Study;

namespace StudyBot.Scheduling;

/// <summary>
/// Calls each job when it asked to be called, and at least every 30 seconds: a clock that was set, or a machine that slept,
/// is noticed within that time. A job that is slow or throws holds up no other.
/// </summary>
internal sealed partial class Scheduler(
    IEnumerable<IScheduledJob> jobs, SchedulerSignal signal, TimeProvider clock, ILogger<Scheduler> logger) : BackgroundService
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>So that a job which says "now" without getting on does not turn into a spinning loop.</summary>
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(200);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(jobs.Select(job => Task.Run(() => RepeatAsync(job, stoppingToken), stoppingToken)));

    private async Task RepeatAsync(IScheduledJob job, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var woken = signal.Next;
            var next = await RunAsync(job, stoppingToken);
            await WaitAsync(next, woken, stoppingToken);
        }
    }

    private async Task<Instant?> RunAsync(IScheduledJob job, CancellationToken stoppingToken)
    {
        try
        {
            return await job.RunDueAsync(clock.Now(), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception e)
        {
            LogFailed(e, job.Name);
            return null;
        }
    }

    private async Task WaitAsync(Instant? next, Task woken, CancellationToken stoppingToken)
    {
        var wait = next is { } at ? (at - clock.Now()).ToTimeSpan() : LongestWait;
        wait = TimeSpan.FromTicks(Math.Clamp(wait.Ticks, ShortestWait.Ticks, LongestWait.Ticks));
        using var passed = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        await Task.WhenAny(woken, Task.Delay(wait, clock, passed.Token));
        await passed.CancelAsync();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The job {Job} failed; it is tried again within half a minute.")]
    private partial void LogFailed(Exception exception, string job);
}
