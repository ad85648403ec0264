using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.World;

/// <summary>Guilds and who is in them. Called under the world's lock.</summary>
internal sealed class GuildDesk(DiscordWorld world)
{
    public Guild Create(string name, string locale, User owner)
    {
        var id = world.NextId();
        var guild = new Guild { Id = id, Name = name, OwnerId = owner.Id, PreferredLocale = locale, Clock = world.Clock };
        guild.Roles[id] = new Role { Id = id, Name = "@everyone", Permissions = GuildDefaults.Everyone };
        guild.Members[owner.Id] = new Member { User = owner, JoinedAt = world.Now };
        world.Add(guild);
        return guild;
    }

    public void Edit(Guild guild, JsonObject changes)
    {
        guild.Name = changes["name"].AsText() ?? guild.Name;
        guild.PreferredLocale = changes["preferred_locale"].AsText() ?? guild.PreferredLocale;
        Changed(guild);
    }

    /// <summary>Null for none.</summary>
    public void SetAfkChannel(Guild guild, ulong? channelId)
    {
        if (channelId is { } id && !(guild.Channels.TryGetValue(id, out var channel) && channel.Type == ChannelType.Voice))
            throw new InvalidOperationException($"{guild.Name} has no voice channel {id}.");
        guild.AfkChannelId = channelId;
        Changed(guild);
    }

    private void Changed(Guild guild) =>
        world.Publish(new WorldEvent("GUILD_UPDATE", guild.ToJson().Text()) { GuildId = guild.Id, Intents = GatewayIntents.Guilds });

    public void AddBot(Guild guild)
    {
        var bot = world.Application.Bot;
        if (guild.Members.ContainsKey(bot.Id))
            return;

        var role = new Role
        {
            Id = world.NextId(),
            Name = world.Application.Name,
            Permissions = GuildDefaults.Bot,
            Position = guild.Roles.Values.Max(other => other.Position) + 1,
            BotId = bot.Id,
        };
        guild.Roles[role.Id] = role;
        guild.BotRoleId = role.Id;
        var member = new Member { User = bot, JoinedAt = world.Now };
        member.Roles.Add(role.Id);
        guild.Members[bot.Id] = member;
        AnnounceToBot(guild);
        PageOnly("GUILD_MEMBER_ADD", MemberEvent(guild, member), guild);
    }

    public void RemoveBot(Guild guild)
    {
        var bot = world.Application.Bot.Id;
        if (!guild.Members.Remove(bot))
            return;

        if (guild.BotRoleId is { } role)
            guild.Roles.Remove(role);

        guild.BotRoleId = null;
        world.Commands.ForgetGuild(guild.Id);
        world.Publish(new WorldEvent("GUILD_DELETE", new JsonObject { ["id"] = Json.Id(guild.Id) }.Text())
        {
            GuildId = guild.Id,
            Intents = GatewayIntents.Guilds,
        });
    }

    public void SetUnavailable(Guild guild, bool unavailable)
    {
        if (guild.Unavailable == unavailable)
            return;

        guild.Unavailable = unavailable;
        if (!guild.Members.ContainsKey(world.Application.Bot.Id))
            return;

        if (unavailable)
            world.Publish(new WorldEvent("GUILD_DELETE", guild.ToUnavailableJson().Text()) { GuildId = guild.Id, Intents = GatewayIntents.Guilds });
        else
            AnnounceToBot(guild);
    }

    public void Delete(Guild guild)
    {
        if (guild.Members.ContainsKey(world.Application.Bot.Id))
            RemoveBot(guild);

        foreach (var channel in guild.Channels.Values.ToList())
            world.Remove(channel);

        world.Remove(guild);
    }

    public Member AddMember(Guild guild, User user)
    {
        if (guild.Members.TryGetValue(user.Id, out var present))
            return present;

        if (guild.Bans.ContainsKey(user.Id))
            throw new InvalidOperationException($"{user.Username} is banned from {guild.Name}.");

        var member = new Member { User = user, JoinedAt = world.Now };
        guild.Members[user.Id] = member;
        Tell("GUILD_MEMBER_ADD", MemberEvent(guild, member), guild, GatewayIntents.GuildMembers);
        return member;
    }

    public void RemoveMember(Guild guild, ulong userId)
    {
        if (userId == world.Application.Bot.Id)
        {
            RemoveBot(guild);
            return;
        }

        if (!guild.Members.Remove(userId, out var member))
            return;

        world.Voice.Leave(guild, userId);
        foreach (var thread in guild.Threads)
            thread.Thread!.Members.Remove(userId);

        var gone = new JsonObject { ["guild_id"] = Json.Id(guild.Id), ["user"] = member.User.ToJson() };
        Tell("GUILD_MEMBER_REMOVE", gone, guild, GatewayIntents.GuildMembers);
    }

    /// <summary>Says that a member changed. A bot always hears of itself, as without the intent it would not know its own roles.</summary>
    public void MemberChanged(Guild guild, Member member)
    {
        var intents = member.User.Id == world.Application.Bot.Id ? GatewayIntents.None : GatewayIntents.GuildMembers;
        Tell("GUILD_MEMBER_UPDATE", MemberEvent(guild, member), guild, intents);
    }

    public void Ban(Guild guild, ulong userId, string? reason)
    {
        guild.Bans[userId] = reason;
        RemoveMember(guild, userId);
        TellBan("GUILD_BAN_ADD", guild, userId);
    }

    public void Unban(Guild guild, ulong userId)
    {
        if (!guild.Bans.Remove(userId))
            throw ApiError.UnknownBan();

        TellBan("GUILD_BAN_REMOVE", guild, userId);
    }

    private void TellBan(string name, Guild guild, ulong userId)
    {
        var data = new JsonObject { ["guild_id"] = Json.Id(guild.Id), ["user"] = world.FindUser(userId)?.ToJson() };
        Tell(name, data, guild, GatewayIntents.GuildModeration);
    }

    // GUILD_CREATE differs by session (its members need an intent), so the hub renders it anew for each.
    private void AnnounceToBot(Guild guild) => world.Publish(new WorldEvent("GUILD_CREATE", guild.ToJson().Text()) { GuildId = guild.Id });

    private void Tell(string name, JsonObject data, Guild guild, GatewayIntents intents) =>
        world.Publish(new WorldEvent(name, data.Text()) { GuildId = guild.Id, Intents = intents });

    private void PageOnly(string name, JsonObject data, Guild guild) =>
        world.Publish(new WorldEvent(name, data.Text()) { GuildId = guild.Id, Bot = false });

    private static JsonObject MemberEvent(Guild guild, Member member)
    {
        var json = member.ToJson();
        json["guild_id"] = Json.Id(guild.Id);
        return json;
    }
}
