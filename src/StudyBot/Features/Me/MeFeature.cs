using StudyBot.Discord.Interactions;

namespace StudyBot.Features.Me;

internal static class MeFeature
{
    public static IServiceCollection AddMe(this IServiceCollection services) => services
        .AddSingleton<ChoiceStore>()
        .AddSingleton<MeView>()
        .AddSingleton<ZoneView>()
        .AddChatInputCommand<MeCommand>()
        .AddComponent<MeHomeButton>()
        .AddComponent<MeHideButton>()
        .AddComponent<LanguageSelect>()
        .AddComponent<ZoneButton>()
        .AddModal<ZoneModal>()
        .AddComponent<ZoneSelect>()
        .AddComponent<ZoneSetButton>();
}
