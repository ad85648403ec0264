using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.CheckIns;

/// <summary>
/// A check-in as buttons below its receipt name it: its owner, the source that is unique with them, and in direct messages the guild.
/// </summary>
internal static class CheckInAddress
{
    public static CustomId Of(string route, StudyEvent checkIn, CheckInPlace place)
    {
        string[] named = [checkIn.UserId.ToString(), checkIn.Source];
        return CustomId.Of(route, place.IsDirect ? [.. named, checkIn.GuildId.ToString()] : named);
    }

    /// <summary>The source; one that no check-in has for what no button of ours ever said.</summary>
    public static string Source(ComponentInteraction interaction) => interaction.CustomId.Arguments is { Count: 2 or 3 } named ? named[1] : "";

    /// <summary>Null when the id names none.</summary>
    public static Snowflake? Guild(ComponentInteraction interaction) =>
        interaction.CustomId.Arguments is [_, _, var text] && Snowflake.TryParse(text, CultureInfo.InvariantCulture, out var guild) ? guild : null;
}
