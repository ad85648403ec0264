using StudyBot.Discord.Interactions;

namespace StudyBot.Features.Help;

internal static class HelpFeature
{
    public static IServiceCollection AddHelp(this IServiceCollection services) => services
        .AddSingleton<HelpView>()
        .AddChatInputCommand<HelpCommand>()
        .AddComponent<HelpPageButton>();
}
