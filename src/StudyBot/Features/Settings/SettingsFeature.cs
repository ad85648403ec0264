using StudyBot.Configuration;
using StudyBot.Content;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Settings.Guide;
using StudyBot.Staff;

namespace StudyBot.Features.Settings;

internal static class SettingsFeature
{
    public static IServiceCollection AddSettings(this IServiceCollection services) => services
        .AddContent()
        .AddSingleton<SettingsStore>()
        .AddSettingSection<BasicSettings>()
        .AddSingleton<StaffRole>()
        .AddSingleton<IGatewayEventHandler>(provider => provider.GetRequiredService<StaffRole>())
        .AddStaffNotice<StaffRoleNotice>()
        .AddStaffAction(SetupLogEntry.First)
        .AddStaffAction(SetupLogEntry.Change)
        .AddChatInputCommand<SetupCommand>()
        .AddGuide();

    private static IServiceCollection AddGuide(this IServiceCollection services) => services
        .AddSingleton<GuideStore>()
        .AddSingleton<GuideView>()
        .AddSingleton<GuideDesk>()
        .AddComponent<GuideStepButton>()
        .AddComponent<GuideChoiceSelect>()
        .AddComponent<GuideTypeButton>()
        .AddModal<GuideTypedModal>()
        .AddComponent<GuideGoButton>()
        .AddComponent<GuideDiscardButton>();
}
