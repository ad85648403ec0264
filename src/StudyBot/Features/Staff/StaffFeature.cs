using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Staff.Briefs;
using StudyBot.Features.Staff.Nudges;
using StudyBot.Letters;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Staff;

internal static class StaffFeature
{
    private static IServiceCollection AddBriefs(this IServiceCollection services) => services
        .AddSingleton<QuietMembers>()
        .AddSingleton<QuietPages>()
        .AddSingleton<BriefPlanStore>()
        .AddSingleton<IGuildSetupListener>(provider => provider.GetRequiredService<BriefPlanStore>())
        .AddSettingSection<BriefSettings>()
        .AddSingleton<BriefView>()
        .AddSingleton<BriefDesk>()
        .AddSingleton<IScheduledJob, MorningJob>()
        .AddBriefPart<QuietBriefPart>()
        .AddStaffNotice<MorningNotice>()
        .AddStaffAction(BriefLogEntries.SwitchedOn)
        .AddStaffAction(BriefLogEntries.SwitchedOff)
        .AddChatInputCommand<BriefCommand>()
        .AddComponent<BriefRefreshButton>()
        .AddComponent<BriefOpenButton>()
        .AddComponent<BriefMorningButton>()
        .AddComponent<QuietPageButton>();

    private static IServiceCollection AddNudges(this IServiceCollection services) => services
        .AddSingleton<NudgeStore>()
        .AddMemberLetter<NudgeLetter>()
        .AddStaffAction(NudgeLogEntry.Nudged)
        .AddComponent<NudgeButton>()
        .AddComponent<NudgeChoiceButton>();

    public static IServiceCollection AddStaffCommands(this IServiceCollection services) => services
        .AddSingleton<StaffLogView>()
        .AddCommandGroup(new CommandGroupSpec("staff", Languages.Text("For those who run the server", "서버 운영진을 위한 명령어")))
        .AddBriefs()
        .AddNudges()
        .AddChatInputCommand<StaffLogCommand>()
        .AddComponent<StaffLogPageButton>();
}
