using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StudyBot.Telemetry;

namespace StudyBot.Tests.Telemetry;

public sealed class TelemetryOptionsTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(false, false, "OTEL_EXPORTER_OTLP_ENDPOINT", "")]
    [InlineData(true, true, "OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4317")]
    [InlineData(true, false, "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "http://127.0.0.1:4317")]
    [InlineData(false, true, "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://127.0.0.1:4317")]
    [InlineData(false, false, "OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4317", "OTEL_SDK_DISABLED", "true")]
    public void It_is_off_unless_an_address_is_named(bool metrics, bool traces, params string[] settings) =>
        Assert.Equal(new TelemetryOptions(metrics, traces), TelemetryOptions.Of(Settings(settings)));

    [Fact]
    public void Switched_off_it_adds_nothing() => Assert.Empty(new ServiceCollection().AddTelemetry(Settings()));

    [Fact]
    public void Every_mistake_is_named()
    {
        var refusal = Assert.Throws<OperatorException>(() => TelemetryOptions.Check(Settings(
            "OTEL_EXPORTER_OTLP_ENDPOINT", "localhost:4317", "OTEL_EXPORTER_OTLP_PROTOCOL", "http", "OTEL_METRIC_EXPORT_INTERVAL", "1 min")));

        Assert.Equal(3, refusal.Message.Split('\n').Length);
    }

    private static IConfiguration Settings(params string[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Chunk(2).Select(pair => new KeyValuePair<string, string?>(pair[0], pair[1]))).Build();
}
