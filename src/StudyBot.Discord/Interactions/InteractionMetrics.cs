using System.Diagnostics.Metrics;

namespace StudyBot.Discord.Interactions;

/// <summary>How long members wait, measured from the arrival of their interaction to the accepted answer.</summary>
internal static class InteractionMetrics
{
    /// <summary>The meter's name, for whoever exports it.</summary>
    public const string MeterName = "StudyBot.Discord";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("studybot.discord.interaction.duration", "s", "From arrival to accepted answer.");

    /// <param name="elapsed">Since arrival.</param>
    /// <param name="route">Path or <c>feature:verb</c>; one value for all that are unknown.</param>
    /// <param name="outcome"><c>answered</c>, <c>deferred</c> (answered late), <c>failed</c> (apologised) or <c>lost</c>.</param>
    public static void Record(TimeSpan elapsed, string route, string outcome) =>
        Duration.Record(elapsed.TotalSeconds, new("route", route), new("outcome", outcome));
}
