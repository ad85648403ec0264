using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

internal sealed class Reaction
{
    /// <summary>A Unicode emoji, or <c>name:id</c>.</summary>
    public required string Emoji { get; init; }

    /// <summary>In the order in which they reacted.</summary>
    public List<ulong> Users { get; } = [];

    public JsonObject EmojiJson() => Parse(Emoji);

    /// <summary>The emoji object of a route's or a component's notation.</summary>
    public static JsonObject Parse(string emoji)
    {
        var colon = emoji.LastIndexOf(':');
        return colon > 0
            ? new JsonObject { ["id"] = emoji[(colon + 1)..], ["name"] = emoji[..colon] }
            : new JsonObject { ["id"] = null, ["name"] = emoji };
    }
}
