using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StudyBot.Discord.Gateway;

namespace StudyBot.Discord.Rest;

internal static class RestServiceCollectionExtensions
{
    /// <summary>Adds <see cref="DiscordRest"/> and <see cref="AttachmentDownloader"/>; needs <see cref="DiscordOptions"/>.</summary>
    public static IServiceCollection AddDiscordRest(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => RestPipeline.Create(
            provider.GetRequiredService<IOptions<DiscordOptions>>().Value,
            new Random(RandomNumberGenerator.GetInt32(int.MaxValue)),
            provider.GetRequiredService<ILoggerFactory>(),
            onRefused: fatal => provider.GetService<FatalError>()?.Stop(fatal)));
        services.TryAddSingleton(provider => new AttachmentDownloader(
            AttachmentDownloader.Sockets(),
            provider.GetRequiredService<IOptions<DiscordOptions>>().Value,
            provider.GetRequiredService<ILogger<AttachmentDownloader>>()));
        return services;
    }
}
