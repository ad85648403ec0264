using System.Diagnostics.Metrics;

namespace StudyBot.Discord.Gateway;

/// <summary>Shows <see cref="GatewayStatus"/> to whoever collects metrics. Only made when somebody does.</summary>
public sealed class GatewayMeter : IDisposable
{
    private readonly Meter _meter = new(DiscordTelemetry.Name);

    /// <summary>Observes until it is disposed of.</summary>
    public GatewayMeter(GatewayStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        _meter.CreateObservableUpDownCounter(
            "studybot.discord.gateway.state", () => States(status.Current.State), "{connection}", "1 for the state that the gateway is in, 0 for the others.");
        _meter.CreateObservableCounter(
            "studybot.discord.gateway.reconnects", () => status.Current.Reconnects, "{connection}", "Connections that ended.");
        _meter.CreateObservableCounter(
            "studybot.discord.gateway.events.dropped", () => status.Current.DroppedEvents, "{event}", "Events for which the handlers were too slow.");
        _meter.CreateObservableGauge(
            "studybot.discord.gateway.latency", () => Latency(status.Current.Latency), "s", "From a heartbeat to its answer.");
    }

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    private static IEnumerable<Measurement<int>> States(GatewayState current) => Enum.GetValues<GatewayState>()
        .Select(state => new Measurement<int>(state == current ? 1 : 0, new KeyValuePair<string, object?>("studybot.state", Name(state))));

    private static string Name(GatewayState state) => state switch
    {
        GatewayState.Starting => "starting",
        GatewayState.Connecting => "connecting",
        GatewayState.Live => "live",
        GatewayState.Waiting => "waiting",
        GatewayState.Draining => "draining",
        _ => "stopped",
    };

    private static IEnumerable<Measurement<double>> Latency(TimeSpan? latency) => latency is { } known ? [new(known.TotalSeconds)] : [];
}
