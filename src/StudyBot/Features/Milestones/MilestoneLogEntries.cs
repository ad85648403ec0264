using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Features.Milestones.Roles;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Milestones;

/// <summary>How changes of milestones stand in the staff log.</summary>
internal static class MilestoneLogEntries
{
    private const string Role = "role";
    private const string Before = "before";
    private const string On = "on";

    public static StaffActionKind RoleSet { get; } = new(
        "milestone.role", action => LoggedRole(action, Language.Korean), action => LoggedRole(action, Language.English));

    public static StaffActionKind RoleCleared { get; } = new(
        "milestone.clear", action => MilestoneTexts.Both.Korean.LoggedClear(Days(action), RoleOf(action)), action => MilestoneTexts.Both.English.LoggedClear(Days(action), RoleOf(action)));

    public static StaffActionKind Announcing { get; } = new(
        "milestone.announce", action => MilestoneTexts.Both.Korean.LoggedAnnounce(IsOn(action)), action => MilestoneTexts.Both.English.LoggedAnnounce(IsOn(action)));

    public static StaffAction Of(StaffActionKind kind, MilestoneAct act, int days, Snowflake role, Snowflake? before = null) => new()
    {
        Kind = kind,
        GuildId = act.GuildId,
        By = act.By,
        At = act.At,
        Subject = days.ToString(CultureInfo.InvariantCulture),
        Details = before is { } former
            ? new Dictionary<string, string> { [Role] = role.ToString(), [Before] = former.ToString() }
            : new Dictionary<string, string> { [Role] = role.ToString() },
    };

    public static StaffAction Announced(MilestoneAct act, bool on) => new()
    {
        Kind = Announcing,
        GuildId = act.GuildId,
        By = act.By,
        At = act.At,
        Subject = act.GuildId.ToString(),
        Details = new Dictionary<string, string> { [On] = on ? "yes" : "no" },
    };

    /// <summary>Whether an entry is about what a milestone gives.</summary>
    public static bool IsOf(StaffAction action, int days) => (action.Kind == RoleSet || action.Kind == RoleCleared) && Days(action) == days;

    private static string LoggedRole(StaffAction action, Language language) => FormerValue.Behind(
        MilestoneTexts.Both.In(language).LoggedRole(Days(action), RoleOf(action)),
        action.Details.TryGetValue(Before, out var former) ? $"<@&{former}>" : null,
        language);

    private static int Days(StaffAction action) => int.Parse(action.Subject, CultureInfo.InvariantCulture);

    private static string RoleOf(StaffAction action) => $"<@&{action.Details[Role]}>";

    private static bool IsOn(StaffAction action) => action.Details[On] == "yes";
}
