using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NodaTime;
using StudyBot.Discord;
using StudyBot.Discord.Gateway;
using StudyBot.Health;
using StudyBot.Scheduling;
using StudyBot.Storage;
using StudyBot.Storage.Backups;
using StudyBot.Tests.Storage;

namespace StudyBot.Tests.Health;

public sealed class HealthWriterTests : IDisposable
{
    private readonly ManualClock _clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private readonly StoredFile _file = new();
    private readonly Database _database;
    private readonly GatewayStatus _gateway = new();
    private readonly BackupStatus _backups = new();

    public HealthWriterTests() => _database = _file.Open();

    private HealthFile Reports => new(_file.Database);

    public void Dispose()
    {
        _database.Dispose();
        _file.Dispose();
    }

    [Fact]
    public async Task A_live_bot_is_healthy_and_leaves_nothing_behind()
    {
        _gateway.Enter(GatewayState.Live);
        using var scheduler = Scheduler();

        using (var writer = await WriteAsync(scheduler))
        {
            Assert.Empty(Reports.Read()!.Problems(_clock.GetUtcNow()));
            await writer.StopAsync(CancellationToken.None);
        }

        Assert.Null(Reports.Read());
        Assert.DoesNotContain(Directory.GetFiles(_file.Folder), file => file.Contains(".health", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(GatewayState.Starting)]
    [InlineData(GatewayState.Waiting)]
    [InlineData(GatewayState.Draining)]
    public async Task Without_the_gateway_it_is_not_but_the_process_works(GatewayState state)
    {
        _gateway.Enter(state);
        using var scheduler = Scheduler();
        using var writer = await WriteAsync(scheduler);

        var report = Reports.Read()!;

        Assert.Contains($"gateway is not up ({state})", Assert.Single(report.Problems(_clock.GetUtcNow())), StringComparison.Ordinal);
        Assert.True(report.IsAlive);
        await writer.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_job_that_hangs_is_named()
    {
        _gateway.Enter(GatewayState.Live);
        var hanging = new HangingJob();
        using var scheduler = Scheduler(hanging);
        await scheduler.StartAsync(CancellationToken.None);
        await hanging.Called.Task;
        _clock.Advance(TimeSpan.FromMinutes(11));

        using var writer = await WriteAsync(scheduler);

        var report = Reports.Read()!;
        Assert.Contains("'hanging' for 660 s", Assert.Single(report.Problems(_clock.GetUtcNow())), StringComparison.Ordinal);
        Assert.False(report.IsAlive);
        await writer.StopAsync(CancellationToken.None);
        await scheduler.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_failed_backup_is_told_and_is_no_illness()
    {
        _gateway.Enter(GatewayState.Live);
        _backups.Trouble = "There is not enough room.";
        using var scheduler = Scheduler();
        using var writer = await WriteAsync(scheduler);

        var report = Reports.Read()!;

        Assert.Equal("There is not enough room.", report.BackupTrouble);
        Assert.Empty(report.Problems(_clock.GetUtcNow()));
        await writer.StopAsync(CancellationToken.None);
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(31, false)]
    [InlineData(-31, false)]
    public async Task A_report_grows_old(int seconds, bool healthy)
    {
        _gateway.Enter(GatewayState.Live);
        using var scheduler = Scheduler();
        using var writer = await WriteAsync(scheduler);

        Assert.Equal(healthy, !Reports.Read()!.Problems(_clock.GetUtcNow() + TimeSpan.FromSeconds(seconds)).Any());
        await writer.StopAsync(CancellationToken.None);
    }

    [Fact]
    public void A_report_that_cannot_be_read_is_none()
    {
        File.WriteAllText(_file.Database + ".health", "{ half a repo");

        Assert.Null(Reports.Read());
    }

    private Scheduler Scheduler(params IScheduledJob[] jobs) => new(jobs, new SchedulerSignal(), _clock, NullLogger<Scheduler>.Instance);

    private async Task<HealthWriter> WriteAsync(Scheduler scheduler)
    {
        var options = Options.Create(new DiscordOptions { WireClock = _clock });
        var writer = new HealthWriter(_gateway, scheduler, _database, _backups, options, NullLogger<HealthWriter>.Instance);
        await writer.StartAsync(CancellationToken.None);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20), TimeProvider.System);
        while (Reports.Read() is null)
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, patience.Token);
        return writer;
    }

    private sealed class HangingJob : IScheduledJob
    {
        public TaskCompletionSource Called { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Name => "hanging";

        public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
        {
            Called.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            return null;
        }
    }
}
