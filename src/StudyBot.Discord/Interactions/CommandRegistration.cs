using System.Security.Cryptography;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StudyBot.Discord.Gateway;

namespace StudyBot.Discord.Interactions;

/// <summary>Registers the commands once at start, beside the gateway: members can use the old ones meanwhile.</summary>
internal sealed partial class CommandRegistration(
    CommandRegistrar registrar, FatalError fatal, IOptions<DiscordOptions> options, ILogger<CommandRegistration> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A missing token is the gateway's to report; without one there is nothing to register.
        if (string.IsNullOrWhiteSpace(options.Value.Token))
            return;

        var delay = new ReconnectDelay(new Random(RandomNumberGenerator.GetInt32(int.MaxValue)));
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(delay.Next(), options.Value.WireClock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await registrar.RegisterAsync(stoppingToken);
                return;
            }
            catch (DiscordFatalException exception)
            {
                fatal.Stop(exception);
                return;
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(logger, exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Commands could not be registered yet; trying again")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
