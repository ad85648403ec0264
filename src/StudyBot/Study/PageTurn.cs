using System.Globalization;
using StudyBot.Discord.Interactions;

namespace StudyBot.Study;

internal static class PageTurn
{
    /// <summary>The page that a button's only argument names, from 0 when honest; any number at all when forged, 0 for none.</summary>
    public static int Page(this ComponentInteraction interaction) =>
        interaction.CustomId.Arguments is [var number] &&
        int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var page)
            ? page
            : 0;
}
