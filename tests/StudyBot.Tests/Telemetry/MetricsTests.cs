using System.Diagnostics;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using StudyBot.Discord.Gateway;
using StudyBot.Scheduling;
using StudyBot.Telemetry;
using StudyBot.Tests.Features.Questions;
using StudyBot.Tests.Storage;

namespace StudyBot.Tests.Telemetry;

public sealed class MetricsTests
{
    [Fact]
    public void The_database_tells_how_long_it_takes_and_who_waits()
    {
        using var measurements = new Measurements("db.client.operation.duration", "db.client.connection.wait_time", "db.client.connection.pending_requests");
        using var file = new StoredFile();
        using var database = file.Open();

        database.Read(connection => connection.ExecuteScalar<long>("select 1"));
        database.Write(connection => connection.Execute("delete from heartbeat"));

        var tags = measurements.Of("db.client.operation.duration").Select(measured => measured.Tags).ToList();
        Assert.Contains("db.system.name=sqlite db.operation.name=read", tags);
        Assert.Contains("db.system.name=sqlite db.operation.name=write", tags);
        Assert.NotEmpty(measurements.Of("db.client.connection.wait_time"));
        Assert.Contains(measurements.Of("db.client.connection.pending_requests"), measured => measured.Value == -1);
    }

    [Fact]
    public async Task A_post_tells_how_late_it_is()
    {
        using var measurements = new Measurements("studybot.posts", "studybot.post.lateness");
        using var scene = new QuestionScene();

        await scene.LookAtAsync(3, 9, 21);

        Assert.Contains(measurements.Of("studybot.posts"), measured => measured.Tags == "studybot.post.kind=question studybot.outcome=sent");
        Assert.Contains(measurements.Of("studybot.post.lateness"), measured => measured.Value == 21 * 60 && measured.Tags == "studybot.post.kind=question");
    }

    [Fact]
    public async Task The_scheduler_tells_how_punctual_it_is()
    {
        using var measurements = new Measurements("studybot.scheduler.lateness", "studybot.scheduler.job.duration");
        var clock = new ManualClock();
        var job = new Job();
        using var scheduler = new Scheduler([job], new SchedulerSignal(), clock, NullLogger<Scheduler>.Instance);
        await scheduler.StartAsync(CancellationToken.None);
        await clock.UntilTimerAsync(_ => true);

        clock.Advance(TimeSpan.FromSeconds(10));
        await job.Twice.Task;
        await scheduler.StopAsync(CancellationToken.None);

        Assert.Contains(measurements.Of("studybot.scheduler.job.duration"), measured => measured.Tags == "studybot.job=measured");
        Assert.Contains(measurements.Of("studybot.scheduler.lateness"), measured => measured is { Value: >= 0, Tags: "studybot.job=measured" });
    }

    [Fact]
    public void The_gateway_tells_its_state()
    {
        using var measurements = new Measurements("studybot.discord.gateway.state", "studybot.discord.gateway.reconnects", "studybot.discord.gateway.latency");
        var status = new GatewayStatus();
        status.Update(health => health with { State = GatewayState.Live, Reconnects = 42_424, Latency = TimeSpan.FromSeconds(0.4242) });
        using var meter = new GatewayMeter(status);

        measurements.Observe();

        var states = measurements.Of("studybot.discord.gateway.state");
        Assert.Contains(states, state => state is { Value: 1, Tags: "studybot.state=live" });
        Assert.Contains(states, state => state is { Value: 0, Tags: "studybot.state=waiting" });
        Assert.Contains(measurements.Of("studybot.discord.gateway.reconnects"), measured => measured.Value == 42_424);
        Assert.Contains(measurements.Of("studybot.discord.gateway.latency"), measured => Math.Abs(measured.Value - 0.4242) < 1e-9);
    }

    [Fact]
    public void Readings_and_writings_are_traced_below_what_they_are_part_of()
    {
        var traced = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is StudyTelemetry.Name or "test",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                lock (traced)
                    traced.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var file = new StoredFile();
        using var database = file.Open();
        using var source = new ActivitySource("test");

        ActivityTraceId trace;
        using (var press = source.StartActivity("press")!)
        {
            trace = press.TraceId;
            database.Read(connection => connection.ExecuteScalar<long>("select 1"));
            database.Write(connection => connection.Execute("delete from heartbeat"));
        }

        database.Read(connection => connection.ExecuteScalar<long>("select 2"));
        lock (traced)
        {
            var own = traced.Where(activity => activity.TraceId == trace).ToList();
            Assert.Equal(["press", "read", "write"], own.Select(activity => activity.DisplayName).Order(StringComparer.Ordinal));
            Assert.All(own.Where(activity => activity.DisplayName != "press"), activity => Assert.Equal("sqlite", activity.GetTagItem("db.system.name")));
        }
    }

    private sealed class Job : IScheduledJob
    {
        private int _calls;

        public TaskCompletionSource Twice { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Name => "measured";

        public Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
        {
            // The second turn's measurements stand before its wait begins, which a third call would wait for.
            if (++_calls == 2)
                Twice.TrySetResult();
            return Task.FromResult<Instant?>(now + Duration.FromSeconds(10));
        }
    }
}
