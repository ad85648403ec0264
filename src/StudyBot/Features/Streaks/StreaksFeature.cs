using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Streaks;

internal static class StreaksFeature
{
    public static IServiceCollection AddStreaks(this IServiceCollection services) => services
        .AddSingleton<IStudyLogListener, StreakStore>()
        .AddChatInputCommand<StreakCommand>();
}
