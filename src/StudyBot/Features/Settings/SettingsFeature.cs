using StudyBot.Configuration;
using StudyBot.Content;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Interactions;
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
        .AddChatInputCommand<SetupCommand>();
}
