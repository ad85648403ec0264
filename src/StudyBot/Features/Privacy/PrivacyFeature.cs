using StudyBot.Discord.Interactions;

namespace StudyBot.Features.Privacy;

internal static class PrivacyFeature
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services) => services
        .AddSingleton<PrivacyStore>()
        .AddSingleton<PrivacyView>()
        .AddChatInputCommand<PrivacyCommand>()
        .AddComponent<PrivacyHomeButton>()
        .AddComponent<PrivacyExportButton>()
        .AddComponent<PrivacyHideButton>()
        .AddComponent<PrivacyDeleteButton>()
        .AddComponent<PrivacyConfirmButton>();
}
