using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Calendar.Endings;
using StudyBot.Letters;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Calendar;

internal static class CalendarFeature
{
    private static IServiceCollection AddEndings(this IServiceCollection services) => services
        .AddSingleton<CohortEnds>()
        .AddSingleton<CohortEndStore>()
        .AddSingleton<CohortStatistics>()
        .AddSingleton<CohortArchive>()
        .AddSingleton<CohortDesk>()
        .AddSingleton<OwnPortfolio>()
        .AddSingleton<IScheduledJob, CohortEndJob>()
        .AddMemberLetter<CohortLetter>()
        .AddStaffNotice<CohortOverNotice>()
        .AddStaffNotice<CohortDoneNotice>()
        .AddStaffAction(CalendarLogEntries.CohortEnded)
        .AddChatInputCommand<CohortEndCommand>()
        .AddChatInputCommand<PortfolioCommand>()
        .AddComponent<CohortPreviewButton>()
        .AddComponent<CohortRefreshButton>()
        .AddComponent<CohortEndButton>()
        .AddComponent<CohortArchiveButton>()
        .AddComponent<PortfolioOfButton>();

    public static IServiceCollection AddCalendar(this IServiceCollection services) => services
        .AddEndings()
        .AddSingleton<CalendarStore>()
        .AddSingleton<IGuildSetupListener, CalendarSetup>()
        .AddSingleton<CalendarView>()
        .AddSingleton<CalendarAnnouncements>()
        .AddSingleton<SilencedSchedules>()
        .AddSingleton<CalendarDesk>()
        .AddSettingSection<CalendarSettings>()
        .AddStaffAction(CalendarLogEntries.StudyDaysSet)
        .AddStaffAction(CalendarLogEntries.HolidaysSet)
        .AddStaffAction(CalendarLogEntries.CohortSet)
        .AddStaffAction(CalendarLogEntries.MinimumSet)
        .AddStaffAction(CalendarLogEntries.BreakAdded)
        .AddStaffAction(CalendarLogEntries.BreakRemoved)
        .AddStaffAction(CalendarLogEntries.BreakCut)
        .AddStaffAction(CalendarLogEntries.Told)
        .AddChatInputCommand<CalendarCommand>()
        .AddComponent<StudyDaysSelect>()
        .AddComponent<HolidaysSelect>()
        .AddComponent<BreakRemoveSelect>()
        .AddComponent<BreakButton>()
        .AddComponent<CohortButton>()
        .AddComponent<MinimumButton>()
        .AddComponent<CalendarTellButton>()
        .AddModal<BreakModal>()
        .AddModal<CohortModal>()
        .AddModal<MinimumModal>();
}
