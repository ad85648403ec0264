namespace StudyBot.Study.Calendars;

/// <summary>All public holidays that a guild can observe.</summary>
internal sealed class HolidayCalendars(IReadOnlyList<HolidayCalendar> all)
{
    public IReadOnlyList<HolidayCalendar> All => all;

    /// <summary>Null for an id whose file is gone.</summary>
    public HolidayCalendar? Find(string? id) => all.FirstOrDefault(calendar => calendar.Id == id);
}
