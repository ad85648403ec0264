using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.Rest.Routes;

/// <summary>Users, the bot itself, its application, and its DMs.</summary>
internal static class UserRoutes
{
    public static IEnumerable<RestRoute> All =>
    [
        new("GET", "/users/@me", call => RestResult.Ok(call.World.Application.Bot.ToSelfJson())),
        new("PATCH", "/users/@me", EditSelf) { Limit = RateLimit.Of(2, 3600) },
        new("GET", "/users/{user}", call => RestResult.Ok((call.World.FindUser(call.Id("user")) ?? throw ApiError.UnknownUser()).ToJson())),
        new("GET", "/users/@me/guilds", Guilds),
        new("DELETE", "/users/@me/guilds/{guild}", LeaveGuild),
        new("POST", "/users/@me/channels", OpenDm),
        new("GET", "/applications/@me", call => RestResult.Ok(Application(call.World))),
        new("PATCH", "/applications/@me", EditApplication),
        new("GET", "/oauth2/applications/@me", call => RestResult.Ok(Application(call.World))),
    ];

    private static RestResult EditSelf(RestCall call)
    {
        var bot = call.World.Application.Bot;
        bot.Username = call.Body["username"].AsText() ?? bot.Username;
        call.World.Publish(new WorldEvent("USER_UPDATE", bot.ToSelfJson().Text()));
        return RestResult.Ok(bot.ToSelfJson());
    }

    private static RestResult Guilds(RestCall call)
    {
        var before = call.QueryId("before") ?? ulong.MaxValue;
        var after = call.QueryId("after") ?? 0;
        var mine = call.World.AllGuilds.Values
            .Where(guild => guild.Members.ContainsKey(call.World.ApplicationId) && guild.Id > after && guild.Id < before)
            .OrderBy(guild => guild.Id)
            .Take(call.QueryCount("limit", 200, 200));
        return RestResult.Ok(Json.Array(mine, guild => new JsonObject
        {
            ["id"] = Json.Id(guild.Id),
            ["name"] = guild.Name,
            ["icon"] = null,
            ["banner"] = null,
            ["owner"] = false,
            ["permissions"] = Json.Id((ulong)Access.Of(guild, call.World.ApplicationId).Printed),
            ["features"] = new JsonArray(),
        }));
    }

    private static RestResult LeaveGuild(RestCall call)
    {
        call.World.Guilds.RemoveBot(call.Guild());
        return RestResult.NoContent;
    }

    private static RestResult OpenDm(RestCall call)
    {
        if (call.Body["recipient_id"].AsId() is not { } id)
            throw ApiError.InvalidForm("recipient_id", "BASE_TYPE_REQUIRED", "This field is required");

        var user = call.World.FindUser(id) ?? throw ApiError.UnknownUser();
        return user.Bot ? throw ApiError.CannotDm() : RestResult.Ok(call.World.Channels.Dm(user).ToJson());
    }

    private static RestResult EditApplication(RestCall call)
    {
        call.World.Application.Description = call.Body["description"].AsText() ?? call.World.Application.Description;
        return RestResult.Ok(Application(call.World));
    }

    private static JsonObject Application(DiscordWorld world)
    {
        var owner = world.FindUser(world.Owner.UserId)!;
        return new JsonObject
        {
            ["id"] = Json.Id(world.ApplicationId),
            ["name"] = world.Application.Name,
            ["icon"] = null,
            ["description"] = world.Application.Description,
            ["summary"] = "",
            ["bot_public"] = true,
            ["bot_require_code_grant"] = false,
            ["bot"] = world.Application.Bot.ToJson(),
            ["verify_key"] = new string('0', 64),
            ["owner"] = owner.ToJson(),
            ["team"] = null,
            ["flags"] = world.Application.Flags,
            ["approximate_guild_count"] = world.AllGuilds.Count,
            ["interactions_endpoint_url"] = null,
            ["role_connections_verification_url"] = null,
            ["redirect_uris"] = new JsonArray(),
            ["tags"] = new JsonArray(),
            ["integration_types_config"] = new JsonObject { ["0"] = new JsonObject() },
        };
    }
}
