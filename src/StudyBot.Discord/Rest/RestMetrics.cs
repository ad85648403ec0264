using System.Diagnostics.Metrics;

namespace StudyBot.Discord.Rest;

/// <summary>How requests to Discord go: an attempt each, and the waiting before them.</summary>
internal static class RestMetrics
{
    private static readonly Histogram<double> Duration =
        DiscordTelemetry.Duration("http.client.request.duration", "Of one attempt, body included, without the wait for its turn.");

    private static readonly Histogram<double> Waits =
        DiscordTelemetry.Duration("studybot.discord.rate_limit.wait", "For a request's turn, or after a 429.");

    /// <param name="request">Whose attempt it was.</param>
    /// <param name="elapsed">From sending to the end of the body.</param>
    /// <param name="status">Discord's answer; null when there was none.</param>
    /// <param name="error">What went wrong: the status, or the kind of failure; null for nothing.</param>
    public static void Attempt(DiscordRequest request, TimeSpan elapsed, int? status, string? error) => Duration.Record(
        elapsed.TotalSeconds,
        new("http.request.method", request.Method.Method), new("url.template", request.Template), new("server.address", request.RequestUri?.Host),
        new("http.response.status_code", status), new("error.type", error));

    /// <param name="request">What waited.</param>
    /// <param name="wait">How long.</param>
    /// <param name="scope"><c>foreseen</c>, or that of the 429: <c>user</c>, <c>global</c>, <c>shared</c>.</param>
    public static void Wait(DiscordRequest request, TimeSpan wait, string scope) => Waits.Record(
        wait.TotalSeconds, new("http.request.method", request.Method.Method), new("url.template", request.Template), new("studybot.scope", scope));
}
