using Microsoft.Extensions.Options;
using StudyBot.Discord;

namespace StudyBot.Scheduling;

internal static class SchedulingServices
{
    public static IServiceCollection AddScheduling(this IServiceCollection services) => services
        .AddSingleton<SchedulerSignal>()
        .AddSingleton(services => new AttemptLimit(services.GetRequiredService<IOptions<DiscordOptions>>().Value.WireClock))
        .AddSingleton<PostedMessages>()
        .AddSingleton<Scheduler>()
        .AddHostedService(services => services.GetRequiredService<Scheduler>());
}
