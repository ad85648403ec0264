using System.Diagnostics.Metrics;
using System.Reflection;
using StudyBot.Discord;
using StudyBot.Discord.Gateway;

namespace StudyBot.Tests.Telemetry;

/// <summary>Every instrument that the bot has, found in the program itself.</summary>
internal static class KnownMetrics
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Our own.</summary>
    public static IReadOnlyList<Instrument> Own { get; } = Find();

    /// <summary>What .NET measures of itself.</summary>
    public static IReadOnlyList<Instrument> OfRuntime { get; } = Published("System.Runtime", () => { });

    /// <summary>As Prometheus calls it.</summary>
    public static IEnumerable<string> InPrometheus(Instrument instrument)
    {
        var unit = instrument.Unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        var name = instrument.Name.Replace('.', '_') + unit;
        var kind = instrument.GetType().Name;
        if (kind.StartsWith("Histogram", StringComparison.Ordinal))
            return [$"{name}_bucket", $"{name}_sum", $"{name}_count"];
        return [kind.StartsWith("Counter", StringComparison.Ordinal) || kind.StartsWith("ObservableCounter", StringComparison.Ordinal) ? $"{name}_total" : name];
    }

    private static List<Instrument> Find()
    {
        var fields = new[] { typeof(Program).Assembly, typeof(DiscordTelemetry).Assembly }
            .SelectMany(assembly => assembly.GetTypes()).Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(Statics)).Where(field => typeof(Instrument).IsAssignableFrom(field.FieldType))
            .Select(field => (Instrument)field.GetValue(null)!);
        return [.. fields, .. Published(DiscordTelemetry.Name, () => new GatewayMeter(new GatewayStatus()).Dispose()).Where(instrument => instrument.IsObservable)];
    }

    private static List<Instrument> Published(string meter, Action make)
    {
        var found = new Dictionary<string, Instrument>(StringComparer.Ordinal);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == meter)
                    found[instrument.Name] = instrument;
            },
        };
        listener.Start();
        make();
        return [.. found.Values];
    }
}
