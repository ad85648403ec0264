using System.Diagnostics;
using System.Diagnostics.Metrics;
using StudyBot.Discord;

namespace StudyBot.Telemetry;

/// <summary>What the bot measures and traces beyond its client; README.md beside this file has the whole list.</summary>
internal static class StudyTelemetry
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "StudyBot";

    public static readonly ActivitySource Source = new(Name);

    public static readonly Meter Meter = new(Name);

    /// <summary>A duration that comes to a metric's distribution.</summary>
    public static Histogram<double> Duration(string name, string description) =>
        Meter.CreateHistogram(name, "s", description, tags: null, DiscordTelemetry.Durations);

    /// <summary>How much later than wished; minutes and hours are possible.</summary>
    public static Histogram<double> Lateness(string name, string description) => Meter.CreateHistogram(
        name, "s", description, tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3600, 21600] });
}
