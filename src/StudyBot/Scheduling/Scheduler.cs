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
            var now = clock.Now();
            var next = await RunAsync(job, now, stoppingToken);
            await WaitAsync(next ?? now + Duration.FromTimeSpan(LongestWait), isStuck: next <= now, woken, stoppingToken);
        }
    }

    private async Task<Instant?> RunAsync(IScheduledJob job, Instant now, CancellationToken stoppingToken)
    {
        try
        {
            return await job.RunDueAsync(now, stoppingToken);
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

    /// <param name="next">When the job wants to be called; past when the clock was moved while the job ran.</param>
    /// <param name="isStuck">Whether that was due already when the job was called.</param>
    /// <param name="woken">Ends the wait early.</param>
    /// <param name="stoppingToken">Ends it for good.</param>
    private async Task WaitAsync(Instant next, bool isStuck, Task woken, CancellationToken stoppingToken)
    {
        var shortest = isStuck ? ShortestWait : TimeSpan.Zero;
        var wait = TimeSpan.FromTicks(Math.Clamp((next - clock.Now()).ToTimeSpan().Ticks, shortest.Ticks, LongestWait.Ticks));
        using var passed = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var delay = Task.Delay(wait, clock, passed.Token);
        // The clock may have been moved past the moment before the timer stood.
        if (isStuck || clock.Now() < next)
            await Task.WhenAny(woken, delay);
        await passed.CancelAsync();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The job {Job} failed; it is tried again within half a minute.")]
    private partial void LogFailed(Exception exception, string job);
}
