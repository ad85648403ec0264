using StudyBot.LocalDiscord;

namespace StudyBot.EndToEnd.Tests;

/// <summary>The real process sends its metrics and traces to a collector, and nothing that a member wrote with them.</summary>
public sealed class TelemetryTests
{
    private const string Note = "SECRET-NOTE-비밀";

    [Fact]
    public async Task Metrics_and_traces_reach_a_collector()
    {
        using var folder = new TestFolder();
        await using var receiver = await OtlpReceiver.StartAsync();
        await using var discord = await LocalDiscordServer.StartAsync(new LocalDiscordOptions { RateLimits = RateLimitOptions.None });
        await using var bot = BotProcess.Start(
            discord,
            folder.Database,
            ("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.Address),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_METRIC_EXPORT_INTERVAL", "250"));
        await discord.UntilAnsweringAsync(bot);
        await discord.World.Owner.RunAsync($"/checkin minutes:50 note:{Note}");

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60), TimeProvider.System);
        while (!receiver.Metrics.Contains("studybot.discord.gateway.state", StringComparison.Ordinal))
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, patience.Token);
        // What was measured last is sent at the end.
        Assert.Equal(0, await bot.TerminateAsync());

        string[] metrics =
        [
            "studybot.discord.interaction.duration", "http.client.request.duration", "studybot.discord.gateway.state", "db.client.operation.duration",
            "studybot.scheduler.job.duration", "dotnet.process.memory.working_set", "service.name",
        ];
        Assert.All(metrics, name => Assert.Contains(name, receiver.Metrics, StringComparison.Ordinal));
        Assert.All(["checkin", "studybot.interaction.id", "db.operation.name"], name => Assert.Contains(name, receiver.Traces, StringComparison.Ordinal));
        Assert.All([Note, discord.BotToken], secret => Assert.DoesNotContain(secret, receiver.Metrics + receiver.Traces, StringComparison.Ordinal));
    }
}
