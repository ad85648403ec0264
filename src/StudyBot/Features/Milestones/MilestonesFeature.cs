using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Doctor.Guilds;
using StudyBot.Features.Milestones.Commands;
using StudyBot.Features.Milestones.Reaching;
using StudyBot.Features.Milestones.Roles;
using StudyBot.Letters;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Milestones;

internal static class MilestonesFeature
{
    /// <summary>After streaks, whose cache it reads in the same transaction.</summary>
    public static IServiceCollection AddMilestones(this IServiceCollection services) => services
        .AddSingleton<ReachStore>()
        .AddSettingSection<MilestoneSettings>()
        .AddSingleton<IStudyLogListener>(provider => provider.GetRequiredService<ReachStore>())
        .AddSingleton<IStreakListener>(provider => provider.GetRequiredService<ReachStore>())
        .AddSingleton<RoleStore>()
        .AddSingleton<IGuildNeeds, MilestoneNeeds>()
        .AddSingleton<RoleTroubles>()
        .AddSingleton<GrantStore>()
        .AddSingleton<RoleCheck>()
        .AddSingleton<MilestoneDesk>()
        .AddSingleton<IScheduledJob, GrantJob>()
        .AddStaffNotice<RoleNotice>()
        .AddMemberLetter<ReachedLetter>()
        .AddStaffAction(MilestoneLogEntries.RoleSet)
        .AddStaffAction(MilestoneLogEntries.RoleCleared)
        .AddStaffAction(MilestoneLogEntries.Announcing)
        .AddCommandGroup(new CommandGroupSpec("milestones", Languages.Text("Roles for days in a row", "연속 일수마다 주는 역할")))
        .AddChatInputCommand<MilestoneListCommand>()
        .AddChatInputCommand<MilestoneRoleCommand>()
        .AddChatInputCommand<MilestoneClearCommand>()
        .AddChatInputCommand<MilestoneAnnounceCommand>()
        .AddComponent<TellButton>();
}
