using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Files;

namespace StudyBot.LocalDiscord.World.Rendering;

/// <summary>Messages as Discord writes them.</summary>
internal sealed class MessageJson(DiscordWorld world)
{
    /// <summary>The HTTP API's form.</summary>
    public JsonObject Render(Message message) => Render(message, withReference: true);

    /// <summary>The form that answers the request which sent it. Only here and in MESSAGE_CREATE does the nonce come back.</summary>
    public JsonObject RenderCreated(Message message)
    {
        var json = Render(message);
        if (message.Nonce is { } nonce)
            json["nonce"] = nonce;

        return json;
    }

    /// <summary>The form of MESSAGE_CREATE and MESSAGE_UPDATE.</summary>
    public JsonObject RenderEvent(Message message, bool created)
    {
        var json = created ? RenderCreated(message) : Render(message);
        if (message.Channel.Guild is not { } guild)
            return json;

        json["guild_id"] = Json.Id(guild.Id);
        if (message.WebhookId is null && guild.Members.GetValueOrDefault(message.Author.Id) is { } member)
            json["member"] = member.ToPartialJson();

        foreach (var mention in json["mentions"].Objects())
        {
            if (guild.Members.GetValueOrDefault(mention["id"].AsId() ?? 0) is { } mentioned)
                mention["member"] = mentioned.ToPartialJson();
        }

        return json;
    }

    /// <summary>What a session without MESSAGE_CONTENT gets of a message that is none of the bot's business; null if it gets all.</summary>
    public JsonObject? WithoutContent(Message message, JsonObject full)
    {
        var bot = world.Application.Bot.Id;
        if (message.Channel.Guild is null || message.Author.Id == bot || message.Mentions.Users.Contains(bot))
            return null;

        var stripped = (JsonObject)full.DeepClone();
        stripped["content"] = "";
        stripped["embeds"] = new JsonArray();
        stripped["attachments"] = new JsonArray();
        stripped["components"] = new JsonArray();
        return stripped;
    }

    public JsonObject RenderAttachment(Attachment attachment)
    {
        var url = world.FileLinks.Sign(attachment);
        var json = new JsonObject
        {
            ["id"] = Json.Id(attachment.Id),
            ["filename"] = attachment.FileName,
            ["size"] = attachment.Bytes.Length,
            ["url"] = url,
            ["proxy_url"] = url,
            ["content_type"] = attachment.ContentType,
        };
        if (attachment.Description is { } description)
            json["description"] = description;

        if (attachment.Title is { } title)
            json["title"] = title;

        if (attachment.Ephemeral)
            json["ephemeral"] = true;

        if (ImageSize.Of(attachment.Bytes) is { } size)
            (json["width"], json["height"]) = (size.Width, size.Height);

        return json;
    }

    private JsonObject Render(Message message, bool withReference)
    {
        var json = Body(message);
        Origins(message, json);
        if (message.Reactions.Count > 0)
            json["reactions"] = Json.Array(message.Reactions, Reaction);

        if (message.Thread is { } thread)
            json["thread"] = thread.ToJson();

        if (!withReference || message.Reference is not { } reference)
            return json;

        json["message_reference"] = reference.DeepClone();
        if (message.Type is MessageType.Reply or MessageType.ThreadStarterMessage)
            json["referenced_message"] = Referenced(reference) is { } other ? Render(other, withReference: false) : null;

        return json;
    }

    private JsonObject Body(Message message)
    {
        var embedded = AttachmentUrls.UsedIn(message);
        return new JsonObject
        {
            ["id"] = Json.Id(message.Id),
            ["channel_id"] = Json.Id(message.Channel.Id),
            ["type"] = (int)message.Type,
            ["author"] = message.Author.ToJson(),
            ["content"] = message.Content,
            ["timestamp"] = Json.Time(message.Timestamp),
            ["edited_timestamp"] = Json.Time(message.EditedTimestamp),
            ["tts"] = message.Tts,
            ["mention_everyone"] = message.Mentions.Everyone,
            ["mentions"] = Json.Array(message.Mentions.Users.Select(world.FindUser).OfType<User>(), PeopleJson.ToJson),
            ["mention_roles"] = Json.Ids(message.Mentions.Roles),
            ["attachments"] = Json.Array(message.Attachments.Where(file => !embedded.Contains(file.FileName)), RenderAttachment),
            ["embeds"] = message.Flags.HasFlag(MessageFlags.SuppressEmbeds) ? [] : AttachmentUrls.Resolve(message, message.Embeds, world),
            ["components"] = AttachmentUrls.Resolve(message, message.Components, world),
            ["pinned"] = message.Pinned,
            ["flags"] = (int)message.Flags,
        };
    }

    private static void Origins(Message message, JsonObject json)
    {
        if (message.WebhookId is { } webhook)
        {
            json["webhook_id"] = Json.Id(webhook);
            json["application_id"] = Json.Id(webhook);
        }

        if (message.InteractionMetadata is { } metadata)
            json["interaction_metadata"] = metadata.DeepClone();

        if (message.LegacyInteraction is { } legacy)
            json["interaction"] = legacy.DeepClone();
    }

    private JsonObject Reaction(Reaction reaction) => new()
    {
        ["emoji"] = reaction.EmojiJson(),
        ["count"] = reaction.Users.Count,
        ["count_details"] = new JsonObject { ["burst"] = 0, ["normal"] = reaction.Users.Count },
        ["burst_colors"] = new JsonArray(),
        ["me"] = reaction.Users.Contains(world.Application.Bot.Id),
        ["me_burst"] = false,
        ["burst_me"] = false,
        ["burst_count"] = 0,
    };

    private Message? Referenced(JsonObject reference) =>
        world.FindChannel(reference["channel_id"].AsId() ?? 0)?.Messages.Find(other => other.Id == reference["message_id"].AsId());
}
