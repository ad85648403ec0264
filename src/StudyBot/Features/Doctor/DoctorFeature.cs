using StudyBot.Discord.Interactions;
using StudyBot.Features.Doctor.Ahead;
using StudyBot.Scheduling;
using StudyBot.Staff;

namespace StudyBot.Features.Doctor;

internal static class DoctorFeature
{
    public static IServiceCollection AddDoctorCommand(this IServiceCollection services) => services
        .AddSingleton<AheadProblems>()
        .AddSingleton<AheadStore>()
        .AddSingleton<AheadQueue>()
        .AddSingleton<DoctorView>()
        .AddSingleton<IScheduledJob, AheadJob>()
        .AddStaffNotice<AheadNotice>()
        .AddChatInputCommand<DoctorCommand>()
        .AddComponent<DoctorPageButton>();
}
