using Microsoft.Extensions.Logging;
using StudyBot.Discord.Rest.RateLimits;

namespace StudyBot.Discord.Rest;

/// <summary>
/// The way of a request: repeat it if need be → wait for its turn → measure the attempt → bound it → say who asks → the wire.
/// </summary>
internal static class RestPipeline
{
    /// <param name="options">Address, token and clock.</param>
    /// <param name="jitter">For back-off; used by this pipeline alone.</param>
    /// <param name="loggers">Where its warnings go.</param>
    /// <param name="transport">The wire; null for sockets.</param>
    /// <param name="onRefused">Told when Discord refuses the token, whatever the caller makes of the exception.</param>
    public static DiscordRest Create(
        DiscordOptions options, Random jitter, ILoggerFactory loggers, HttpMessageHandler? transport = null,
        Action<DiscordFatalException>? onRefused = null)
    {
        var logger = loggers.CreateLogger(typeof(DiscordRest).FullName!);
        var handler = new RetryHandler(options.WireClock, jitter, logger)
        {
            InnerHandler = new RateLimitHandler(options.WireClock, options.ShardCount, logger)
            {
                InnerHandler = new TelemetryHandler(options.WireClock)
                {
                    InnerHandler = new AttemptHandler(options.WireClock)
                    {
                        InnerHandler = new AuthorizationHandler(options, onRefused) { InnerHandler = transport ?? Sockets() },
                    },
                },
            },
        };
        return new DiscordRest(new HttpMessageInvoker(handler), options.ApiBaseUrl, options.WireClock);
    }

    private static SocketsHttpHandler Sockets() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        EnableMultipleHttp2Connections = true,
        // Interaction tokens stand in paths, and a trace would carry the address.
        ActivityHeadersPropagator = null,
    };
}
