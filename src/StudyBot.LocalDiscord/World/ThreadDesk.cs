using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.World;

/// <summary>Threads and who follows them. Called under the world's lock.</summary>
internal sealed class ThreadDesk(DiscordWorld world)
{
    /// <summary>Opens a thread at a message; it gets the message's id, as on Discord.</summary>
    /// <exception cref="ApiError">The message has one already.</exception>
    public Channel OpenFrom(Message message, User opener, JsonObject body)
    {
        if (message.Thread is not null)
            throw ApiError.ThreadExists();

        var type = message.Channel.Type is ChannelType.Announcement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
        RequireRoom(message.Channel.Guild!, type);
        var thread = Make(message.Id, message.Channel, type, opener, body);
        message.Thread = thread;
        message.Flags |= MessageFlags.HasThread;
        Announce(thread, opener);
        world.Messages.TellUpdate(message);
        return thread;
    }

    /// <summary>Opens a thread that starts at no message.</summary>
    public Channel Open(Channel parent, ChannelType type, User opener, JsonObject body)
    {
        RequireRoom(parent.Guild!, type);
        var thread = Make(world.NextId(), parent, type, opener, body);
        Announce(thread, opener);
        return thread;
    }

    /// <summary>Refuses one more active thread than a guild can have.</summary>
    /// <exception cref="ApiError">160006, or 160007 in announcement channels.</exception>
    public void RequireRoom(Guild guild, ChannelType type)
    {
        if (guild.Threads.Count(thread => !thread.Thread!.Archived) >= world.ActiveThreadLimit)
            throw ApiError.TooManyThreads(type);
    }

    public void Edit(Channel thread, JsonObject changes)
    {
        var state = thread.Thread!;
        if (state.Archived && changes["archived"] is { } wakes && !wakes.AsBool())
            RequireRoom(thread.Guild!, thread.Type);

        thread.Name = changes["name"].AsText() ?? thread.Name;
        thread.RateLimitPerUser = changes["rate_limit_per_user"].AsInt() ?? thread.RateLimitPerUser;
        state.AutoArchiveMinutes = changes["auto_archive_duration"].AsInt() ?? state.AutoArchiveMinutes;
        state.Locked = changes["locked"] is null ? state.Locked : changes["locked"].AsBool();
        state.Invitable = changes["invitable"] is null ? state.Invitable : changes["invitable"].AsBool();
        if (changes["archived"] is { } archived && archived.AsBool() != state.Archived)
        {
            state.Archived = archived.AsBool();
            state.ArchiveChangedAt = world.Now;
        }

        Tell("THREAD_UPDATE", thread, thread.ToJson());
    }

    public void Delete(Channel thread)
    {
        world.Remove(thread);
        if (world.FindChannel(thread.ParentId ?? 0)?.Messages.Find(message => message.Thread == thread) is { } starter)
            starter.Thread = null;

        Tell("THREAD_DELETE", thread, new JsonObject
        {
            ["id"] = Json.Id(thread.Id),
            ["guild_id"] = Json.Id(thread.Guild?.Id),
            ["parent_id"] = Json.Id(thread.ParentId),
            ["type"] = (int)thread.Type,
        });
    }

    public void Join(Channel thread, ulong userId)
    {
        if (!thread.Thread!.Members.TryAdd(userId, world.Now))
            return;

        TellMembers(thread, added: userId, removed: null);
        if (userId == world.Application.Bot.Id)
            Tell("THREAD_CREATE", thread, thread.ToJson().With(new JsonObject { ["member"] = ChannelJson.ThreadMember(thread, userId, world.Now) }));
    }

    public void Leave(Channel thread, ulong userId)
    {
        if (thread.Thread!.Members.Remove(userId))
            TellMembers(thread, added: null, removed: userId);
    }

    private Channel Make(ulong id, Channel parent, ChannelType type, User opener, JsonObject body)
    {
        var thread = new Channel
        {
            Id = id,
            Type = type,
            Guild = parent.Guild,
            ParentId = parent.Id,
            Name = body["name"].AsText() ?? "thread",
            RateLimitPerUser = body["rate_limit_per_user"].AsInt() ?? 0,
            Thread = new ThreadDetails
            {
                OwnerId = opener.Id,
                CreatedAt = world.Now,
                ArchiveChangedAt = world.Now,
                AutoArchiveMinutes = body["auto_archive_duration"].AsInt() ?? 1440,
                Invitable = body["invitable"] is null || body["invitable"].AsBool(),
            },
        };
        thread.Thread.AppliedTags.AddRange(body["applied_tags"].IdList());
        thread.Thread.Members[opener.Id] = world.Now;
        world.Add(thread);
        return thread;
    }

    private void Announce(Channel thread, User opener)
    {
        var json = thread.ToJson();
        json["newly_created"] = true;
        if (opener.Id == world.Application.Bot.Id)
            json["member"] = ChannelJson.ThreadMember(thread, opener.Id, world.Now);

        Tell("THREAD_CREATE", thread, json);
    }

    private void TellMembers(Channel thread, ulong? added, ulong? removed)
    {
        var data = new JsonObject
        {
            ["id"] = Json.Id(thread.Id),
            ["guild_id"] = Json.Id(thread.Guild?.Id),
            ["member_count"] = thread.Thread!.Members.Count,
        };
        if (added is { } joined)
            data["added_members"] = new JsonArray(ChannelJson.ThreadMember(thread, joined, world.Now));

        if (removed is { } left)
            data["removed_member_ids"] = Json.Ids([left]);

        // Without GUILD_MEMBERS a bot hears of its own coming and going only.
        var isOwn = (added ?? removed) == world.ApplicationId;
        Tell("THREAD_MEMBERS_UPDATE", thread, data, isOwn ? GatewayIntents.Guilds : GatewayIntents.GuildMembers);
    }

    private void Tell(string name, Channel thread, JsonObject data, GatewayIntents intents = GatewayIntents.Guilds) => world.Publish(new WorldEvent(name, data.Text())
    {
        GuildId = thread.Guild?.Id,
        Intents = intents,
        Bot = world.BotSees(thread),
    });
}
