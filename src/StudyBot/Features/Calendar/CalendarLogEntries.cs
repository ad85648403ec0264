using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Calendar;

/// <summary>How changes of the calendar stand in the staff log.</summary>
internal static class CalendarLogEntries
{
    private const string Days = "days";
    private const string Holidays = "holidays";
    private const string From = "from";
    private const string Start = "start";
    private const string End = "end";
    private const string Minimum = "minimum";
    private const string First = "first";
    private const string Last = "last";
    private const string Name = "name";

    public static StaffActionKind StudyDaysSet { get; } = Kind(
        "calendar.days", (texts, details) => texts.LoggedStudyDays(new Weekdays(int.Parse(details[Days], null))));

    public static StaffActionKind HolidaysSet { get; } = Kind(
        "calendar.holidays", (texts, details) => texts.LoggedHolidays(details[Holidays].Length > 0));

    public static StaffActionKind CohortSet { get; } = Kind(
        "calendar.cohort", (texts, details) => texts.LoggedCohort(Date(details[Start]), Date(details[End])));

    public static StaffActionKind MinimumSet { get; } = Kind(
        "calendar.minimum", (texts, details) => texts.LoggedMinimum(int.Parse(details[Minimum], null)));

    public static StaffActionKind BreakAdded { get; } = Kind(
        "calendar.break", (texts, details) => texts.LoggedBreak(Break(details)));

    public static StaffActionKind BreakRemoved { get; } = Kind(
        "calendar.unbreak", (texts, details) => texts.LoggedBreakGone(Break(details)));

    public static StaffActionKind BreakCut { get; } = Kind(
        "calendar.cutbreak", (texts, details) => texts.LoggedBreakCut(Break(details)));

    /// <summary>The subject is the number of the change.</summary>
    public static StaffActionKind Told { get; } = Kind("calendar.told", (texts, _) => texts.LoggedTold);

    public static IReadOnlyDictionary<string, string> Details(CalendarRules rules) => new Dictionary<string, string>
    {
        [Days] = rules.StudyDays.ToString(),
        [Holidays] = rules.Holidays?.Id ?? "",
        [Start] = Text(rules.CohortStart),
        [End] = Text(rules.CohortEnd),
        [Minimum] = rules.MinimumMinutes.ToString(CultureInfo.InvariantCulture),
        [From] = Text(rules.From),
    };

    public static IReadOnlyDictionary<string, string> Details(StudyBreak rest) => new Dictionary<string, string>
    {
        [First] = Text(rest.First),
        [Last] = Text(rest.Last),
        [Name] = rest.Name,
    };

    /// <summary>
    /// What the channel is told of a change, in the guild's language; null when the calendar has changed again since, or the
    /// action is none of these.
    /// </summary>
    public static string? Announcement(StaffAction change, StudyCalendar calendar, Language language, LocalDate today)
    {
        var (texts, details) = (AnnouncementTexts.Both.In(language), change.Details);
        var now = Details(calendar.NewestRules);
        return change.Kind.Code switch
        {
            "calendar.days" when Holds(Days) => texts.StudyDays(Date(details[From])!.Value, new Weekdays(int.Parse(details[Days], null))),
            "calendar.holidays" when Holds(Holidays) => texts.Holidays(Date(details[From])!.Value, details[Holidays].Length > 0),
            "calendar.cohort" when Holds(Start) && Holds(End) =>
                texts.Cohort(CalendarTexts.Both.In(language).Range(Date(details[Start]), Date(details[End]), today), details[Start].Length + details[End].Length > 0),
            "calendar.minimum" when Holds(Minimum) => texts.Minimum(Date(details[From])!.Value, int.Parse(details[Minimum], null)),
            "calendar.break" when IsThere(Break(details)) => texts.Break(Break(details), language),
            "calendar.cutbreak" when IsThere(Break(details)) => texts.BreakCut(Break(details), language),
            "calendar.unbreak" when Break(details) is { } rest && !calendar.Breaks.Any(rest.Overlaps) => texts.BreakGone(rest, language),
            _ => null,
        };

        bool Holds(string key) => details.ContainsKey(From) && details[key] == now[key];
        bool IsThere(StudyBreak rest) => calendar.Breaks.Any(known => known.First == rest.First && known.Last == rest.Last);
    }

    private static StaffActionKind Kind(string code, Func<CalendarTexts, IReadOnlyDictionary<string, string>, string> sentence) => new(
        code,
        action => sentence(CalendarTexts.Both.Korean, action.Details),
        action => sentence(CalendarTexts.Both.English, action.Details));

    private static StudyBreak Break(IReadOnlyDictionary<string, string> details) =>
        new(0, Date(details[First])!.Value, Date(details[Last])!.Value, DisplayText.Escape(details[Name]));

    private static string Text(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";

    private static LocalDate? Date(string text) => text.Length == 0 ? null : LocalDatePattern.Iso.Parse(text).Value;
}
