using System.Net;
using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Rest;

/// <summary>
/// Repeats what failed in passing: a broken connection, a time-out, or an HTTP 5xx; only if a second request does no harm, or
/// the first surely never left. Waits longer each time, with jitter so that many bots do not come back at once.
/// </summary>
internal sealed partial class RetryHandler(TimeProvider clock, Random jitter, ILogger logger) : DelegatingHandler
{
    internal const int Attempts = 4;

    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);
    private readonly Lock _jitterGate = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var request = (DiscordRequest)message;
        for (var attempt = 1; ; attempt++)
        {
            var delay = Backoff(request.FirstDelay, attempt);
            try
            {
                var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
                if (attempt > 1 && request.Method == HttpMethod.Delete && response.StatusCode is HttpStatusCode.NotFound)
                    return Gone(response);
                if (attempt == Attempts || request.Repeat is not Repeat.Always || (int)response.StatusCode < 500)
                    return response;
                LogStatus(request.Name, (int)response.StatusCode, attempt);
                delay = Longer(delay, response.Headers.RetryAfter?.Delta);
                response.Dispose();
            }
            catch (HttpRequestException broken) when (attempt < Attempts && (request.Repeat is Repeat.Always || NeverLeft(broken)))
            {
                LogBroken(request.Name, broken.HttpRequestError, attempt);
            }

            await Task.Delay(delay, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The first, lost DELETE had done it.</summary>
    private static HttpResponseMessage Gone(HttpResponseMessage response)
    {
        response.Dispose();
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }

    private static bool NeverLeft(HttpRequestException broken) => broken.HttpRequestError is HttpRequestError.NameResolutionError
        or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    private static TimeSpan Longer(TimeSpan delay, TimeSpan? asked) =>
        asked is { } wished && wished > delay ? (wished < LongestDelay ? wished : LongestDelay) : delay;

    private TimeSpan Backoff(TimeSpan first, int attempt)
    {
        if (attempt == Attempts)
            return TimeSpan.Zero;
        lock (_jitterGate)
            return first * Math.Pow(2, attempt - 1) * (0.5 + jitter.NextDouble() / 2);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Request}: HTTP {Status} on attempt {Attempt}; trying again.")]
    private partial void LogStatus(string request, int status, int attempt);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Request}: no answer ({Error}) on attempt {Attempt}; trying again.")]
    private partial void LogBroken(string request, HttpRequestError error, int attempt);
}
