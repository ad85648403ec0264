using StudyBot.Discord.Interactions;
using StudyBot.Features.Configuration.Changes;
using StudyBot.Features.Configuration.Files;
using StudyBot.Features.Configuration.Pages;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Configuration;

internal static class ConfigurationFeature
{
    public static IServiceCollection AddConfiguration(this IServiceCollection services) => services
        .AddSingleton<SettingPages>()
        .AddSingleton<SettingDesk>()
        .AddCommandGroup(new CommandGroupSpec("settings", Languages.Text("All settings of this server", "이 서버의 모든 설정")))
        .AddChatInputCommand<SettingsShowCommand>()
        .AddComponent<SettingsGoControl>()
        .AddComponent<SettingSelect>()
        .AddComponent<SettingEditButton>()
        .AddModal<SettingModal>()
        .AddComponent<SettingClearButton>()
        .AddComponent<RowAddSelect>()
        .AddComponent<RowAddButton>()
        .AddModal<RowAddModal>()
        .AddComponent<RowRemoveButton>()
        .AddSingleton<SettingsImportStore>()
        .AddSingleton<SettingsImportDesk>()
        .AddStaffAction(ImportLogEntry.Imported)
        .AddChatInputCommand<SettingsExportCommand>()
        .AddChatInputCommand<SettingsImportCommand>()
        .AddComponent<SettingsApplyButton>();
}
