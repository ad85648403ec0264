using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

/// <summary>The tags that a forum offers and its posts bear. Called under the world's lock.</summary>
internal static class ForumTags
{
    /// <summary>What Discord keeps of the tags that a channel is given: those without an id are new and get one.</summary>
    public static JsonArray Kept(DiscordWorld world, JsonArray given) => Json.Array(given.Objects(), tag => new JsonObject
    {
        ["id"] = Json.Id(tag["id"].AsId() ?? world.NextId()),
        ["name"] = tag["name"].AsText() ?? "",
        ["moderated"] = tag["moderated"].AsBool(),
        ["emoji_id"] = Json.Id(tag["emoji_id"].AsId()),
        ["emoji_name"] = tag["emoji_name"].AsText(),
    });

    /// <summary>Whether a post may bear these tags, and whether it bears those it must.</summary>
    /// <param name="forum">Where the post is to stand.</param>
    /// <param name="applied">Ids of tags.</param>
    /// <param name="isModerator">Whether the poster has MANAGE_THREADS, which moderated tags take.</param>
    /// <exception cref="ApiError">40066, 40067, or a form error for a tag that is not on offer.</exception>
    public static void Check(Channel forum, IReadOnlyCollection<ulong> applied, bool isModerator)
    {
        var offered = forum.AvailableTags.Objects()
            .Where(tag => isModerator || !tag["moderated"].AsBool())
            .Select(tag => tag["id"].AsId() ?? 0)
            .ToHashSet();
        if (applied.FirstOrDefault(id => !offered.Contains(id)) is not 0 and var stray)
            throw ApiError.InvalidForm("applied_tags", "FORUM_TAG_UNKNOWN", $"Tag {stray} cannot be applied here.");

        if (forum.RequiresTag && applied.Count == 0)
            throw offered.Count == 0 ? ApiError.NoTagsToSet() : ApiError.TagRequired();
    }
}
