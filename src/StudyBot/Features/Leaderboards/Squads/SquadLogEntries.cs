using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards.Squads;

/// <summary>How changes of the squads stand in the staff log.</summary>
internal static class SquadLogEntries
{
    public static StaffActionKind SquadsSet { get; } = new(
        "leaderboards.squads",
        action => SquadTexts.Both.Korean.Logged(Roles(action)),
        action => SquadTexts.Both.English.Logged(Roles(action)));

    private static IReadOnlyList<string> Roles(StaffAction action) =>
    [
        .. action.Subject.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(id => Snowflake.Parse(id, CultureInfo.InvariantCulture).RoleMention()),
    ];
}
