using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace StudyBot.Discord.Interactions;

/// <summary>How long members wait, measured from the arrival of their interaction to the accepted answer.</summary>
internal static class InteractionMetrics
{
    /// <summary>The route of what nobody handles, so that forged names make no new series.</summary>
    public const string UnknownRoute = "(unknown)";

    private static readonly Histogram<double> Duration =
        DiscordTelemetry.Duration("studybot.discord.interaction.duration", "From arrival to accepted answer.");

    /// <summary>Null unless somebody traces.</summary>
    public static Activity? Trace(string route, ulong interactionId) =>
        DiscordTelemetry.Source.StartActivity(route, ActivityKind.Server)?
            .SetTag("studybot.route", route)
            .SetTag("studybot.interaction.id", interactionId.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <param name="trace">The interaction's own.</param>
    /// <param name="elapsed">Since arrival.</param>
    /// <param name="route">Path or <c>feature:verb</c>; one value for all that are unknown.</param>
    /// <param name="outcome">
    /// <c>answered</c>, <c>deferred</c> (answered late), <c>failed</c> (apologised), <c>lost</c>, or <c>suggested</c> while one types.
    /// </param>
    public static void Record(Activity? trace, TimeSpan elapsed, string route, string outcome)
    {
        Duration.Record(elapsed.TotalSeconds, new("studybot.route", route), new("studybot.outcome", outcome));
        trace?.SetTag("studybot.outcome", outcome);
        if (outcome is "failed" or "lost")
            trace?.SetStatus(ActivityStatusCode.Error);
    }
}
