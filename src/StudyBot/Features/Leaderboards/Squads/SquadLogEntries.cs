using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards.Squads;

/// <summary>How changes of the squads stand in the staff log.</summary>
internal static class SquadLogEntries
{
    public const string Before = "before";

    public static StaffActionKind SquadsSet { get; } = new(
        "leaderboards.squads", action => Say(action, Language.Korean), action => Say(action, Language.English));

    private static string Say(StaffAction action, Language language) => FormerValue.Behind(
        SquadTexts.Both.In(language).Logged(Roles(action.Subject)), string.Join(", ", Roles(action.Details.GetValueOrDefault(Before, ""))), language);

    private static IReadOnlyList<string> Roles(string ids) =>
    [
        .. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(id => Snowflake.Parse(id, CultureInfo.InvariantCulture).RoleMention()),
    ];
}
