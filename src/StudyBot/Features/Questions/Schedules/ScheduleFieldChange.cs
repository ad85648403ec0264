using System.Globalization;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary>
/// Something of a schedule that is no longer what it was, in no language yet: mentions, <c>09:00</c>, bits, ids; empty for none.
/// Both are null in an old entry of the staff log, which holds only that it was changed.
/// </summary>
internal sealed record ScheduleFieldChange(ScheduleField Field, string? Before, string? After)
{
    public const string On = "1";

    private const string Changed = "changed";
    private const char Separator = ' ';

    /// <summary>Empty when nothing was changed.</summary>
    public static IReadOnlyList<ScheduleFieldChange> Between(QuestionSchedule before, QuestionSchedule after) =>
    [
        .. Enum.GetValues<ScheduleField>()
            .Select(field => new ScheduleFieldChange(field, Value(before, field), Value(after, field)))
            .Where(change => change.Before != change.After),
    ];

    /// <summary>Empty when nothing was changed.</summary>
    public static IReadOnlyDictionary<string, string> ToDetails(IReadOnlyList<ScheduleFieldChange> changes)
    {
        if (changes.Count == 0)
            return new Dictionary<string, string>();
        var details = changes
            .SelectMany(change => new[] { (Key: BeforeKey(change.Field), Value: change.Before), (Key: AfterKey(change.Field), Value: change.After) })
            .ToDictionary(detail => detail.Key, detail => detail.Value ?? "");
        details[Changed] = string.Join(Separator, changes.Select(change => change.Field));
        return details;
    }

    public static IReadOnlyList<ScheduleFieldChange> FromDetails(IReadOnlyDictionary<string, string> details) =>
    [
        .. details.GetValueOrDefault(Changed, "").Split(Separator, StringSplitOptions.RemoveEmptyEntries)
            .Select(name => Enum.TryParse<ScheduleField>(name, out var field)
                ? new ScheduleFieldChange(field, details.GetValueOrDefault(BeforeKey(field)), details.GetValueOrDefault(AfterKey(field)))
                : null)
            .OfType<ScheduleFieldChange>(),
    ];

    private static string Value(QuestionSchedule schedule, ScheduleField field) => field switch
    {
        ScheduleField.Name => schedule.Name,
        ScheduleField.Channel => schedule.ChannelId.ChannelMention(),
        ScheduleField.Time => schedule.LocalTime.InWords(),
        ScheduleField.Days => schedule.Weekdays.ToString(),
        ScheduleField.Topics => string.Join(',', schedule.Filter.Topics),
        ScheduleField.Excluded => string.Join(',', schedule.Filter.ExcludedTopics),
        ScheduleField.Levels => ((int)schedule.Filter.Levels).ToString(CultureInfo.InvariantCulture),
        ScheduleField.Climb => Switch(schedule.Climbs),
        ScheduleField.Language => schedule.Language?.Code() ?? "",
        ScheduleField.Ping => schedule.PingRoleId?.RoleMention() ?? "",
        ScheduleField.Thread => Switch(schedule.OpensThread),
        _ => Switch(schedule.Pins),
    };

    private static string Switch(bool isOn) => isOn ? On : "";

    private static string BeforeKey(ScheduleField field) => $"{field}.before";

    private static string AfterKey(ScheduleField field) => $"{field}.after";
}
