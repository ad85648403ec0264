using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.World;

/// <summary>Channels other than threads, and DMs. Called under the world's lock.</summary>
internal sealed class ChannelDesk(DiscordWorld world)
{
    public Channel Create(Guild guild, string name, ChannelType type, ulong? parent, JsonObject? settings = null)
    {
        var channel = new Channel
        {
            Id = world.NextId(),
            Type = type,
            Guild = guild,
            Name = type is ChannelType.Text or ChannelType.Announcement or ChannelType.Forum ? Slug(name) : name,
            ParentId = parent,
            Position = guild.Channels.Values.Count(other => !other.IsThread && other.Type == type),
        };
        if (parent is { } category && guild.Channels.TryGetValue(category, out var above))
            channel.Overwrites.AddRange(above.Overwrites);

        if (settings is not null)
            Apply(channel, settings);

        world.Add(channel);
        Tell("CHANNEL_CREATE", channel);
        return channel;
    }

    public void Edit(Channel channel, JsonObject changes)
    {
        channel.Name = changes["name"].AsText() is { } name ? Rename(channel, name) : channel.Name;
        Apply(channel, changes);
        Tell("CHANNEL_UPDATE", channel);
    }

    public void SetOverwrite(Channel channel, Overwrite overwrite)
    {
        channel.Overwrites.RemoveAll(other => other.Id == overwrite.Id);
        channel.Overwrites.Add(overwrite);
        Tell("CHANNEL_UPDATE", channel);
    }

    public void RemoveOverwrite(Channel channel, ulong id)
    {
        if (channel.Overwrites.RemoveAll(other => other.Id == id) == 0)
            throw ApiError.UnknownOverwrite();

        Tell("CHANNEL_UPDATE", channel);
    }

    public void Delete(Channel channel)
    {
        foreach (var thread in channel.Guild?.Threads.Where(thread => thread.ParentId == channel.Id).ToList() ?? [])
            world.Remove(thread);

        foreach (var child in channel.Guild?.Channels.Values.Where(child => child.ParentId == channel.Id) ?? [])
            child.ParentId = null;

        if (channel.Guild is { } guild)
        {
            foreach (var state in guild.VoiceStates.Values.Where(state => state.ChannelId == channel.Id).ToList())
                world.Voice.Leave(guild, state.UserId);
            if (guild.AfkChannelId == channel.Id)
                world.Guilds.SetAfkChannel(guild, channelId: null);
        }

        world.Remove(channel);
        Tell("CHANNEL_DELETE", channel);
    }

    /// <summary>The DM between the bot and someone, made at the first need.</summary>
    public Channel Dm(User user)
    {
        if (world.Dms.FirstOrDefault(dm => dm.Recipient == user) is { } known)
            return known;

        var channel = new Channel { Id = world.NextId(), Type = ChannelType.Dm, Recipient = user };
        world.Add(channel);
        world.Publish(new WorldEvent("CHANNEL_CREATE", channel.ToJson().Text()) { Bot = false });
        return channel;
    }

    private static string Rename(Channel channel, string name) =>
        channel.Type is ChannelType.Text or ChannelType.Announcement or ChannelType.Forum ? Slug(name) : name;

    private static string Slug(string name) => name.Trim().Replace(' ', '-').ToLower(CultureInfo.InvariantCulture);

    private void Apply(Channel channel, JsonObject body)
    {
        if (body.ContainsKey("topic"))
            channel.Topic = body["topic"].AsText();

        if (body.ContainsKey("parent_id"))
            channel.ParentId = body["parent_id"].AsId();

        if (body["nsfw"] is { } nsfw)
            channel.Nsfw = nsfw.AsBool();

        if (body["type"].AsInt() is 0 or 5)
            channel.Type = (ChannelType)body["type"].AsInt()!.Value;

        channel.Position = body["position"].AsInt() ?? channel.Position;
        channel.RateLimitPerUser = body["rate_limit_per_user"].AsInt() ?? channel.RateLimitPerUser;
        channel.UserLimit = body["user_limit"].AsInt() ?? channel.UserLimit;
        if (body["available_tags"] is JsonArray tags)
            channel.AvailableTags = ForumTags.Kept(world, tags);

        if (channel.Type is ChannelType.Forum && body["flags"].AsInt() is { } flags)
            channel.RequiresTag = (flags & ChannelJson.RequireTag) != 0;

        if (body["permission_overwrites"] is not JsonArray overwrites)
            return;

        channel.Overwrites.Clear();
        channel.Overwrites.AddRange(overwrites.Objects().Select(Read));
    }

    private static Overwrite Read(JsonObject item) => new(
        item["id"].AsId() ?? 0,
        item["type"].AsText() is "1" or "member" ? OverwriteType.Member : OverwriteType.Role,
        (Permissions)(item["allow"].AsId() ?? 0),
        (Permissions)(item["deny"].AsId() ?? 0));

    private void Tell(string name, Channel channel) =>
        world.Publish(new WorldEvent(name, channel.ToJson().Text()) { GuildId = channel.Guild?.Id, Intents = GatewayIntents.Guilds });
}
