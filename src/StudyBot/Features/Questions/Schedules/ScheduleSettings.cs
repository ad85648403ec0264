using System.Data;
using System.Globalization;
using StudyBot.Configuration;
using StudyBot.Content;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Staff;

namespace StudyBot.Features.Questions.Schedules;

/// <summary>The question schedules, each a row.</summary>
internal sealed class ScheduleSettings(QuestionScheduleStore schedules, ScheduleCheck check, ScheduleChanges changes, ContentLibrary builtIn) : SettingSection
{
    public override IReadOnlyList<SettingField> Fields { get; } = [];

    public override SettingList List { get; } = ScheduleFields.List(builtIn);

    public override IReadOnlyList<string> Columns { get; } =
    [
        .. new[]
        {
            "name", "channel_id", "in_forum", "local_time", "weekdays", "topics", "excluded_topics", "levels", "climbs", "language",
            "ping_role_id", "opens_thread", "pins", "paused_at", "resumes_on",
        }.Select(column => $"question_schedule.{column}"),
    ];

    public override IReadOnlyList<StaffActionKind> Logged { get; } =
        [QuestionLogEntries.Added, QuestionLogEntries.Edited, QuestionLogEntries.Removed, QuestionLogEntries.Paused, QuestionLogEntries.Resumed];

    public override bool Tells(StaffAction action, string path)
    {
        var (row, field) = (RowOf(path), path.Contains('.', StringComparison.Ordinal) ? path[(path.LastIndexOf('.') + 1)..] : null);
        if (!action.Subject.Split(' ').Contains(row))
            return false;
        var isPause = action.Kind == QuestionLogEntries.Paused || action.Kind == QuestionLogEntries.Resumed;
        return !path.EndsWith($"/{row}", StringComparison.Ordinal) && action.Kind != QuestionLogEntries.Added
            ? field is ScheduleFields.Paused or ScheduleFields.ResumesOn ? isPause : !isPause && ScheduleRows.IsIn(action, field)
            : true;
    }

    public override SettingSheet Read(IDbConnection connection, SettingScope scope, SettingSheet sheet) =>
        QuestionScheduleStore.Of(connection, scope.GuildId).Aggregate(sheet, (all, schedule) => ScheduleRows.Add(all, List, schedule));

    public override async Task JudgeAsync(SettingDraft draft, CancellationToken cancellationToken)
    {
        var texts = ScheduleTexts.Both.In(draft.Language);
        var (rows, stored) = (draft.Wanted.RowsOf(List), schedules.Of(draft.Scope.GuildId));
        if (rows.Count > List.Most)
            draft.Object(List.Path, texts.TooMany(List.Most));
        if (draft.Before.HasRow(List, List.Fixed!) && !draft.Wanted.HasRow(List, List.Fixed!))
            draft.Object(List.Path, texts.FirstStays);
        var dayStart = TypedKinds.TimeOf(draft.Wanted[SharedSettings.DayStart]!);
        foreach (var row in rows)
        {
            var (dayStartMoves, time) = (draft.Changes(SharedSettings.DayStart), List.PathOf(row, ScheduleFields.Time));
            if (dayStartMoves || draft.Changes(time))
                draft.Object(dayStartMoves ? SharedSettings.DayStart : time, ScheduleCheck.TooEarly(TypedKinds.TimeOf(draft.Wanted[time]!), dayStart, texts));
            if (draft.ChangesWithin($"{List.Path}/{row}."))
                await JudgeRowAsync(draft, row, stored, cancellationToken);
        }
    }

    public override void Write(IDbConnection connection, SettingDraft draft)
    {
        var act = new StaffAct(draft.Scope.GuildId, draft.By, draft.Scope.At);
        var (before, after) = (draft.Before.RowsOf(List), draft.Wanted.RowsOf(List));
        foreach (var row in before.Except(after))
            changes.Remove(connection, act, Number(row));
        foreach (var row in after.Where(row => draft.ChangesWithin($"{List.Path}/{row}.")))
        {
            var edit = ScheduleRows.Edit(draft, List, row);
            // The first schedule of a guild came with its settings.
            long? known = before.Contains(row) ? Number(row) : before.Count == 0 && row == after[0] ? QuestionSchedule.First : null;
            var saved = known is { } id
                ? changes.Edit(connection, act, id, edit.Apply, (old, edited) => ScheduleFieldChange.ToDetails(ScheduleFieldChange.Between(old, edited)))
                : changes.Add(connection, act, edit.Apply);
            if (saved is null)
                throw new InvalidOperationException("A schedule that was judged could not be saved.");
            Pause(connection, draft, act, row, saved.Id);
        }
    }

    private void Pause(IDbConnection connection, SettingDraft draft, StaffAct act, string row, long id)
    {
        var (paused, resumesOn) = (List.PathOf(row, ScheduleFields.Paused), List.PathOf(row, ScheduleFields.ResumesOn));
        if (draft.Wanted[paused] == ChoiceKind.Yes && (draft.Changes(paused) || draft.Changes(resumesOn)))
            changes.Pause(connection, act, [id], TypedKinds.DateOf(draft.Wanted[resumesOn]));
        else if (draft.Before[paused] == ChoiceKind.Yes && draft.Changes(paused))
            changes.Resume(connection, act, [id]);
    }

    private async Task JudgeRowAsync(SettingDraft draft, string row, IReadOnlyList<QuestionSchedule> stored, CancellationToken cancellationToken)
    {
        var texts = ScheduleTexts.Both.In(draft.Language);
        var edit = ScheduleRows.Edit(draft, List, row);
        var known = stored.FirstOrDefault(schedule => draft.Before.HasRow(List, row) && $"{schedule.Id}" == row) ?? ScheduleDates.Fresh(draft.Scope.GuildId, id: 0);
        // Two that swap their names would be in each other's way; what stays until then is looked at, too.
        var others = draft.Wanted.RowsOf(List).Where(other => other != row)
            .SelectMany(other => new[] { draft.Wanted, draft.Before }.Select(sheet => sheet[List.PathOf(other, ScheduleFields.Name)]))
            .Select(name => known with { Name = name ?? "" });
        var objection = await check.ObjectionAsync(
            edit.Apply(known), edit with { Time = null, Name = edit.Name is { Length: > 0 } name ? name : null }, others, draft.Scope.Inquiry, draft.Language, cancellationToken);
        draft.Object(List.PathOf(row, Blamed(edit)), objection);
        var (resumesOn, paused) = (List.PathOf(row, ScheduleFields.ResumesOn), List.PathOf(row, ScheduleFields.Paused));
        if (TypedKinds.DateOf(draft.Wanted[resumesOn]) is { } date && (draft.Changes(resumesOn) || draft.Changes(paused)) && draft.Wanted[paused] == ChoiceKind.Yes && date <= draft.Scope.Today)
            draft.Object(resumesOn, texts.ResumesTooSoon);
        if (draft.Changes(resumesOn) && draft.Wanted[resumesOn] is not null && draft.Wanted[paused] != ChoiceKind.Yes)
            draft.Object(resumesOn, texts.NotPaused);
    }

    /// <summary>The field that an objection is most likely about.</summary>
    private static string Blamed(ScheduleEdit edit) =>
        edit.ChannelId is not null ? ScheduleFields.Channel
        : edit.PingRoleId is not null ? ScheduleFields.Ping
        : edit.Pins == true ? ScheduleFields.Pin
        : edit.OpensThread == true ? ScheduleFields.Thread
        : edit.Topics is not null ? ScheduleFields.Topics
        : edit.Excluded is not null ? ScheduleFields.Excluded
        : edit.Levels is not null ? ScheduleFields.Levels
        : ScheduleFields.Name;

    private static long Number(string row) => long.Parse(row, CultureInfo.InvariantCulture);

    private static string RowOf(string path) => path[(SharedSettings.Schedules.Length + 1)..].Split('.')[0];
}
