using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Doctor.Guilds;
using StudyBot.Features.Digests.Commands;
using StudyBot.Features.Digests.Plans;
using StudyBot.Features.Digests.Posting;
using StudyBot.Features.Digests.Weeks;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Digests;

internal static class DigestsFeature
{
    public static IServiceCollection AddDigests(this IServiceCollection services) => services
        .AddSingleton<PlanStore>()
        .AddSettingSection<DigestSettings>()
        .AddSingleton<IGuildSetupListener>(provider => provider.GetRequiredService<PlanStore>())
        .AddSingleton<IGuildNeeds, DigestNeeds>()
        .AddSingleton<PostStore>()
        .AddSingleton<WeekReader>()
        .AddSingleton<IScheduledJob, DigestJob>()
        .AddStaffNotice<DigestNotice>()
        .AddStaffAction(DigestLogEntries.SwitchedOn)
        .AddStaffAction(DigestLogEntries.SwitchedOff)
        .AddCommandGroup(new CommandGroupSpec("digest", Languages.Text("What the cohort did last week", "지난주 소식")))
        .AddChatInputCommand<DigestOnCommand>()
        .AddChatInputCommand<DigestOffCommand>()
        .AddChatInputCommand<DigestPreviewCommand>()
        .AddComponent<OwnWeekButton>();
}
