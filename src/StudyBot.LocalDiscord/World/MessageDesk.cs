using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

/// <summary>Posts, edits and deletes messages. Called under the world's lock.</summary>
internal sealed class MessageDesk(DiscordWorld world)
{
    private const MessageFlags Settable =
        MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;

    private readonly NonceWindow _nonces = new(world.Wire);

    /// <summary>Sends; or, with enforce_nonce and a nonce seen lately, gives back the message that it made then.</summary>
    public Message Post(MessageDraft draft)
    {
        var nonce = draft.Body["nonce"].AsText();
        var enforced = nonce is not null && draft.Body["enforce_nonce"].AsBool();
        if (enforced && _nonces.Find(draft.Author.Id, draft.Channel.Id, nonce!) is { } earlier)
            return earlier;

        var message = Make(draft, nonce);
        Store(message);
        if (nonce is not null)
            _nonces.Remember(message, nonce);

        Tell("MESSAGE_CREATE", message);
        return message;
    }

    /// <summary>Changes what the body names; null for a property empties it.</summary>
    public void Edit(Message message, JsonObject body, IReadOnlyList<UploadedFile> files, bool fillsLoading = false)
    {
        if (body.ContainsKey("content"))
            message.Content = (body["content"].AsText() ?? "").Trim();

        if (body.ContainsKey("embeds"))
            message.Embeds = MessageParts.Embeds(body["embeds"]);

        if (body.ContainsKey("components"))
            message.Components = MessageParts.Components(body["components"]);

        if (body["flags"].AsInt() is { } flags)
        {
            const MessageFlags Editable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
            message.Flags = (message.Flags & ~MessageFlags.SuppressEmbeds) | ((MessageFlags)flags & Editable);
        }

        var draft = new MessageDraft(message.Channel, message.Author, body)
        {
            Files = files,
            EphemeralFor = message.EphemeralFor,
            WebhookId = message.WebhookId,
        };
        if (body.ContainsKey("attachments") || files.Count > 0)
        {
            var kept = MessageParts.Kept(message, body["attachments"]).ToList();
            message.Attachments = [.. kept, .. MessageParts.Attach(world, draft)];
        }

        if (body.ContainsKey("content") || body.ContainsKey("allowed_mentions"))
            message.Mentions = MentionParser.Parse(draft, message.Content, repliedTo: null);

        // The words that a deferral waited for are its first, not an edit.
        if (fillsLoading && message.Flags.HasFlag(MessageFlags.Loading))
            message.Flags &= ~MessageFlags.Loading;
        else
            message.EditedTimestamp = world.Now;

        TellUpdate(message);
    }

    public void Delete(Message message)
    {
        Forget(message);
        var data = Place(message.Channel);
        data["id"] = Json.Id(message.Id);
        Tell("MESSAGE_DELETE", message.Channel, data, message.EphemeralFor is null);
    }

    public void DeleteAll(Channel channel, IReadOnlyCollection<Message> messages)
    {
        foreach (var message in messages)
            Forget(message);

        var data = Place(channel);
        data["ids"] = Json.Ids(messages.Select(message => message.Id));
        Tell("MESSAGE_DELETE_BULK", channel, data, forBot: true);
    }

    public void SetPinned(Message message, bool pinned)
    {
        if (message.Pinned == pinned)
            return;

        message.Pinned = pinned;
        message.Channel.Pins.RemoveAll(pin => pin.Message == message.Id);
        if (pinned)
            message.Channel.Pins.Insert(0, (message.Id, world.Now));

        var data = Place(message.Channel);
        data["last_pin_timestamp"] = Json.Time(message.Channel.Pins is [var newest, ..] ? newest.At : (DateTimeOffset?)null);
        world.Publish(new WorldEvent("CHANNEL_PINS_UPDATE", data.Text())
        {
            GuildId = message.Channel.Guild?.Id,
            Intents = message.Channel.Guild is null ? GatewayIntents.DirectMessages : GatewayIntents.Guilds,
        });
        TellUpdate(message);
    }

    public void Typing(Channel channel, User user)
    {
        var data = Place(channel);
        data["user_id"] = Json.Id(user.Id);
        data["timestamp"] = world.Now.ToUnixTimeSeconds();
        world.Publish(new WorldEvent("TYPING_START", data.Text())
        {
            GuildId = channel.Guild?.Id,
            Intents = channel.Guild is null ? GatewayIntents.DirectMessageTyping : GatewayIntents.GuildMessageTyping,
            Bot = world.BotSees(channel),
        });
    }

    public void TellUpdate(Message message) => Tell("MESSAGE_UPDATE", message);

    private Message Make(MessageDraft draft, string? nonce)
    {
        var body = draft.Body;
        var reference = draft.Reference ?? Reference(draft);
        var repliedTo = draft.Channel.Messages.Find(other => other.Id == reference?["message_id"].AsId());
        var content = body["content"].AsText() ?? "";
        var asked = (MessageFlags)(body["flags"].AsInt() ?? 0) & Settable;
        if (draft.EphemeralFor is null)
            asked &= ~MessageFlags.Ephemeral;

        var mentions = MentionParser.Parse(draft, content, repliedTo?.Author);
        return new Message
        {
            Id = draft.Id ?? world.NextId(),
            Channel = draft.Channel,
            Author = draft.Author,
            Timestamp = world.Now,
            Type = reference is not null && draft.Type is MessageType.Default ? MessageType.Reply : draft.Type,
            Flags = asked | draft.ExtraFlags,
            Content = content.Trim(),
            Embeds = MessageParts.Embeds(body["embeds"]),
            Components = MessageParts.Components(body["components"]),
            Attachments = MessageParts.Attach(world, draft),
            Mentions = mentions,
            Pinged = Pings.Of(draft, mentions),
            Nonce = nonce,
            Tts = body["tts"].AsBool(),
            Reference = reference,
            InteractionMetadata = draft.InteractionMetadata,
            LegacyInteraction = draft.LegacyInteraction,
            WebhookId = draft.WebhookId,
            EphemeralFor = draft.EphemeralFor,
        };
    }

    private static JsonObject? Reference(MessageDraft draft)
    {
        if (draft.Body["message_reference"]?["message_id"].AsId() is not { } target)
            return null;

        if (draft.Channel.Messages.Exists(message => message.Id == target && message.EphemeralFor is null))
        {
            var reference = new JsonObject { ["type"] = 0, ["channel_id"] = Json.Id(draft.Channel.Id), ["message_id"] = Json.Id(target) };
            if (draft.Channel.Guild is { } guild)
                reference["guild_id"] = Json.Id(guild.Id);

            return reference;
        }

        var mayFail = draft.Body["message_reference"]!["fail_if_not_exists"] is { } flag && !flag.AsBool();
        return mayFail ? null : throw ApiError.InvalidForm("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
    }

    private void Store(Message message)
    {
        message.Channel.Messages.Add(message);
        if (message.Channel.Thread is not { } thread || message.EphemeralFor is not null)
            return;

        // A post's first message bears the thread's own id, and Discord does not count it.
        if (message.Id != message.Channel.Id)
        {
            thread.MessageCount++;
            thread.TotalSent++;
        }

        if (thread.Archived && !thread.Locked)
            world.Threads.Edit(message.Channel, new JsonObject { ["archived"] = false });

        world.Threads.Join(message.Channel, message.Author.Id);
    }

    private static void Forget(Message message)
    {
        message.Channel.Messages.Remove(message);
        message.Channel.Pins.RemoveAll(pin => pin.Message == message.Id);
        if (message.Channel.Thread is { } thread && message.Id != message.Channel.Id)
            thread.MessageCount--;
    }

    private void Tell(string name, Message message)
    {
        var full = world.Render.RenderEvent(message, created: name is "MESSAGE_CREATE");
        world.Publish(new WorldEvent(name, full.Text())
        {
            GuildId = message.Channel.Guild?.Id,
            Intents = message.Channel.Guild is null ? GatewayIntents.DirectMessages : GatewayIntents.GuildMessages,
            Bot = message.EphemeralFor is null && world.BotSees(message.Channel),
            WithoutContent = world.Render.WithoutContent(message, full)?.Text(),
        });
    }

    private void Tell(string name, Channel channel, JsonObject data, bool forBot) => world.Publish(new WorldEvent(name, data.Text())
    {
        GuildId = channel.Guild?.Id,
        Intents = channel.Guild is null ? GatewayIntents.DirectMessages : GatewayIntents.GuildMessages,
        Bot = forBot && world.BotSees(channel),
    });

    private static JsonObject Place(Channel channel)
    {
        var json = new JsonObject { ["channel_id"] = Json.Id(channel.Id) };
        if (channel.Guild is { } guild)
            json["guild_id"] = Json.Id(guild.Id);

        return json;
    }
}
