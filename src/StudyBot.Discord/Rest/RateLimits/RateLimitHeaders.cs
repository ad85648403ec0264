using System.Globalization;
using System.Net.Http.Headers;

namespace StudyBot.Discord.Rest.RateLimits;

/// <summary>What a response says of its bucket (Topics → Rate Limits → Header Format).</summary>
/// <param name="Bucket">Discord's name for the limit, without the top-level resource; null where it is left out.</param>
/// <param name="Limit">Requests per window.</param>
/// <param name="Remaining">Of them, still left.</param>
/// <param name="ResetAfter">Until the window ends; relative, because clocks differ.</param>
/// <param name="Reset">
/// The window's end in Discord's own time, in seconds. Of no use as a time here, but it tells one window from the next.
/// </param>
internal sealed record RateLimitHeaders(string? Bucket, int Limit, int Remaining, TimeSpan ResetAfter, double Reset)
{
    /// <summary>Null when the response carries none: the route is not limited.</summary>
    public static RateLimitHeaders? Read(HttpResponseHeaders headers)
    {
        var limit = Number(headers, "X-RateLimit-Limit");
        var remaining = Number(headers, "X-RateLimit-Remaining");
        var seconds = Number(headers, "X-RateLimit-Reset-After");
        var reset = Number(headers, "X-RateLimit-Reset");
        if (limit is null || remaining is null || seconds is null || reset is null)
            return null;
        var resetAfter = TimeSpan.FromSeconds(Math.Clamp(seconds.Value, 0, 86_400));
        return new(Text(headers, "X-RateLimit-Bucket"), (int)limit.Value, (int)remaining.Value, resetAfter, reset.Value);
    }

    public static double? Number(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string? Text(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
}
