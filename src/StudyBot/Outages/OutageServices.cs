using StudyBot.Scheduling;

namespace StudyBot.Outages;

internal static class OutageServices
{
    public static IServiceCollection AddOutages(this IServiceCollection services) => services
        .AddSingleton<OutageStore>()
        .AddSingleton<OutageNoticeStore>()
        .AddSingleton<IScheduledJob, HeartbeatJob>()
        .AddSingleton<IScheduledJob, OutageNoticeJob>();
}
