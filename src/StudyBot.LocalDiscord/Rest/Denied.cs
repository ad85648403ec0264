using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Rest;

/// <summary>A 429: its body, and the headers beyond the bucket's.</summary>
internal sealed record Denied(RestResult Result, IReadOnlyList<(string Name, string Value)> Headers)
{
    /// <param name="wait">How long to wait.</param>
    /// <param name="scope">user, global or shared.</param>
    /// <param name="isGlobal">Whether all routes are meant.</param>
    public static Denied Of(TimeSpan wait, string scope, bool isGlobal)
    {
        var body = new JsonObject
        {
            ["message"] = scope is "shared" ? "The resource is being rate limited." : "You are being rate limited.",
            ["retry_after"] = Math.Round(wait.TotalSeconds, 3),
            ["global"] = isGlobal,
        };
        var headers = new List<(string, string)>
        {
            ("Retry-After", Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture)),
            ("X-RateLimit-Scope", scope),
            ("Via", "1.1 local-discord"),
        };
        if (isGlobal)
            headers.Add(("X-RateLimit-Global", "true"));

        return new Denied(new RestResult(429, body.Text()), headers);
    }
}
