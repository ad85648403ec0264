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
    public const string Days = "days";
    public const string Holidays = "holidays";
    public const string Start = "start";
    public const string End = "end";
    public const string Minimum = "minimum";

    /// <summary>Of a cohort that was ended when the next had its dates already.</summary>
    private const string EndedOn = "ended";

    /// <summary>Before the name of what a rule was until then; old entries have none.</summary>
    private const string Former = "before.";

    private const string From = "from";
    private const string First = "first";
    private const string Last = "last";
    private const string Name = "name";

    public static StaffActionKind StudyDaysSet { get; } = Kind(
        "calendar.days",
        (texts, details) => texts.LoggedStudyDays(DaysIn(details, Days)!.Value),
        (details, language) => DaysIn(details, Former + Days)?.InWords(language));

    public static StaffActionKind HolidaysSet { get; } = Kind(
        "calendar.holidays",
        (texts, details) => texts.LoggedHolidays(details[Holidays].Length > 0),
        (details, _) => details[Holidays].Length > 0 && details.GetValueOrDefault(Former + Holidays) is { Length: > 0 } id ? $"`{id}`" : null);

    public static StaffActionKind CohortSet { get; } = Kind(
        "calendar.cohort",
        (texts, details) => texts.LoggedCohort(Date(details[Start]), Date(details[End])),
        (details, language) => details.TryGetValue(Former + Start, out var start) ? CalendarTexts.Both.In(language).Range(Date(start), Date(details[Former + End]), today: default) : null);

    public static StaffActionKind CohortEnded { get; } = Kind(
        "calendar.ended", (texts, details) => texts.LoggedCohortEnded(Date(details.GetValueOrDefault(EndedOn) ?? details[End])!.Value));

    public static StaffActionKind MinimumSet { get; } = Kind(
        "calendar.minimum",
        (texts, details) => texts.LoggedMinimum(int.Parse(details[Minimum], null)),
        (details, language) => details.TryGetValue(Former + Minimum, out var minutes) ? CalendarTexts.Both.In(language).MinimumIs(int.Parse(minutes, null)) : null);

    public static StaffActionKind BreakAdded { get; } = Kind(
        "calendar.break", (texts, details) => texts.LoggedBreak(Shown(details)));

    public static StaffActionKind BreakRemoved { get; } = Kind(
        "calendar.unbreak", (texts, details) => texts.LoggedBreakGone(Shown(details)));

    public static StaffActionKind BreakCut { get; } = Kind(
        "calendar.cutbreak", (texts, details) => texts.LoggedBreakCut(Shown(details)));

    /// <summary>The subject is the number of the last change that was told.</summary>
    public static StaffActionKind Told { get; } = Kind("calendar.told", (texts, _) => texts.LoggedTold);

    /// <summary>All that change a calendar.</summary>
    public static IReadOnlyList<StaffActionKind> Changes { get; } =
        [StudyDaysSet, HolidaysSet, CohortSet, CohortEnded, MinimumSet, BreakAdded, BreakRemoved, BreakCut];

    /// <param name="before">As they were.</param>
    /// <param name="after">As they are.</param>
    public static IReadOnlyDictionary<string, string> Details(CalendarRules before, CalendarRules after) =>
        Details(after).Concat(Details(before).Select(detail => KeyValuePair.Create(Former + detail.Key, detail.Value))).ToDictionary();

    private static Dictionary<string, string> Details(CalendarRules rules) => new()
    {
        [Days] = rules.StudyDays.ToString(),
        [Holidays] = rules.Holidays?.Id ?? "",
        [Start] = Text(rules.CohortStart),
        [End] = Text(rules.CohortEnd),
        [Minimum] = rules.MinimumMinutes.ToString(CultureInfo.InvariantCulture),
        [From] = Text(rules.From),
    };

    /// <summary>A cohort was ended without a change of the rules.</summary>
    public static StaffAction Ended(CalendarAct act, LocalDate last) => new()
    {
        Kind = CohortEnded,
        GuildId = act.GuildId,
        By = act.By,
        At = act.At,
        Subject = act.GuildId.ToString(),
        Details = new Dictionary<string, string> { [EndedOn] = Text(last) },
    };

    public static IReadOnlyDictionary<string, string> Details(StudyBreak rest) => new Dictionary<string, string>
    {
        [First] = Text(rest.First),
        [Last] = Text(rest.Last),
        [Name] = rest.Name,
    };

    private static StaffActionKind Kind(
        string code,
        Func<CalendarTexts, IReadOnlyDictionary<string, string>, string> sentence,
        Func<IReadOnlyDictionary<string, string>, Language, string?>? before = null)
    {
        return new(code, action => Say(action.Details, Language.Korean), action => Say(action.Details, Language.English));

        string Say(IReadOnlyDictionary<string, string> details, Language language) =>
            FormerValue.Behind(sentence(CalendarTexts.Both.In(language), details), before?.Invoke(details, language), language);
    }

    private static Weekdays? DaysIn(IReadOnlyDictionary<string, string> details, string name) =>
        details.TryGetValue(name, out var bits) ? new Weekdays(int.Parse(bits, null)) : null;

    /// <summary>Its name is not escaped.</summary>
    public static StudyBreak Break(IReadOnlyDictionary<string, string> details) =>
        new(0, Date(details[First])!.Value, Date(details[Last])!.Value, details[Name]);

    private static StudyBreak Shown(IReadOnlyDictionary<string, string> details) =>
        Break(details) with { Name = DisplayText.Escape(details[Name]) };

    private static string Text(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";

    /// <summary>As stored; null for none.</summary>
    public static LocalDate? Date(string text) => text.Length == 0 ? null : LocalDatePattern.Iso.Parse(text).Value;
}
