namespace StudyBot.Scheduling;

internal static class SchedulingServices
{
    public static IServiceCollection AddScheduling(this IServiceCollection services) => services
        .AddSingleton<SchedulerSignal>()
        .AddSingleton<PostedMessages>()
        .AddSingleton<Scheduler>()
        .AddHostedService(services => services.GetRequiredService<Scheduler>());
}
