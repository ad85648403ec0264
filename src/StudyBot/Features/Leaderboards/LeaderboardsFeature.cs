using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Leaderboards.Presence;
using StudyBot.Features.Leaderboards.Reading;
using StudyBot.Features.Leaderboards.Squads;
using StudyBot.Features.Leaderboards.Standings;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Leaderboards;

internal static class LeaderboardsFeature
{
    public static IServiceCollection AddLeaderboards(this IServiceCollection services) => services
        .AddSingleton<UnsettledGuilds>()
        .AddSingleton<Settling>()
        .AddHostedService<SettlingService>()
        .AddSingleton<StandingStore>()
        .AddSingleton<IStudyLogListener>(provider => provider.GetRequiredService<StandingStore>())
        .AddSingleton<IStreakListener>(provider => provider.GetRequiredService<StandingStore>())
        .AddSingleton<MemberStore>()
        .AddSingleton<IPresenceListener>(provider => provider.GetRequiredService<MemberStore>())
        .AddSingleton<IBoardVisibility>(provider => provider.GetRequiredService<MemberStore>())
        .AddSingleton<IErasureListener, BoardErasure>()
        .AddSingleton<BoardUpkeep>()
        .AddSingleton<IStudyCalendarListener>(provider => provider.GetRequiredService<BoardUpkeep>())
        .AddSingleton<IScheduledJob, BoardUpkeepJob>()
        .AddSingleton<DepartureWalk>()
        .AddSingleton<IScheduledJob, DepartureJob>()
        .AddSingleton<IInteractionObserver, MemberObserver>()
        .AddSingleton<LeaderboardStore>()
        .AddSingleton<LeaderboardView>()
        .AddChatInputCommand<LeaderboardCommand>()
        .AddComponent<LeaderboardPageButton>()
        .AddComponent<LeaderboardHideButton>()
        .AddSingleton<SquadStore>()
        .AddSettingSection<SquadSettings>()
        .AddSingleton<SquadBoard>()
        .AddSingleton<SquadBoardView>()
        .AddComponent<SquadBoardButton>()
        .AddStaffAction(SquadLogEntries.SquadsSet)
        .AddChatInputCommand<SquadsCommand>();
}
