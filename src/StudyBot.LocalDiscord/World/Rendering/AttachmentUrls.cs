using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Files;

namespace StudyBot.LocalDiscord.World.Rendering;

/// <summary>
/// Turns <c>attachment://name</c> inside embeds and components into the file's address.
/// A file that an embed shows is not listed again under the message's attachments.
/// </summary>
internal static class AttachmentUrls
{
    private const string Scheme = "attachment://";

    public static HashSet<string> UsedIn(Message message)
    {
        if (message.Attachments.Count == 0)
            return [];

        var used = Strings(message.Embeds).Concat(Strings(message.Components));
        return used.Where(text => text.StartsWith(Scheme, StringComparison.Ordinal)).Select(Named).ToHashSet();
    }

    public static JsonArray Resolve(Message message, JsonArray source, DiscordWorld world)
    {
        var copy = (JsonArray)source.DeepClone();
        if (message.Attachments.Count > 0)
            Replace(copy, message, world);

        return copy;
    }

    private static void Replace(JsonNode node, Message message, DiscordWorld world)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array.OfType<JsonNode>())
                Replace(item, message, world);
        }
        else if (node is JsonObject json)
        {
            if (json["url"].AsText() is { } url && url.StartsWith(Scheme, StringComparison.Ordinal))
                Fill(json, message.Attachments.Find(file => file.FileName == Named(url)), world);

            if (json["icon_url"].AsText() is { } icon && icon.StartsWith(Scheme, StringComparison.Ordinal)
                && message.Attachments.Find(file => file.FileName == Named(icon)) is { } iconFile)
            {
                json["icon_url"] = world.FileLinks.Sign(iconFile);
            }

            foreach (var (_, value) in json.ToList())
            {
                if (value is JsonObject or JsonArray)
                    Replace(value, message, world);
            }
        }
    }

    private static void Fill(JsonObject media, Attachment? file, DiscordWorld world)
    {
        if (file is null)
            return;

        media["url"] = world.FileLinks.Sign(file);
        media["proxy_url"] = world.FileLinks.Sign(file);
        media["content_type"] = file.ContentType;
        if (ImageSize.Of(file.Bytes) is { } size)
            (media["width"], media["height"]) = (size.Width, size.Height);
    }

    // Cleansed as the file's own name was.
    private static string Named(string url) => FileNames.Cleanse(url[Scheme.Length..]);

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(pair => Strings(pair.Value)),
        JsonArray array => array.SelectMany(Strings),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
