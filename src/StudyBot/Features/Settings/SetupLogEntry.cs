using StudyBot.Staff;

namespace StudyBot.Features.Settings;

/// <summary>How a /setup that changed something stands in the staff log.</summary>
internal static class SetupLogEntry
{
    public static StaffActionKind First { get; } = new(
        "settings.first_setup",
        action => SetupTexts.Both.Korean.LoggedFirst(SettingChange.FromDetails(action.Details)),
        action => SetupTexts.Both.English.LoggedFirst(SettingChange.FromDetails(action.Details)));

    public static StaffActionKind Change { get; } = new(
        "settings.setup",
        action => SetupTexts.Both.Korean.Logged(SettingChange.FromDetails(action.Details)),
        action => SetupTexts.Both.English.Logged(SettingChange.FromDetails(action.Details)));

    /// <summary>Null when nothing was changed.</summary>
    public static StaffAction? Of(SavedSetup saved, SetupChange change)
    {
        var changes = SettingChange.Of(saved).Where(changed => changed.Setting != Setting.StudyDays).ToList();
        if (saved.PlanBefore is not null && changes.Count == 0)
            return null;
        return new StaffAction
        {
            Kind = saved.PlanBefore is null ? First : Change,
            GuildId = change.GuildId,
            By = change.By,
            At = change.At,
            Subject = change.GuildId.ToString(),
            Details = SettingChange.ToDetails(changes),
        };
    }
}
