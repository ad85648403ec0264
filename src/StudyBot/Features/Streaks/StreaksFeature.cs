using StudyBot.Discord.Interactions;
using StudyBot.Features.Streaks.Excuses;
using StudyBot.Outages;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Streaks;

internal static class StreaksFeature
{
    public static IServiceCollection AddStreaks(this IServiceCollection services) => services
        .AddSingleton<StreakStore>()
        .AddSingleton<IStudyLogListener>(provider => provider.GetRequiredService<StreakStore>())
        .AddSingleton<IStudyCalendarListener>(provider => provider.GetRequiredService<StreakStore>())
        .AddSingleton<IOutageListener>(provider => provider.GetRequiredService<StreakStore>())
        .AddSingleton<IScheduledJob, StreakRenewalJob>()
        .AddSingleton<ExcuseStore>()
        .AddChatInputCommand<StreakCommand>();
}
