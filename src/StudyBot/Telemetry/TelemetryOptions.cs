using System.Globalization;

namespace StudyBot.Telemetry;

/// <summary>
/// Whether metrics and traces go anywhere. The settings are OpenTelemetry's own, which its library reads by itself; it takes
/// no notice of wrong ones, so they are looked at here.
/// </summary>
/// <param name="Metrics">Whether metrics are sent.</param>
/// <param name="Traces">Whether traces are.</param>
internal sealed record TelemetryOptions(bool Metrics, bool Traces)
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string MetricsEndpoint = "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT";
    private const string TracesEndpoint = "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT";

    /// <summary>Off unless an address is named.</summary>
    public static TelemetryOptions Of(IConfiguration settings) => settings["OTEL_SDK_DISABLED"]?.Trim() is "true" or "True" or "TRUE"
        ? new(Metrics: false, Traces: false)
        : new(Has(settings, Endpoint) || Has(settings, MetricsEndpoint), Has(settings, Endpoint) || Has(settings, TracesEndpoint));

    /// <exception cref="OperatorException">Names every setting that is wrong.</exception>
    public static void Check(IConfiguration settings)
    {
        string[] mistakes =
        [
            .. Wrong(settings, IsAddress, "an http or https address such as http://127.0.0.1:4317", Endpoint, MetricsEndpoint, TracesEndpoint),
            .. Wrong(settings, text => text is "grpc" or "http/protobuf", "grpc or http/protobuf",
                "OTEL_EXPORTER_OTLP_PROTOCOL", "OTEL_EXPORTER_OTLP_METRICS_PROTOCOL", "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"),
            .. Wrong(settings, IsNumber, "a whole number of milliseconds", "OTEL_METRIC_EXPORT_INTERVAL", "OTEL_EXPORTER_OTLP_TIMEOUT"),
        ];
        if (mistakes.Length > 0)
            throw new OperatorException(string.Join('\n', mistakes));
    }

    private static bool Has(IConfiguration settings, string name) => !string.IsNullOrWhiteSpace(settings[name]);

    private static IEnumerable<string> Wrong(IConfiguration settings, Func<string, bool> isRight, string right, params string[] names) =>
        from name in names
        where Has(settings, name) && !isRight(settings[name]!.Trim())
        select $"{name} is '{settings[name]}', but must be {right}";

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private static bool IsNumber(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
}
