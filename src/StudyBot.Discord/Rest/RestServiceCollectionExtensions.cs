using Microsoft.Extensions.DependencyInjection;

namespace StudyBot.Discord.Rest;

internal static class RestServiceCollectionExtensions
{
    /// <summary>Adds <see cref="DiscordRest"/>; needs <see cref="DiscordOptions"/>.</summary>
    public static IServiceCollection AddDiscordRest(this IServiceCollection services) => services;
}
