using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.Page;

/// <summary>Everything that one person's client needs before the first message: one answer, so that the page opens at once.</summary>
internal sealed class PageView(LocalDiscordServer server, Actor actor)
{
    private readonly DiscordWorld _world = server.World;

    public JsonObject Render()
    {
        var connected = server.BotIsConnected;
        var actions = server.PageActions.ToJson();
        lock (_world.Gate)
        {
            var json = Person();
            json["application"] = new JsonObject { ["id"] = Json.Id(_world.ApplicationId), ["bot"] = _world.Application.Bot.ToJson() };
            json["clock"] = PageClock.Show(_world.Clock, connected);
            json["stops"] = Json.Array(_world.Options.ClockStops, stop => PageWords.Of(stop.Name));
            json["hints"] = Json.Array(_world.Options.Hints, PageWords.Of);
            json["actions"] = actions;
            json["guilds"] = Json.Array(
                _world.AllGuilds.Values.Where(guild => guild.Members.ContainsKey(actor.UserId)),
                guild => new JsonObject { ["id"] = Json.Id(guild.Id), ["name"] = guild.Name, ["unavailable"] = guild.Unavailable });
            if (_world.FindGuild(actor.GuildId ?? 0) is { } home)
                Add(json, home);

            json["dms"] = Json.Array(_world.Dms.Where(dm => dm.Recipient?.Id == actor.UserId), Place);
            return json;
        }
    }

    private JsonObject Person()
    {
        var screen = _world.ScreenOf(actor.UserId);
        return new JsonObject
        {
            ["me"] = Json.Id(actor.UserId),
            ["user"] = _world.FindUser(actor.UserId)?.ToJson(),
            ["locale"] = actor.Locale,
            ["acceptsDms"] = actor.AcceptsDms,
            ["modal"] = screen.Modal?.Json.DeepClone(),
        };
    }

    private void Add(JsonObject json, Guild guild)
    {
        var home = guild.ToJson();
        home["members"] = Json.Array(guild.Members.Values, member => member.ToJson().With(new JsonObject { ["locale"] = member.User.Locale }));
        home["channels"] = Json.Array(
            guild.Channels.Values.Where(channel => Access.Sees(channel, actor.UserId, _world.ApplicationId)).OrderBy(channel => channel.Position).ThenBy(channel => channel.Id),
            Place);
        home["voice_states"] = Json.Array(guild.VoiceStates.Values, state => state.ToJson(guild, withGuild: false));
        home["unavailable"] = guild.Unavailable;
        home["has_bot"] = guild.Members.ContainsKey(_world.ApplicationId);
        json["guild"] = home;
    }

    private JsonObject Place(Channel channel)
    {
        var access = Access.Of(channel, actor.UserId);
        var json = channel.ToJson();
        json["can"] = new JsonObject
        {
            ["send"] = channel.HoldsMessages && access.Can(channel.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages)
                && (channel.Thread is not { Locked: true } || access.Can(Permissions.ManageThreads)),
            ["react"] = access.Can(Permissions.AddReactions),
            ["commands"] = channel.Guild is null || access.TakesCommands(channel),
            ["manage"] = channel.Guild is not null && access.Can(Permissions.ManageMessages),
        };
        json["private"] = channel.Guild is { } guild && !channel.IsThread
            && channel.Overwrites.Exists(item => item.Id == guild.Id && item.Deny.HasFlag(Permissions.ViewChannel));
        return json;
    }
}
