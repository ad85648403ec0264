using System.Diagnostics.CodeAnalysis;

namespace StudyBot.Configuration;

internal static class ConfigurationServices
{
    public static IServiceCollection AddSettingsBook(this IServiceCollection services) => services.AddSingleton<SettingsBook>();

    /// <summary>Adds the settings that a feature keeps. What is added first is shown and written first.</summary>
    public static IServiceCollection AddSettingSection<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this IServiceCollection services)
        where T : SettingSection =>
        services.AddSingleton<SettingSection, T>();
}
