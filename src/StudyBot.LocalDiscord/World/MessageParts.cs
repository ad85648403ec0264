using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Files;

namespace StudyBot.LocalDiscord.World;

/// <summary>Turns what a bot sent into what Discord keeps: embeds get their type, components their ids, files their addresses.</summary>
internal static class MessageParts
{
    public static JsonArray Embeds(JsonNode? sent)
    {
        var embeds = sent.CopyArray();
        foreach (var embed in embeds.Objects())
        {
            embed["type"] = "rich";
            foreach (var field in embed["fields"].Objects())
                field["inline"] = field["inline"].AsBool();
        }

        return embeds;
    }

    /// <summary>Numbers the components that have no id of their own, in reading order, and fills in defaults.</summary>
    public static JsonArray Components(JsonNode? sent)
    {
        var components = sent.CopyArray();
        var taken = ComponentTree.All(components).Select(item => item["id"].AsInt()).OfType<int>().ToHashSet();
        var next = 1;
        foreach (var component in ComponentTree.All(components))
        {
            if (component["id"].AsInt() is > 0)
                continue;

            while (!taken.Add(next))
                next++;

            component["id"] = next;
        }

        return components;
    }

    public static List<Attachment> Attach(DiscordWorld world, MessageDraft draft) =>
        draft.Files.Select(file =>
        {
            var about = draft.Body["attachments"].Objects().FirstOrDefault(item => item["id"].AsId() == (ulong)file.Index);
            var name = about?["filename"].AsText() ?? file.FileName;
            return new Attachment
            {
                Id = world.NextId(),
                ChannelId = draft.Channel.Id,
                FileName = FileNames.Cleanse(name),
                ContentType = ContentTypes.Of(name, file.ContentType),
                Bytes = file.Bytes,
                Description = about?["description"].AsText(),
                Title = about?["title"].AsText() ?? FileNames.TitleOf(name),
                Ephemeral = draft.EphemeralFor is not null,
            };
        }).ToList();

    /// <summary>What stays of a message's files when an edit names those to keep; without the list, all stay.</summary>
    public static IEnumerable<Attachment> Kept(Message message, JsonNode? named)
    {
        if (named is not JsonArray)
            return message.Attachments;

        foreach (var file in message.Attachments)
        {
            if (named.Objects().FirstOrDefault(item => item["id"].AsId() == file.Id) is { } about && about.ContainsKey("description"))
                file.Description = about["description"].AsText();
        }

        return message.Attachments.Where(file => named.Objects().Any(item => item["id"].AsId() == file.Id));
    }
}
