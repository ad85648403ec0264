using System.Runtime.CompilerServices;
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

    private readonly IReadOnlyList<JobTurn> _turns = [.. jobs.Select(job => new JobTurn(job))];

    /// <summary>Whether every job has done what was due until now, and what it was woken for: whoever moves the clock waits for this.</summary>
    public bool IsAtRest => _turns.All(turn => turn.Rest is { } rest && !rest.Woken.IsCompleted && (rest.IsStuck || clock.Now() < rest.Until));

    /// <summary>The next instant after <paramref name="now"/> that a job asked for; null when none did.</summary>
    public Instant? NextDue(Instant now) =>
        _turns.Select(turn => turn.Rest?.Next).Where(next => next > now).Min();

    /// <summary>The job whose turn is longest over or has been running longest; null when every job rests and none is late.</summary>
    public JobDelay? MostDelayed() => _turns
        .Where(turn => turn.Expected is not null)
        .Select(turn => new JobDelay(turn.Job.Name, clock.GetElapsedTime(turn.Expected!.Value)))
        .Where(delay => delay.By > TimeSpan.Zero)
        .MaxBy(delay => delay.By);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(_turns.Select(turn => Task.Run(() => RepeatAsync(turn, stoppingToken), stoppingToken)));

    private async Task RepeatAsync(JobTurn turn, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wished = turn.Rest?.Next;
            turn.Rest = null;
            turn.Expected = clock.GetTimestamp();
            var woken = signal.Next;
            var now = clock.Now();
            if (wished is { } moment && moment <= now)
                SchedulerMetrics.Called(turn.Job.Name, now - moment);
            var began = clock.GetTimestamp();
            var next = await RunAsync(turn.Job, now, stoppingToken);
            SchedulerMetrics.Ran(turn.Job.Name, clock.GetElapsedTime(began));
            var rest = new JobRest(next, next ?? now + Duration.FromTimeSpan(LongestWait), IsStuck: next <= now, woken);
            turn.Rest = rest;
            await WaitAsync(turn, rest, stoppingToken);
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

    /// <summary>Until the job's next turn; its moment is past already when the clock was moved while the job ran.</summary>
    private async Task WaitAsync(JobTurn turn, JobRest rest, CancellationToken stoppingToken)
    {
        var shortest = rest.IsStuck ? ShortestWait : TimeSpan.Zero;
        var wait = TimeSpan.FromTicks(Math.Clamp((rest.Until - clock.Now()).ToTimeSpan().Ticks, shortest.Ticks, LongestWait.Ticks));
        turn.Expected = clock.GetTimestamp() + (long)(wait.TotalSeconds * clock.TimestampFrequency);
        using var passed = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var delay = Task.Delay(wait, clock, passed.Token);
        // The clock may have been moved past the moment before the timer stood.
        if (rest.IsStuck || clock.Now() < rest.Until)
            await Task.WhenAny(rest.Woken, delay);
        await passed.CancelAsync();
    }

    /// <summary>A job, and how it stands with it.</summary>
    private sealed class JobTurn(IScheduledJob job)
    {
        private volatile JobRest? _rest;
        private StrongBox<long>? _expected;

        public IScheduledJob Job => job;

        /// <summary>Null while the job runs, and before it first did.</summary>
        public JobRest? Rest
        {
            get => _rest;
            set => _rest = value;
        }

        /// <summary>When its turn began, or is to begin, by the clock's timestamps; null before it first did.</summary>
        public long? Expected
        {
            get => Volatile.Read(ref _expected)?.Value;
            set => Volatile.Write(ref _expected, value is { } moment ? new StrongBox<long>(moment) : null);
        }
    }

    /// <summary>How a job rests that has had its turn.</summary>
    /// <param name="Next">When it asked to be called.</param>
    /// <param name="Until">The same, or half a minute after its turn when it asked for nothing.</param>
    /// <param name="IsStuck">Whether it asked for a time that was past already.</param>
    /// <param name="Woken">Complete once something has changed since.</param>
    private sealed record JobRest(Instant? Next, Instant Until, bool IsStuck, Task Woken);

    [LoggerMessage(Level = LogLevel.Error, Message = "The job {Job} failed; it is tried again within half a minute.")]
    private partial void LogFailed(Exception exception, string job);
}
