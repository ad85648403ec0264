using System.Globalization;
using StudyBot.LocalDiscord.Rest.Validation;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.Rest.Routes;

internal static class MemberRoutes
{
    public static IEnumerable<RestRoute> All =>
    [
        new("GET", "/guilds/{guild}/members", List),
        new("GET", "/guilds/{guild}/members/search", Search),
        new("GET", "/guilds/{guild}/members/{user}", Get),
        new("PATCH", "/guilds/{guild}/members/@me", EditSelf),
        new("PATCH", "/guilds/{guild}/members/{user}", Edit),
        new("DELETE", "/guilds/{guild}/members/{user}", Kick),
        new("PUT", "/guilds/{guild}/members/{user}/roles/{role}", call => SetRole(call, true)) { Limit = RateLimit.Of(10, 10) },
        new("DELETE", "/guilds/{guild}/members/{user}/roles/{role}", call => SetRole(call, false)) { Limit = RateLimit.Of(10, 10) },
    ];

    private static RestResult List(RestCall call)
    {
        var guild = call.Guild();
        if (!call.World.Application.PrivilegedIntents.HasFlag(GatewayIntents.GuildMembers))
            throw ApiError.MissingAccess();

        var after = call.QueryId("after") ?? 0;
        var page = guild.Members.Values.Where(member => member.User.Id > after).OrderBy(member => member.User.Id);
        return RestResult.Ok(Json.Array(page.Take(call.QueryCount("limit", 1, 1000)), PeopleJson.ToJson));
    }

    private static RestResult Search(RestCall call)
    {
        var query = call.Query("query") ?? throw ApiError.InvalidForm("query", "BASE_TYPE_REQUIRED", "This field is required");
        var found = call.Guild().Members.Values.Where(member =>
            member.User.Username.StartsWith(query, StringComparison.OrdinalIgnoreCase)
            || member.DisplayName.StartsWith(query, StringComparison.OrdinalIgnoreCase));
        return RestResult.Ok(Json.Array(found.Take(call.QueryCount("limit", 1, 1000)), PeopleJson.ToJson));
    }

    private static RestResult Get(RestCall call)
    {
        var guild = call.Guild();
        return RestResult.Ok((call.Text("user") is "@me" ? guild.Members[call.World.ApplicationId] : call.Member(guild)).ToJson());
    }

    private static RestResult EditSelf(RestCall call)
    {
        var guild = call.Guild();
        call.Require(guild, Permissions.ChangeNickname);
        var me = guild.Members[call.World.ApplicationId];
        me.Nick = call.Body["nick"].AsText() is { Length: > 0 } nick ? nick : null;
        call.World.Guilds.MemberChanged(guild, me);
        return RestResult.Ok(me.ToJson());
    }

    private static RestResult Edit(RestCall call)
    {
        var guild = call.Guild();
        var member = call.Member(guild);
        call.Check(BodyValidator.Member);
        RequireEdit(call, guild, member);
        if (call.Body.ContainsKey("nick"))
            member.Nick = call.Body["nick"].AsText() is { Length: > 0 } nick ? nick : null;

        if (call.Body.ContainsKey("communication_disabled_until"))
            member.TimedOutUntil = Moment(call.Body["communication_disabled_until"].AsText());

        if (call.Body.ContainsKey("roles"))
            ReplaceRoles(call, guild, member);

        member.Mute = call.Body["mute"] is null ? member.Mute : call.Body["mute"].AsBool();
        member.Deaf = call.Body["deaf"] is null ? member.Deaf : call.Body["deaf"].AsBool();
        if (call.Body.ContainsKey("channel_id"))
            Move(call, guild, member);

        call.World.Guilds.MemberChanged(guild, member);
        return RestResult.Ok(member.ToJson());
    }

    private static void RequireEdit(RestCall call, Guild guild, Member member)
    {
        (string Key, Permissions Needed)[] rights =
        [
            ("nick", Permissions.ManageNicknames), ("roles", Permissions.ManageRoles), ("mute", Permissions.MuteMembers),
            ("deaf", Permissions.DeafenMembers), ("channel_id", Permissions.MoveMembers),
            ("communication_disabled_until", Permissions.ModerateMembers),
        ];
        foreach (var (key, needed) in rights.Where(right => call.Body.ContainsKey(right.Key)))
        {
            call.Require(guild, needed);
            if (key is "nick" or "communication_disabled_until")
                call.RequireAbove(guild, Access.Rank(guild, member.User.Id));
        }
    }

    private static void ReplaceRoles(RestCall call, Guild guild, Member member)
    {
        var wanted = call.Body["roles"].IdList().ToHashSet();
        foreach (var id in wanted.Union(member.Roles).Where(id => wanted.Contains(id) != member.Roles.Contains(id)))
            RequireGivable(call, guild, guild.Roles.GetValueOrDefault(id) ?? throw ApiError.UnknownRole());

        member.Roles.Clear();
        member.Roles.AddRange(wanted);
    }

    private static void Move(RestCall call, Guild guild, Member member)
    {
        if (!guild.VoiceStates.TryGetValue(member.User.Id, out var state))
            throw new ApiError(400, 40032, "Target user is not connected to voice.");

        if (call.Body["channel_id"].AsId() is { } channel)
            call.World.Voice.Join(guild, member.User.Id, channel, state.SelfMute, state.SelfDeaf);
        else
            call.World.Voice.Leave(guild, member.User.Id);
    }

    private static RestResult Kick(RestCall call)
    {
        var guild = call.Guild();
        var member = call.Member(guild);
        call.Require(guild, Permissions.KickMembers);
        call.RequireAbove(guild, Access.Rank(guild, member.User.Id));
        call.World.Guilds.RemoveMember(guild, member.User.Id);
        return RestResult.NoContent;
    }

    private static RestResult SetRole(RestCall call, bool has)
    {
        var guild = call.Guild();
        var member = call.Member(guild);
        var role = call.Role(guild);
        call.Require(guild, Permissions.ManageRoles);
        RequireGivable(call, guild, role);
        if (member.Roles.Contains(role.Id) != has)
            guild.AuditLog.Add(new AuditEntry(call.World.NextId(), call.World.ApplicationId, member.User.Id, role, has, call.AuditReason));
        if (has)
            call.World.Roles.Give(guild, member, role);
        else
            call.World.Roles.Take(guild, member, role);

        return RestResult.NoContent;
    }

    private static void RequireGivable(RestCall call, Guild guild, Role role)
    {
        call.RequireAbove(guild, (role.Position, role.Id));
        if (role.BotId is not null || role.Id == guild.Id)
            throw ApiError.InvalidRole();
    }

    private static DateTimeOffset? Moment(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
}
