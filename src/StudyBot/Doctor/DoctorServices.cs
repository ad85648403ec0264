using StudyBot.Discord.Gateway;
using StudyBot.Doctor.Guilds;

namespace StudyBot.Doctor;

internal static class DoctorServices
{
    /// <summary>The checks, in the order in which they are shown.</summary>
    public static IServiceCollection AddDoctor(this IServiceCollection services) => services
        .AddSingleton(provider => new Examination(provider.GetServices<ICheck>()))
        .AddSingleton<ICheck, SettingsCheck>()
        .AddSingleton<ICheck, ContentCheck>()
        .AddSingleton<ICheck, DatabaseCheck>()
        .AddSingleton<ICheck, BackupCheck>()
        .AddSingleton<ICheck, DiscordCheck>()
        .AddSingleton<KnownGuilds>()
        .AddSingleton<IGatewayEventHandler>(provider => provider.GetRequiredService<KnownGuilds>())
        .AddSingleton<GuildDoctor>()
        .AddSingleton<IGuildCheck, AccessCheck>()
        .AddSingleton<IGuildCheck, HostCheck>();
}
