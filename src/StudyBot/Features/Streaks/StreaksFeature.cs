using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Streaks;

internal static class StreaksFeature
{
    public static IServiceCollection AddStreaks(this IServiceCollection services) => services
        .AddSingleton<StreakStore>()
        .AddSingleton<IStudyLogListener>(provider => provider.GetRequiredService<StreakStore>())
        .AddSingleton<IStudyCalendarListener>(provider => provider.GetRequiredService<StreakStore>())
        .AddChatInputCommand<StreakCommand>();
}
