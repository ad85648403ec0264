using StudyBot.Configuration;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary>Schedules to rows of settings, and changed rows to edits.</summary>
internal static class ScheduleRows
{
    private static readonly Dictionary<string, ScheduleField> Logged = new()
    {
        [ScheduleFields.Name] = ScheduleField.Name,
        [ScheduleFields.Channel] = ScheduleField.Channel,
        [ScheduleFields.Time] = ScheduleField.Time,
        [ScheduleFields.Days] = ScheduleField.Days,
        [ScheduleFields.Topics] = ScheduleField.Topics,
        [ScheduleFields.Excluded] = ScheduleField.Excluded,
        [ScheduleFields.Levels] = ScheduleField.Levels,
        [ScheduleFields.Climb] = ScheduleField.Climb,
        [ScheduleFields.Language] = ScheduleField.Language,
        [ScheduleFields.Ping] = ScheduleField.Ping,
        [ScheduleFields.Thread] = ScheduleField.Thread,
        [ScheduleFields.Pin] = ScheduleField.Pin,
    };

    public static SettingSheet Add(SettingSheet sheet, SettingList list, QuestionSchedule schedule)
    {
        (string Field, string? Value)[] values =
        [
            (ScheduleFields.Name, schedule.Name),
            (ScheduleFields.Channel, PlaceKind.Of(schedule.ChannelId)),
            (ScheduleFields.Time, TypedKinds.Of(schedule.LocalTime)),
            (ScheduleFields.Days, WeekdaysKind.Of(schedule.Weekdays)),
            (ScheduleFields.Topics, TopicsOf(list, schedule.Filter.Topics)),
            (ScheduleFields.Excluded, TopicsOf(list, schedule.Filter.ExcludedTopics)),
            (ScheduleFields.Levels, ScheduleFields.Of(schedule.Filter.Levels)),
            (ScheduleFields.Climb, ChoiceKind.Of(schedule.Climbs)),
            (ScheduleFields.Language, schedule.Language?.Code()),
            (ScheduleFields.Ping, PlaceKind.Of(schedule.PingRoleId)),
            (ScheduleFields.Thread, ChoiceKind.Of(schedule.OpensThread)),
            (ScheduleFields.Pin, ChoiceKind.Of(schedule.Pins)),
            (ScheduleFields.Paused, ChoiceKind.Of(schedule.PausedAt is not null)),
            (ScheduleFields.ResumesOn, TypedKinds.Of(schedule.ResumesOn)),
        ];
        return values.Aggregate(sheet, (all, value) => all.With(list.PathOf($"{schedule.Id}", value.Field), value.Value));
    }

    /// <summary>What a draft changes of a row; of a new one, all.</summary>
    public static ScheduleEdit Edit(SettingDraft draft, SettingList list, string row)
    {
        var (channel, language, ping) = (PlaceKind.IdOf(Changed(ScheduleFields.Channel)), Changed(ScheduleFields.Language), Changed(ScheduleFields.Ping));
        return new ScheduleEdit
        {
            Name = Differs(ScheduleFields.Name) ? Changed(ScheduleFields.Name) ?? "" : null,
            ChannelId = channel,
            InForum = draft.Scope.Places.Channels.Any(place => place.Id == channel && place.Type == ChannelType.GuildForum),
            Time = Changed(ScheduleFields.Time) is { } time ? TypedKinds.TimeOf(time) : null,
            Days = Changed(ScheduleFields.Days) is { } days ? WeekdaysKind.DaysOf(days) : null,
            Topics = Differs(ScheduleFields.Topics) ? ChoiceKind.CodesOf(Changed(ScheduleFields.Topics)) : null,
            Excluded = Differs(ScheduleFields.Excluded) ? ChoiceKind.CodesOf(Changed(ScheduleFields.Excluded)) : null,
            Levels = Changed(ScheduleFields.Levels) is { } levels ? ScheduleFields.LevelsOf(levels) : null,
            Climbs = Flag(ScheduleFields.Climb),
            Language = language is null ? null : Languages.OfCode(language),
            ClearsLanguage = Differs(ScheduleFields.Language) && language is null,
            PingRoleId = PlaceKind.IdOf(ping),
            ClearsPing = Differs(ScheduleFields.Ping) && ping is null,
            OpensThread = Flag(ScheduleFields.Thread),
            Pins = Flag(ScheduleFields.Pin),
        };

        bool Differs(string field) => draft.Changes(list.PathOf(row, field));

        string? Changed(string field) => Differs(field) ? draft.Wanted[list.PathOf(row, field)] : null;

        bool? Flag(string field) => Differs(field) ? Changed(field) == ChoiceKind.Yes : null;
    }

    /// <summary>Whether an entry of the staff log tells of a field.</summary>
    public static bool IsIn(StaffAction action, string? field) => field is not null && Logged.TryGetValue(field, out var logged) &&
        ScheduleFieldChange.FromDetails(action.Details).Any(change => change.Field == logged);

    private static string? TopicsOf(SettingList list, IEnumerable<string> ids) => ((ChoiceKind)list.Find(ScheduleFields.Topics)!.Kind).Of(ids);
}
