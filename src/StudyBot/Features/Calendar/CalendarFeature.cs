using StudyBot.Discord.Interactions;
using StudyBot.Staff;

namespace StudyBot.Features.Calendar;

internal static class CalendarFeature
{
    public static IServiceCollection AddCalendar(this IServiceCollection services) => services
        .AddSingleton<CalendarStore>()
        .AddSingleton<CalendarView>()
        .AddSingleton<CalendarDesk>()
        .AddStaffAction(CalendarLogEntries.StudyDaysSet)
        .AddStaffAction(CalendarLogEntries.HolidaysSet)
        .AddStaffAction(CalendarLogEntries.CohortSet)
        .AddStaffAction(CalendarLogEntries.BreakAdded)
        .AddStaffAction(CalendarLogEntries.BreakRemoved)
        .AddStaffAction(CalendarLogEntries.BreakCut)
        .AddChatInputCommand<CalendarCommand>()
        .AddComponent<StudyDaysSelect>()
        .AddComponent<HolidaysSelect>()
        .AddComponent<BreakRemoveSelect>()
        .AddComponent<BreakButton>()
        .AddComponent<CohortButton>()
        .AddModal<BreakModal>()
        .AddModal<CohortModal>();
}
