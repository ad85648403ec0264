using System.Data;
using System.Globalization;
using StudyBot.Configuration;
using StudyBot.Features.Calendar.Endings;
using StudyBot.Staff;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Calendar;

/// <summary>Study days, holidays, breaks, the cohort's dates and the daily minimum.</summary>
internal sealed class CalendarSettings(
    CalendarStore store, StudyCalendarReader calendars, HolidayCalendars holidays, SilencedSchedules silenced, CohortEnds cohorts) : SettingSection
{
    public override IReadOnlyList<SettingField> Fields { get; } = CalendarFields.All(holidays);

    public override SettingList List => CalendarFields.Breaks;

    public override IReadOnlyList<string> Columns { get; } =
    [
        "guild_calendar.study_days", "guild_calendar.holidays", "guild_calendar.cohort_start", "guild_calendar.cohort_end",
        "guild_calendar.minimum_minutes", "guild_break.first_date", "guild_break.last_date", "guild_break.name",
    ];

    public override IReadOnlyList<StaffActionKind> Logged => CalendarLogEntries.Changes;

    public override bool Tells(StaffAction action, string path) => path switch
    {
        CalendarFields.Days => action.Kind == CalendarLogEntries.StudyDaysSet,
        CalendarFields.Holidays => action.Kind == CalendarLogEntries.HolidaysSet,
        CalendarFields.Start or CalendarFields.End => action.Kind == CalendarLogEntries.CohortSet,
        CalendarFields.Minimum => action.Kind == CalendarLogEntries.MinimumSet,
        _ => action.Kind == CalendarLogEntries.BreakAdded || action.Kind == CalendarLogEntries.BreakRemoved || action.Kind == CalendarLogEntries.BreakCut,
    };

    public override SettingSheet Read(IDbConnection connection, SettingScope scope, SettingSheet sheet)
    {
        var calendar = calendars.Of(connection, scope.GuildId);
        var rules = calendar.NewestRules;
        sheet = sheet
            .With(CalendarFields.Days, WeekdaysKind.Of(rules.StudyDays))
            .With(CalendarFields.Holidays, rules.Holidays?.Id)
            .With(CalendarFields.Start, TypedKinds.Of(rules.CohortStart))
            .With(CalendarFields.End, TypedKinds.Of(rules.CohortEnd))
            .With(CalendarFields.Minimum, rules.MinimumMinutes.ToString(CultureInfo.InvariantCulture));
        return calendar.Breaks.Where(rest => rest.Last >= scope.Today).Aggregate(sheet, (all, rest) => all
            .With(PathOf(rest.Id, CalendarFields.Name), rest.Name)
            .With(PathOf(rest.Id, CalendarFields.First), TypedKinds.Of(rest.First))
            .With(PathOf(rest.Id, CalendarFields.Last), TypedKinds.Of(rest.Last)));
    }

    public override SettingSheet Complete(SettingScope scope, SettingSheet before, SettingSheet wanted) =>
        With(wanted, DatesOf(wanted).Renewed(cohorts.Latest(scope.GuildId), DatesOf(before)));

    /// <summary>No file undoes the end of a cohort; one with the dates of the next begins that.</summary>
    public override SettingSheet OfFile(SettingScope scope, SettingSheet before, SettingSheet wanted) =>
        DatesOf(wanted).Revive(cohorts.Latest(scope.GuildId), DatesOf(before)) ? With(wanted, DatesOf(before)) : wanted;

    public override string? RemarkOnFile(SettingScope scope, SettingSheet before, SettingSheet wanted, Language language)
    {
        var (ended, texts) = (cohorts.Latest(scope.GuildId), CalendarTexts.Both.In(language));
        return DatesOf(wanted).Revive(ended, DatesOf(before)) ? texts.StaysEnded(texts.Range(ended.FirstDate, ended.LastDate, scope.Today))
            : Begun(scope, before, wanted, language);
    }

    public override Task JudgeAsync(SettingDraft draft, CancellationToken cancellationToken)
    {
        var (wanted, texts, today) = (draft.Wanted, CalendarTexts.Both.In(draft.Language), draft.Scope.Today);
        if (draft.Changes(CalendarFields.Start) || draft.Changes(CalendarFields.End))
        {
            draft.Object(
                draft.Changes(CalendarFields.End) ? CalendarFields.End : CalendarFields.Start,
                DateRules.ToCohort(TypedKinds.DateOf(wanted[CalendarFields.Start]), TypedKinds.DateOf(wanted[CalendarFields.End]), today, texts));
        }

        foreach (var row in wanted.RowsOf(List).Where(row => draft.ChangesWithin($"{List.Path}/{row}.")))
            draft.Object(List.PathOf(row, CalendarFields.First), ToBreak(draft, row, texts));
        if (wanted.RowsOf(List).Count > List.Most)
            draft.Object(List.Path, texts.TooManyBreaks(List.Most));
        return Task.CompletedTask;
    }

    public override void Write(IDbConnection connection, SettingDraft draft)
    {
        var (before, wanted) = (draft.Before, draft.Wanted);
        var act = new CalendarAct(draft.Scope.GuildId, draft.By, draft.Scope.Today, draft.Scope.At);
        Set(CalendarLogEntries.StudyDaysSet, rules => rules with { StudyDays = WeekdaysKind.DaysOf(wanted[CalendarFields.Days]) }, CalendarFields.Days);
        Set(CalendarLogEntries.HolidaysSet, rules => rules with { Holidays = holidays.Find(wanted[CalendarFields.Holidays]) }, CalendarFields.Holidays);
        Set(
            CalendarLogEntries.CohortSet,
            rules => rules with { CohortStart = TypedKinds.DateOf(wanted[CalendarFields.Start]), CohortEnd = TypedKinds.DateOf(wanted[CalendarFields.End]) },
            CalendarFields.Start, CalendarFields.End);
        Set(CalendarLogEntries.MinimumSet, rules => rules with { MinimumMinutes = int.Parse(wanted[CalendarFields.Minimum]!, CultureInfo.InvariantCulture) }, CalendarFields.Minimum);
        var changed = before.RowsOf(List).Union(wanted.RowsOf(List)).Where(row => draft.ChangesWithin($"{List.Path}/{row}.")).ToList();
        // Those that go make room for those that come.
        foreach (var row in changed.Where(row => before.HasRow(List, row)))
            store.RemoveBreak(connection, act, long.Parse(row, CultureInfo.InvariantCulture));
        foreach (var row in changed.Where(row => wanted.HasRow(List, row)))
            store.AddBreak(connection, act, Break(wanted, row));

        void Set(StaffActionKind kind, Func<CalendarRules, CalendarRules> edit, params string[] paths)
        {
            if (paths.Any(draft.Changes))
                store.SetRules(connection, act, kind, edit);
        }
    }

    public override string? OnWritten(SettingDraft draft)
    {
        var schedules = silenced.Of(draft.Scope.GuildId, draft.Scope.Today);
        string?[] remarks =
        [
            Begun(draft.Scope, draft.Before, draft.Wanted, draft.Language),
            schedules.Count > 0 ? CalendarTexts.Both.In(draft.Language).SilencedSchedules(schedules) : null,
        ];
        return remarks.OfType<string>().ToList() is { Count: > 0 } said ? string.Join('\n', said) : null;
    }

    /// <summary>Said of dates with which a new cohort begins; null for all others.</summary>
    private string? Begun(SettingScope scope, SettingSheet before, SettingSheet wanted, Language language)
    {
        var (ended, dates) = (cohorts.Latest(scope.GuildId), DatesOf(wanted));
        return dates.Begin(ended, DatesOf(before))
            ? CalendarTexts.Both.In(language).NewCohort(dates.Renewed(ended, DatesOf(before)), scope.Today)
            : null;
    }

    private static CohortDates DatesOf(SettingSheet sheet) => new(TypedKinds.DateOf(sheet[CalendarFields.Start]), TypedKinds.DateOf(sheet[CalendarFields.End]));

    private static SettingSheet With(SettingSheet sheet, CohortDates dates) =>
        sheet.With(CalendarFields.Start, TypedKinds.Of(dates.First)).With(CalendarFields.End, TypedKinds.Of(dates.Last));

    private string? ToBreak(SettingDraft draft, string row, CalendarTexts texts)
    {
        var rest = Break(draft.Wanted, row);
        // What has begun can be ended early, but its days that are over stay what they were.
        if (draft.Before.HasRow(List, row) && Break(draft.Before, row).First <= draft.Scope.Today)
            return texts.BreakHasBegun;
        if (DateRules.ToBreak(rest.First, rest.Last, draft.Scope.Today, texts) is { } objection)
            return objection;
        var others = draft.Wanted.RowsOf(List).Where(other => other != row).Select(other => Break(draft.Wanted, other));
        return others.FirstOrDefault(rest.Overlaps) is { } other
            ? texts.BreakOverlaps(other with { Name = DisplayText.Escape(other.Name) }, draft.Scope.Today)
            : null;
    }

    private StudyBreak Break(SettingSheet sheet, string row) => new(
        0,
        TypedKinds.DateOf(sheet[List.PathOf(row, CalendarFields.First)])!.Value,
        TypedKinds.DateOf(sheet[List.PathOf(row, CalendarFields.Last)])!.Value,
        sheet[List.PathOf(row, CalendarFields.Name)]!);

    private static string PathOf(long id, string field) => CalendarFields.Breaks.PathOf(id.ToString(CultureInfo.InvariantCulture), field);
}
