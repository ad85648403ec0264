using System.Threading.Channels;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using StudyBot.Scheduling;

namespace StudyBot.Tests.Scheduling;

public sealed class SchedulerTests : IDisposable
{
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(20);

    private readonly ManualClock _clock = new();
    private readonly SchedulerSignal _signal = new();

    public void Dispose() => _signal.Wake();

    [Fact]
    public async Task A_job_is_called_at_once_and_again_when_it_asked_to_be()
    {
        var job = new Job(now => now + Duration.FromSeconds(10));
        using var scheduler = await StartAsync(job);

        var first = await job.CalledAsync();
        await _clock.PassAsync(TimeSpan.FromSeconds(10));
        var second = await job.CalledAsync();

        Assert.Equal(Duration.FromSeconds(10), second - first);
        await scheduler.StopAsync(CancellationToken.None);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nobody_waits_longer_than_half_a_minute(bool hasNext)
    {
        var job = new Job(now => hasNext ? now + Duration.FromDays(300) : null);
        using var scheduler = await StartAsync(job);
        await job.CalledAsync();

        Assert.Equal(TimeSpan.FromSeconds(30), await _clock.UntilTimerAsync(_ => true));

        await scheduler.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_jump_of_the_clock_wakes_it()
    {
        var job = new Job(now => now + Duration.FromHours(8));
        using var scheduler = await StartAsync(job);
        var first = await job.CalledAsync();
        await _clock.UntilTimerAsync(_ => true);

        _clock.Advance(TimeSpan.FromDays(3));

        Assert.True(await job.CalledAsync() > first);
        await scheduler.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_jump_of_the_clock_while_a_job_runs_is_noticed_without_any_wait()
    {
        var jumped = false;
        var job = new Job(now =>
        {
            if (!jumped)
                _clock.Advance(TimeSpan.FromDays(1));
            jumped = true;
            return now + Duration.FromHours(1);
        });
        using var scheduler = await StartAsync(job);

        var first = await job.CalledAsync();
        var second = await job.CalledAsync();

        Assert.Equal(Duration.FromDays(1), second - first);
        await scheduler.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_signal_wakes_it_before_its_time()
    {
        var job = new Job(_ => null);
        using var scheduler = await StartAsync(job);
        var first = await job.CalledAsync();
        await _clock.UntilTimerAsync(_ => true);

        _signal.Wake();

        Assert.Equal(first, await job.CalledAsync());
        await scheduler.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_signal_that_comes_while_a_job_runs_is_not_lost()
    {
        var woken = false;
        var job = new Job(_ =>
        {
            if (!woken)
                _signal.Wake();
            woken = true;
            return null;
        });
        using var scheduler = await StartAsync(job);

        await job.CalledAsync();
        await job.CalledAsync();

        await scheduler.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_job_that_throws_or_hangs_stops_no_other_and_is_tried_again()
    {
        var failing = new Job(_ => throw new InvalidOperationException("broken by the test"));
        var hanging = new Job(_ => null) { Hangs = true };
        var fine = new Job(_ => null);
        using var scheduler = await StartAsync(failing, hanging, fine);
        await failing.CalledAsync();
        await hanging.CalledAsync();
        await fine.CalledAsync();

        _signal.Wake();

        await failing.CalledAsync();
        await fine.CalledAsync();
        await scheduler.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_job_that_keeps_saying_now_does_not_spin()
    {
        var job = new Job(now => now);
        using var scheduler = await StartAsync(job);
        await job.CalledAsync();

        Assert.True(await _clock.UntilTimerAsync(_ => true) > TimeSpan.Zero);

        await scheduler.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task It_tells_when_every_job_has_had_its_turn_and_when_the_next_is()
    {
        var sleeping = new Job(now => now + Duration.FromHours(8));
        var stuck = new Job(now => now);
        using var scheduler = await StartAsync(sleeping, stuck);
        await sleeping.CalledAsync();
        await stuck.CalledAsync();
        await UntilAtRestAsync(scheduler);
        var now = Instant.FromDateTimeOffset(_clock.GetUtcNow());

        Assert.Equal(now + Duration.FromHours(8), scheduler.NextDue(now));
        Assert.Null(scheduler.NextDue(now + Duration.FromHours(8)));
        await scheduler.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task It_is_not_at_rest_while_a_job_runs()
    {
        var hanging = new Job(_ => null) { Hangs = true };
        using var scheduler = await StartAsync(hanging);
        Assert.False(scheduler.IsAtRest);
        await hanging.CalledAsync();

        Assert.False(scheduler.IsAtRest);

        await scheduler.StopAsync(CancellationToken.None);
    }

    private static async Task UntilAtRestAsync(Scheduler scheduler)
    {
        using var patience = new CancellationTokenSource(Guard, TimeProvider.System);
        while (!scheduler.IsAtRest)
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, patience.Token);
    }

    private async Task<Scheduler> StartAsync(params IScheduledJob[] jobs)
    {
        var scheduler = new Scheduler(jobs, _signal, _clock, NullLogger<Scheduler>.Instance);
        await scheduler.StartAsync(CancellationToken.None);
        return scheduler;
    }

    private sealed class Job(Func<Instant, Instant?> next) : IScheduledJob
    {
        private readonly Channel<Instant> _calls = Channel.CreateUnbounded<Instant>();

        public string Name => "test";

        public bool Hangs { get; init; }

        public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
        {
            _calls.Writer.TryWrite(now);
            if (Hangs)
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            return next(now);
        }

        public Task<Instant> CalledAsync() => _calls.Reader.ReadAsync().AsTask().WaitAsync(Guard, TimeProvider.System);
    }
}
