using NodaTime;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Calendar;

/// <summary>What a calendar was after one of its changes, told by the staff log.</summary>
/// <param name="Days">On which the guild studied.</param>
/// <param name="Holidays">The id of the holidays that it kept; empty for none.</param>
/// <param name="Start">The cohort's first date; null for none.</param>
/// <param name="End">Its last.</param>
/// <param name="Minimum">Minutes that made a day count; 0 when anything did.</param>
/// <param name="Breaks">Those that were not taken back; their ids are 0.</param>
internal sealed record CalendarPast(
    Weekdays Days, string Holidays, LocalDate? Start, LocalDate? End, int Minimum, IReadOnlyList<StudyBreak> Breaks)
{
    /// <summary>Before the first change.</summary>
    public static CalendarPast Nothing { get; } = new(Weekdays.All, "", Start: null, End: null, Minimum: 0, []);

    public static CalendarPast After(IEnumerable<StaffAction> changes) => changes.Aggregate(Nothing, (known, change) => known.Then(change));

    /// <summary>Breaks are known by their first date and name: an end can be cut.</summary>
    private CalendarPast Then(StaffAction change) =>
        change.Kind == CalendarLogEntries.BreakAdded ? this with { Breaks = [.. Breaks, CalendarLogEntries.Break(change.Details)] }
        : change.Kind == CalendarLogEntries.BreakRemoved ? this with { Breaks = Without(CalendarLogEntries.Break(change.Details)) }
        : change.Kind == CalendarLogEntries.BreakCut ? this with
        {
            Breaks = [.. Without(CalendarLogEntries.Break(change.Details)), CalendarLogEntries.Break(change.Details)],
        }
        : Ruled(change.Details);

    /// <summary>Old entries hold only what was changed.</summary>
    private CalendarPast Ruled(IReadOnlyDictionary<string, string> details) => this with
    {
        Days = details.TryGetValue(CalendarLogEntries.Days, out var days) ? new Weekdays(int.Parse(days, null)) : Days,
        Holidays = details.GetValueOrDefault(CalendarLogEntries.Holidays, Holidays),
        Start = details.TryGetValue(CalendarLogEntries.Start, out var start) ? CalendarLogEntries.Date(start) : Start,
        End = details.TryGetValue(CalendarLogEntries.End, out var end) ? CalendarLogEntries.Date(end) : End,
        Minimum = details.TryGetValue(CalendarLogEntries.Minimum, out var minutes) ? int.Parse(minutes, null) : Minimum,
    };

    private List<StudyBreak> Without(StudyBreak rest) => [.. Breaks.Where(known => known.First != rest.First || known.Name != rest.Name)];
}
