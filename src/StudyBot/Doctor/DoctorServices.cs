namespace StudyBot.Doctor;

internal static class DoctorServices
{
    /// <summary>The checks, in the order in which they are shown.</summary>
    public static IServiceCollection AddDoctor(this IServiceCollection services) => services
        .AddSingleton<Examination>()
        .AddSingleton<ICheck, SettingsCheck>()
        .AddSingleton<ICheck, ContentCheck>()
        .AddSingleton<ICheck, DatabaseCheck>()
        .AddSingleton<ICheck, BackupCheck>()
        .AddSingleton<ICheck, DiscordCheck>();
}
