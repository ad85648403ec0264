using StudyBot.Content;

namespace StudyBot.Features.GuildContent;

internal static class GuildContentFeature
{
    public static IServiceCollection AddGuildContent(this IServiceCollection services) => services
        .AddContent()
        .AddSingleton<GuildContentStore>();
}
