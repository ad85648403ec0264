using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

/// <summary>A file that hangs on a message, as a member sees it. <see cref="Actor.Download"/> fetches it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The name shown, with its extension.</param>
/// <param name="Size">In bytes.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Description">Alt text; null for none.</param>
public sealed record VisibleFile(ulong Id, string Name, long Size, string ContentType, string? Description)
{
    internal static VisibleFile Of(JsonObject attachment)
    {
        var name = attachment["filename"].AsText() ?? "";
        return new VisibleFile(
            attachment["id"].AsId() ?? 0,
            attachment["title"].AsText() is { } title ? title + Path.GetExtension(name) : name,
            attachment["size"].AsLong() ?? 0,
            attachment["content_type"].AsText() ?? "",
            attachment["description"].AsText());
    }
}
