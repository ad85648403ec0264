using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace StudyBot.Discord;

/// <summary>
/// What this client measures and traces. Names follow OpenTelemetry's conventions; what those do not know begins with
/// <c>studybot.</c>. Nothing that a member wrote is ever an attribute. Without a listener nothing is measured.
/// </summary>
public static class DiscordTelemetry
{
    /// <summary>The name of the meter and of the activity source, for whoever exports them.</summary>
    public const string Name = "StudyBot.Discord";

    /// <summary>Bounds for durations in seconds, from a local file to Discord's three seconds and beyond.</summary>
    public static readonly InstrumentAdvice<double> Durations = new()
    {
        HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30],
    };

    internal static readonly ActivitySource Source = new(Name);

    internal static readonly Meter Meter = new(Name);

    /// <summary>A duration that comes to a metric's distribution.</summary>
    internal static Histogram<double> Duration(string name, string description) =>
        Meter.CreateHistogram(name, "s", description, tags: null, Durations);
}
