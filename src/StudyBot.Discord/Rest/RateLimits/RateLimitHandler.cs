using System.Net;
using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Rest.RateLimits;

/// <summary>Holds a request back until Discord will take it, and waits out each 429 that comes all the same.</summary>
/// <param name="clock">The wire's.</param>
/// <param name="processes">How many are this bot, one a shard; they share its limit over all routes.</param>
/// <param name="logger">For each 429.</param>
internal sealed partial class RateLimitHandler(TimeProvider clock, int processes, ILogger logger) : DelegatingHandler
{
    internal const int MaximumRefusals = 5;

    /// <summary>A refusal for longer than this is not waited out but told to the caller.</summary>
    internal static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    private readonly RateLimiter _limiter = new(clock, processes);
    private readonly InvalidRequests _invalid = new(clock, logger);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var request = (DiscordRequest)message;
        var began = clock.GetTimestamp();
        for (var refusals = 1; ; refusals++)
        {
            var (response, refusal) = request.Anonymous
                ? await SendFreelyAsync(request, cancellationToken).ConfigureAwait(false)
                : await SendPermittedAsync(request, cancellationToken).ConfigureAwait(false);
            Watch(response, refusal);
            if (refusal is not { } refused)
                return response;
            RestMetrics.Wait(request, refused.RetryAfter, NameOf(refused.Scope));
            LogRefusal(request.Name, refused.Scope, refused.RetryAfter.TotalSeconds);
            if (refusals == MaximumRefusals || refused.RetryAfter > LongestWaitOf(request, began))
                return response;
            response.Dispose();
            if (request.Anonymous)
                await Task.Delay(refused.RetryAfter, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private TimeSpan LongestWaitOf(DiscordRequest request, long began) =>
        request.LongestWait is { } left ? left - clock.GetElapsedTime(began) : LongestWait;

    private async Task<(HttpResponseMessage Response, Refusal? Refusal)> SendPermittedAsync(
        DiscordRequest request, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        using var permit = await _limiter.AcquireAsync(request, cancellationToken).ConfigureAwait(false);
        RestMetrics.Wait(request, clock.GetElapsedTime(began), "foreseen");
        var (response, refusal) = await SendFreelyAsync(request, cancellationToken).ConfigureAwait(false);
        var headers = RateLimitHeaders.Read(response.Headers);
        if (headers is not null || (int)response.StatusCode < 500)
            permit.Complete(headers, refusal);
        return (response, refusal);
    }

    private async Task<(HttpResponseMessage Response, Refusal? Refusal)> SendFreelyAsync(
        DiscordRequest request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return response.StatusCode is HttpStatusCode.TooManyRequests
            ? (response, await Refusal.ReadAsync(response, cancellationToken).ConfigureAwait(false))
            : (response, null);
    }

    private static string NameOf(RefusalScope scope) => scope switch
    {
        RefusalScope.Global => "global",
        RefusalScope.Shared => "shared",
        _ => "user",
    };

    private void Watch(HttpResponseMessage response, Refusal? refusal)
    {
        if (response.StatusCode is HttpStatusCode.Forbidden || refusal is { Scope: not RefusalScope.Shared })
            _invalid.Count();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Request}: rate limited ({Scope}) for {Seconds} s.")]
    private partial void LogRefusal(string request, RefusalScope scope, double seconds);
}
