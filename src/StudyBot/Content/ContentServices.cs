using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using StudyBot.Content.Loading;
using StudyBot.Content.Own;

namespace StudyBot.Content;

internal static class ContentServices
{
    /// <summary>The library, loaded and checked before anyone gets hold of it. Every feature that needs it may say so.</summary>
    public static IServiceCollection AddContent(this IServiceCollection services)
    {
        services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.Section);
        services.TryAddSingleton(provider => ContentLoader.Load(provider.GetRequiredService<IOptions<ContentOptions>>().Value.Path));
        services.TryAddSingleton<OwnContentReader>();
        services.TryAddSingleton<GuildLibraries>();
        return services;
    }
}
