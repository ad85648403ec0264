using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.CheckIns;

/// <summary>A check-in as buttons below its receipt name it: its owner, and the source that is unique with them.</summary>
internal static class CheckInAddress
{
    public static CustomId Of(string route, StudyEvent checkIn) => CustomId.Of(route, checkIn.UserId.ToString(), checkIn.Source);

    /// <summary>The source; one that no check-in has for what no button of ours ever said.</summary>
    public static string Source(ComponentInteraction interaction) => interaction.CustomId.Arguments is [_, var source] ? source : "";
}
