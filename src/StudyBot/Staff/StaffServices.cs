using System.Diagnostics.CodeAnalysis;
using StudyBot.Doctor.Guilds;
using StudyBot.Scheduling;
using StudyBot.Staff.Briefs;
using StudyBot.Study;

namespace StudyBot.Staff;

internal static class StaffServices
{
    public static IServiceCollection AddStaff(this IServiceCollection services) => services
        .AddSingleton<StaffRights>()
        .AddSingleton<StaffNoticeStore>()
        .AddSingleton<IGuildSetupListener>(provider => provider.GetRequiredService<StaffNoticeStore>())
        .AddSingleton<StaffNotices>()
        .AddSingleton<IGuildNeeds, StaffNeeds>()
        .AddSingleton<StaffDelivery>()
        .AddSingleton<IScheduledJob, StaffNoticeJob>()
        .AddSingleton<IScheduledJob, NoticeTurnJob>()
        .AddSingleton<StaffLog>()
        .AddSingleton<IErasureListener>(provider => provider.GetRequiredService<StaffLog>());

    /// <summary>Adds a kind of thing that staff are told.</summary>
    public static IServiceCollection AddStaffNotice<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this IServiceCollection services)
        where T : class, IStaffNotice =>
        services.AddSingleton<IStaffNotice, T>();

    /// <summary>Adds a kind of thing that staff do and that is logged.</summary>
    public static IServiceCollection AddStaffAction(this IServiceCollection services, StaffActionKind kind) =>
        services.AddSingleton(kind);

    /// <summary>Adds what a feature has for the staff's brief.</summary>
    public static IServiceCollection AddBriefPart<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this IServiceCollection services)
        where T : class, IBriefPart =>
        services.AddSingleton<IBriefPart, T>();
}
