using System.Text.Json.Nodes;

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
        return used.Where(text => text.StartsWith(Scheme, StringComparison.Ordinal)).Select(text => text[Scheme.Length..]).ToHashSet();
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
                Fill(json, message.Attachments.Find(file => file.FileName == url[Scheme.Length..]), world);

            if (json["icon_url"].AsText() is { } icon && icon.StartsWith(Scheme, StringComparison.Ordinal)
                && message.Attachments.Find(file => file.FileName == icon[Scheme.Length..]) is { } iconFile)
            {
                json["icon_url"] = world.PublicRoot + iconFile.Path;
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

        media["url"] = world.PublicRoot + file.Path;
        media["proxy_url"] = world.PublicRoot + file.Path;
        media["content_type"] = file.ContentType;
    }

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(pair => Strings(pair.Value)),
        JsonArray array => array.SelectMany(Strings),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
