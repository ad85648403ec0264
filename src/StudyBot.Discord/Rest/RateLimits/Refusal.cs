using System.Text.Json;
using StudyBot.Discord.Json;

namespace StudyBot.Discord.Rest.RateLimits;

/// <summary>Whom an HTTP 429 concerns.</summary>
internal enum RefusalScope
{
    /// <summary>This bot, on this bucket.</summary>
    User,

    /// <summary>Everyone who uses the resource; it does not count towards a ban.</summary>
    Shared,

    /// <summary>This bot, on everything; a proxy's own refusal counts as this.</summary>
    Global,
}

/// <summary>An HTTP 429: how long to stay away, and from what.</summary>
internal readonly record struct Refusal(RefusalScope Scope, TimeSpan RetryAfter)
{
    // A proxy that refuses with a page of HTML does not say for how long.
    private static readonly TimeSpan UnsaidWait = TimeSpan.FromSeconds(10);

    /// <param name="response">Its body has been read whole.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async ValueTask<Refusal> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
        var seconds = body?.RetryAfter ?? RateLimitHeaders.Number(response.Headers, "Retry-After");
        var wait = seconds is { } given ? TimeSpan.FromSeconds(Math.Clamp(given, 0, 7 * 86_400)) : UnsaidWait;
        var scope = RateLimitHeaders.Text(response.Headers, "X-RateLimit-Scope");
        if (body is null || body.Global is true || scope is "global")
            return new(RefusalScope.Global, wait);
        return new(scope is "shared" ? RefusalScope.Shared : RefusalScope.User, wait);
    }

    private static RateLimitJson? Parse(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, DiscordJson.Default.RateLimitJson);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
