using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Calendar;

internal static class CalendarFeature
{
    public static IServiceCollection AddCalendar(this IServiceCollection services) => services
        .AddSingleton<CalendarStore>()
        .AddSingleton<IGuildSetupListener, CalendarSetup>()
        .AddSingleton<CalendarView>()
        .AddSingleton<CalendarAnnouncements>()
        .AddSingleton<SilencedSchedules>()
        .AddSingleton<CalendarDesk>()
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
