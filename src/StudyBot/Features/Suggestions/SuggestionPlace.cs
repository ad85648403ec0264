using System.Globalization;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Suggestions;

/// <summary>Which suggestion a button is about, and where it stands: <c>suggestion:verb:id[:place]</c>. Can be forged.</summary>
/// <param name="Id">The suggestion's.</param>
/// <param name="Queue">The place in the queue that is shown around it, from 0; null on a message of its own.</param>
internal sealed record SuggestionPlace(Snowflake Id, int? Queue = null)
{
    public CustomId To(string route) => Queue is { } place
        ? CustomId.Of(route, Id.ToString(), place.ToString(CultureInfo.InvariantCulture))
        : CustomId.Of(route, Id.ToString());

    /// <summary>Null for what <see cref="To"/> never wrote.</summary>
    public static SuggestionPlace? Read(CustomId customId)
    {
        var arguments = customId.Arguments;
        if (arguments.Count is not (1 or 2) || !Snowflake.TryParse(arguments[0], CultureInfo.InvariantCulture, out var id))
            return null;
        if (arguments.Count == 1)
            return new SuggestionPlace(id);
        return int.TryParse(arguments[1], NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? new SuggestionPlace(id, place) : null;
    }
}
