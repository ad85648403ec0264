using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.Rest.Routes;

internal static class GuildRoutes
{
    public static IEnumerable<RestRoute> All =>
    [
        new("GET", "/guilds/{guild}", Get),
        new("PATCH", "/guilds/{guild}", Edit),
        new("GET", "/guilds/{guild}/preview", Get),
        new("GET", "/guilds/{guild}/audit-logs", AuditLog),
        new("GET", "/guilds/{guild}/bans", Bans),
        new("GET", "/guilds/{guild}/bans/{user}", Ban),
        new("PUT", "/guilds/{guild}/bans/{user}", AddBan),
        new("DELETE", "/guilds/{guild}/bans/{user}", RemoveBan),
    ];

    private static RestResult Get(RestCall call)
    {
        var guild = call.Guild();
        var json = guild.ToJson();
        if (call.Query("with_counts") is "true")
        {
            json["approximate_member_count"] = guild.Members.Count;
            json["approximate_presence_count"] = guild.Members.Count;
        }

        return RestResult.Ok(json);
    }

    /// <summary>Newest first. Of all that Discord logs, it knows only members' roles.</summary>
    private static RestResult AuditLog(RestCall call)
    {
        var guild = call.Guild();
        call.Require(guild, Permissions.ViewAuditLog);
        var most = call.QueryCount("limit", usual: 50, most: 100);
        var entries = guild.AuditLog.AsEnumerable().Reverse()
            .Where(_ => call.Query("action_type") is null || call.Query("action_type") == $"{AuditEntry.MemberRoleUpdate}").Take(most);
        return RestResult.Ok(new JsonObject { ["audit_log_entries"] = new JsonArray([.. entries.Select(entry => entry.ToJson())]) });
    }

    private static RestResult Edit(RestCall call)
    {
        var guild = call.Guild();
        call.Require(guild, Permissions.ManageGuild);
        call.World.Guilds.Edit(guild, call.Body);
        return RestResult.Ok(guild.ToJson());
    }

    private static RestResult Bans(RestCall call)
    {
        var guild = call.Guild();
        call.Require(guild, Permissions.BanMembers);
        return RestResult.Ok(Json.Array(guild.Bans.Keys, user => BanJson(call.World, guild, user)));
    }

    private static RestResult Ban(RestCall call)
    {
        var guild = call.Guild();
        call.Require(guild, Permissions.BanMembers);
        return guild.Bans.ContainsKey(call.Id("user"))
            ? RestResult.Ok(BanJson(call.World, guild, call.Id("user")))
            : throw ApiError.UnknownBan();
    }

    private static RestResult AddBan(RestCall call)
    {
        var guild = call.Guild();
        var user = call.Id("user");
        call.Require(guild, Permissions.BanMembers);
        if (call.World.FindUser(user) is null)
            throw ApiError.UnknownUser();

        call.RequireAbove(guild, Access.Rank(guild, user));
        call.World.Guilds.Ban(guild, user, call.AuditReason);
        return RestResult.NoContent;
    }

    private static RestResult RemoveBan(RestCall call)
    {
        var guild = call.Guild();
        call.Require(guild, Permissions.BanMembers);
        call.World.Guilds.Unban(guild, call.Id("user"));
        return RestResult.NoContent;
    }

    private static JsonObject BanJson(DiscordWorld world, Guild guild, ulong user) => new()
    {
        ["reason"] = guild.Bans[user],
        ["user"] = world.FindUser(user)?.ToJson(),
    };
}
