using Microsoft.Extensions.Hosting.Systemd;

namespace StudyBot.Health;

internal static class HealthServices
{
    /// <summary>Tells whoever watches the process how it is; systemd, too, where it asked to be told.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NOTIFY_SOCKET")))
        {
            services.AddSingleton<ISystemdNotifier>(_ => new SystemdNotifier());
            services.AddSingleton<IHostLifetime, SystemdLifetime>();
        }

        return services.AddHostedService<HealthWriter>();
    }
}
