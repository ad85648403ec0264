using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Leaderboards;

internal static class LeaderboardsFeature
{
    public static IServiceCollection AddLeaderboards(this IServiceCollection services) => services
        .AddSingleton<IStudyLogListener, PeriodTotalStore>()
        .AddSingleton<LeaderboardStore>()
        .AddSingleton<LeaderboardView>()
        .AddChatInputCommand<LeaderboardCommand>()
        .AddComponent<LeaderboardPageButton>();
}
