using StudyBot.LocalDiscord.Rest.Validation;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.Rest.Routes;

internal static class RoleRoutes
{
    public static IEnumerable<RestRoute> All =>
    [
        new("GET", "/guilds/{guild}/roles", call => RestResult.Ok(Json.Array(call.Guild().Roles.Values, PeopleJson.ToJson))),
        new("GET", "/guilds/{guild}/roles/{role}", call => RestResult.Ok(call.Role(call.Guild()).ToJson())),
        new("POST", "/guilds/{guild}/roles", Create),
        new("PATCH", "/guilds/{guild}/roles", Move),
        new("PATCH", "/guilds/{guild}/roles/{role}", Edit),
        new("DELETE", "/guilds/{guild}/roles/{role}", Delete),
    ];

    private static RestResult Create(RestCall call)
    {
        var guild = call.Guild();
        call.Check(BodyValidator.Role);
        call.Require(guild, Permissions.ManageRoles);
        RequireOwnBits(call, guild);
        return RestResult.Ok(call.World.Roles.Create(guild, call.Body).ToJson());
    }

    private static RestResult Edit(RestCall call)
    {
        var guild = call.Guild();
        var role = call.Role(guild);
        call.Check(BodyValidator.Role);
        call.Require(guild, Permissions.ManageRoles);
        call.RequireAbove(guild, (role.Position, role.Id));
        RequireOwnBits(call, guild);
        call.World.Roles.Edit(guild, role, call.Body);
        return RestResult.Ok(role.ToJson());
    }

    private static RestResult Delete(RestCall call)
    {
        var guild = call.Guild();
        var role = call.Role(guild);
        call.Require(guild, Permissions.ManageRoles);
        call.RequireAbove(guild, (role.Position, role.Id));
        if (role.BotId is not null || role.Id == guild.Id)
            throw ApiError.InvalidRole();

        call.World.Roles.Delete(guild, role);
        return RestResult.NoContent;
    }

    private static RestResult Move(RestCall call)
    {
        var guild = call.Guild();
        call.Require(guild, Permissions.ManageRoles);
        var moves = new List<(Role, int)>();
        foreach (var item in call.Json.Objects())
        {
            var role = guild.Roles.GetValueOrDefault(item["id"].AsId() ?? 0) ?? throw ApiError.UnknownRole();
            var position = item["position"].AsInt() ?? role.Position;
            if (position == role.Position)
                continue;

            // Libraries send the whole order; only what moves has to stand below the bot, before and after.
            call.RequireAbove(guild, (Math.Max(role.Position, position), role.Id));
            moves.Add((role, position));
        }

        call.World.Roles.Move(guild, moves);
        return RestResult.Ok(Json.Array(guild.Roles.Values, PeopleJson.ToJson));
    }

    // Nobody hands out what they do not have.
    private static void RequireOwnBits(RestCall call, Guild guild)
    {
        if (call.Body["permissions"].AsId() is { } bits)
            call.Require(guild, (Permissions)bits & Permissions.All);
    }
}
