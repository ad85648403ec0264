using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

/// <summary>What /setup can set; stored by name in the staff log.</summary>
internal enum Setting
{
    Time,
    Channel,
    Language,
    Zone,
    DayStart,
    StaffRole,
    StaffChannel,

    /// <summary>Their own entry in the log is the calendar's.</summary>
    StudyDays,
}

/// <summary>A setting that is no longer what it was, in no language yet: mentions, <c>09:00</c>, <c>ko</c>, bits of weekdays; null for none.</summary>
internal sealed record SettingChange(Setting Setting, string? Before, string? After)
{
    /// <summary>Empty when nothing was changed. Of the first setup, only who is staff: the rest had no before.</summary>
    public static IReadOnlyList<SettingChange> Of(SavedSetup saved)
    {
        var all = new List<SettingChange>
        {
            Between(Setting.StaffRole, saved, settings => settings.StaffRoleId?.RoleMention()),
            Between(Setting.StaffChannel, saved, settings => settings.StaffChannelId?.ChannelMention()),
        };
        if (saved.PlanBefore is { } plan)
        {
            all.InsertRange(
                0,
                [
                    new(Setting.Time, plan.LocalTime.InWords(), saved.Plan.LocalTime.InWords()),
                    new(Setting.Channel, plan.ChannelId.ChannelMention(), saved.Plan.ChannelId.ChannelMention()),
                    Between(Setting.Language, saved, settings => settings.Language.Code()),
                    Between(Setting.Zone, saved, settings => settings.Zone.Id),
                    Between(Setting.DayStart, saved, settings => settings.DayStart.OnTheClock().InWords()),
                    new(Setting.StudyDays, saved.StudyDaysBefore.ToString(), saved.Calendar.NewestRules.StudyDays.ToString()),
                ]);
        }

        return [.. all.Where(change => change.Before != change.After)];
    }

    public static IReadOnlyDictionary<string, string> ToDetails(IEnumerable<SettingChange> changes) => changes
        .SelectMany(change => new[] { (Key: BeforeKey(change.Setting), Value: change.Before), (Key: AfterKey(change.Setting), Value: change.After) })
        .Where(detail => detail.Value is not null)
        .ToDictionary(detail => detail.Key, detail => detail.Value!);

    public static IReadOnlyList<SettingChange> FromDetails(IReadOnlyDictionary<string, string> details) =>
    [
        .. Enum.GetValues<Setting>()
            .Select(setting => new SettingChange(
                setting, details.GetValueOrDefault(BeforeKey(setting)), details.GetValueOrDefault(AfterKey(setting))))
            .Where(change => change.Before != change.After),
    ];

    private static SettingChange Between(Setting setting, SavedSetup saved, Func<GuildSettings, string?> of) =>
        new(setting, of(saved.SettingsBefore), of(saved.Settings));

    /// <summary>Whether an entry of /setup in the staff log tells of a setting.</summary>
    public static bool IsIn(IReadOnlyDictionary<string, string> details, Setting setting) =>
        details.ContainsKey(BeforeKey(setting)) || details.ContainsKey(AfterKey(setting));

    private static string BeforeKey(Setting setting) => $"{setting}.before";

    private static string AfterKey(Setting setting) => $"{setting}.after";
}
