using StudyBot.Discord.Interactions;
using StudyBot.Features.Streaks.Corrections;
using StudyBot.Features.Streaks.Excuses;
using StudyBot.Features.Streaks.Why;
using StudyBot.Outages;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

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
        .AddSingleton<CreditStore>()
        .AddSingleton<WhyView>()
        .AddCommandGroup(new CommandGroupSpec("streak", Languages.Text("Your streak, and how it comes about", "연속 기록과 그렇게 센 까닭")))
        .AddChatInputCommand<StreakCommand>()
        .AddChatInputCommand<WhyCommand>()
        .AddComponent<WhyPageButton>();
}
