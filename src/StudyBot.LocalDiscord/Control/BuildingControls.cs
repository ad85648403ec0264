using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.Control;

/// <summary>Guilds, channels, roles and members, made and changed from outside Discord's API.</summary>
internal static class BuildingControls
{
    public static IEnumerable<ControlRoute> All =>
    [
        ControlRoute.Of("GET", "/", call => Overview(call.Server)),
        ControlRoute.Of("GET", "/guilds/{guild}", Guild),
        ControlRoute.Of("POST", "/guilds", call => ControlJson.Id(
            call.World.CreateGuild(call.Text("name"), call.TextOrNone("locale") ?? "ko", call.BodyIdOrNone("owner")))),
        ControlRoute.Do("DELETE", "/guilds/{guild}", call => call.World.DeleteGuild(call.Id("guild"))),
        ControlRoute.Do("PUT", "/guilds/{guild}/bot", call => call.World.AddBot(call.Id("guild"))),
        ControlRoute.Do("DELETE", "/guilds/{guild}/bot", call => call.World.RemoveBot(call.Id("guild"))),
        ControlRoute.Do("PUT", "/guilds/{guild}/unavailable", call => call.World.SetUnavailable(call.Id("guild"), call.Flag("unavailable", true))),
        ControlRoute.Do("PUT", "/guilds/{guild}/locale", call => call.World.SetGuildLocale(call.Id("guild"), call.Text("locale"))),
        ControlRoute.Do("PUT", "/guilds/{guild}/afk-channel", call => call.World.SetAfkChannel(call.Id("guild"), call.BodyIdOrNone("channel"))),
        ControlRoute.Of("POST", "/guilds/{guild}/channels", call => ControlJson.Id(call.World.CreateChannel(
            call.Id("guild"), call.Text("name"), call.Word("type", ChannelType.Text), call.BodyIdOrNone("category")))),
        ControlRoute.Do("DELETE", "/channels/{channel}", call => call.World.DeleteChannel(call.Id("channel"))),
        ControlRoute.Do("PUT", "/channels/{channel}/overwrites/{target}", call => call.World.SetOverwrite(
            call.Id("channel"), call.Id("target"), call.Word("type", OverwriteType.Role), Bits(call, "allow"), Bits(call, "deny"))),
        ControlRoute.Of("POST", "/guilds/{guild}/roles", call => ControlJson.Id(
            call.World.CreateRole(call.Id("guild"), call.Text("name"), Bits(call, "permissions")))),
        ControlRoute.Do("PUT", "/guilds/{guild}/roles/{role}", call => call.World.SetRolePermissions(
            call.Id("guild"), call.Id("role"), Bits(call, "permissions"))),
        ControlRoute.Do("PUT", "/guilds/{guild}/roles/{role}/mentionable", call => call.World.SetMentionable(
            call.Id("guild"), call.Id("role"), call.Flag("mentionable", true))),
        ControlRoute.Do("PUT", "/channels/{channel}/thread", call => call.World.EditThread(
            call.Id("channel"), FlagOrNone(call, "archived"), FlagOrNone(call, "locked"))),
        ControlRoute.Of("PUT", "/channels/{channel}/tags", call => Json.Ids(call.World.SetForumTags(
            call.Id("channel"), call.Flag("required", false), Names(call)))),
        ControlRoute.Do("PUT", "/limits", SetLimits),
        ControlRoute.Do("DELETE", "/guilds/{guild}/roles/{role}", call => call.World.DeleteRole(call.Id("guild"), call.Id("role"))),
        ControlRoute.Of("POST", "/guilds/{guild}/members", call => ControlJson.Id(call.World.AddMember(
            call.Id("guild"), call.Text("username"), call.TextOrNone("displayName"), call.TextOrNone("locale") ?? "ko").UserId)),
        ControlRoute.Do("PUT", "/guilds/{guild}/members/{user}/roles/{role}", call =>
            call.World.SetRole(call.Id("guild"), call.Id("user"), call.Id("role"))),
        ControlRoute.Do("DELETE", "/guilds/{guild}/members/{user}/roles/{role}", call =>
            call.World.SetRole(call.Id("guild"), call.Id("user"), call.Id("role"), has: false)),
    ];

    private static bool? FlagOrNone(ControlCall call, string name) => call.Body[name] is null ? null : call.Flag(name, false);

    private static List<string> Names(ControlCall call) => (call.Body["names"] as JsonArray ?? []).Select(Json.AsText).OfType<string>().ToList();

    private static void SetLimits(ControlCall call)
    {
        call.World.PinLimit = call.Body["pins"].AsInt() ?? call.World.PinLimit;
        call.World.ActiveThreadLimit = call.Body["activeThreads"].AsInt() ?? call.World.ActiveThreadLimit;
    }

    private static Permissions Bits(ControlCall call, string name) => (Permissions)(call.BodyIdOrNone(name) ?? 0);

    private static JsonObject Overview(LocalDiscordServer server)
    {
        var world = server.World;
        lock (world.Gate)
        {
            return new JsonObject
            {
                ["api"] = server.ApiBase.ToString(),
                ["gateway"] = server.Gateway.ToString(),
                ["applicationId"] = Json.Id(world.ApplicationId),
                ["bot"] = world.Application.Bot.ToJson(),
                ["defaultGuild"] = Json.Id(world.DefaultGuild),
                ["owner"] = Json.Id(world.Owner.UserId),
                ["guilds"] = Json.Array(world.AllGuilds.Values, guild => new JsonObject
                {
                    ["id"] = Json.Id(guild.Id),
                    ["name"] = guild.Name,
                    ["locale"] = guild.PreferredLocale,
                    ["hasBot"] = guild.Members.ContainsKey(world.ApplicationId),
                    ["unavailable"] = guild.Unavailable,
                }),
            };
        }
    }

    private static JsonObject Guild(ControlCall call)
    {
        lock (call.World.Gate)
        {
            var guild = call.World.FindGuild(call.Id("guild")) ?? throw new ControlMistake("There is no such guild.");
            var json = guild.ToJson();
            json["channels"] = Json.Array(guild.Channels.Values, ChannelJson.ToJson);
            json["members"] = Json.Array(guild.Members.Values, member => member.ToJson().With(new JsonObject { ["locale"] = member.User.Locale }));
            json["voice_states"] = Json.Array(guild.VoiceStates.Values, state => state.ToJson(guild, withGuild: false));
            return json;
        }
    }
}
