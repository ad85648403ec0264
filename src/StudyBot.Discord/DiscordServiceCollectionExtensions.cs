using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord;

/// <summary>Adds everything that speaks with Discord.</summary>
public static class DiscordServiceCollectionExtensions
{
    // After draining come the apologies to those who were cut off, and the closing of the connection.
    private static readonly TimeSpan TimeToClose = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Adds REST, the interaction router, command registration and the gateway as hosted services. Options come from the
    /// configuration section <see cref="DiscordOptions.Section"/>; a <see cref="RouterTextsSelector"/> must be added, too. The
    /// host's own limit for stopping follows <see cref="DiscordOptions.DrainTimeout"/>.
    /// </summary>
    public static IServiceCollection AddDiscord(this IServiceCollection services, Action<DiscordOptions>? configure = null)
    {
        services.AddOptions<DiscordOptions>()
            .Configure<IConfiguration>((options, configuration) => new DiscordOptionsReader(configuration.GetSection(DiscordOptions.Section)).Fill(options))
            .Configure(options => configure?.Invoke(options))
            .ValidateOnStart();
        services.AddOptions<HostOptions>().Configure<IOptions<DiscordOptions>>(SetTimeToStop);
        services.AddDiscordRest();
        services.AddSingleton<InteractionRouter>();
        services.AddSingleton<CommandRegistrar>();
        services.AddSingleton<FatalError>();
        services.AddSingleton<GatewayStatus>();
        services.AddHostedService<CommandRegistration>();
        services.AddSingleton<IHostedService>(CreateGateway);
        return services;
    }

    private static void SetTimeToStop(HostOptions host, IOptions<DiscordOptions> discord)
    {
        try
        {
            host.ShutdownTimeout = discord.Value.DrainTimeout + TimeToClose;
        }
        catch (OptionsValidationException)
        {
            // A host that cannot even be built could not say what is wrong; it is said before it starts.
        }
    }

    private static GatewayClient CreateGateway(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<DiscordOptions>>().Value;
        var rest = services.GetRequiredService<DiscordRest>();
        var router = services.GetRequiredService<InteractionRouter>();
        var status = services.GetRequiredService<GatewayStatus>();
        var logger = services.GetRequiredService<ILogger<GatewayClient>>();
        var queue = new GatewayEventQueue(services.GetServices<IGatewayEventHandler>(), status, logger);
        var dispatcher = new GatewayDispatcher(router.Accept, queue, logger);
        var loop = new GatewayLoop(
            cancellationToken => string.IsNullOrWhiteSpace(options.Token)
                ? throw new DiscordFatalException(
                    "There is no bot token. Copy it from the Developer Portal (your application, Bot, Reset Token) into the setting Discord:Token (environment variable Discord__Token), then start again.")
                : rest.GetGatewayBotAsync(cancellationToken),
            () => new GatewayWebSocket(),
            new GatewayIdentity(options.Token ?? "", options.Intents, options.ShardId, options.ShardCount),
            dispatcher,
            status,
            options.WireClock,
            new Random(RandomNumberGenerator.GetInt32(int.MaxValue)),
            logger);
        return new GatewayClient(
            loop, dispatcher, queue, router.DrainAsync, options.DrainTimeout, status, services.GetRequiredService<FatalError>(), options.WireClock);
    }
}
