using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.World;

/// <summary>Roles and who wears them. Called under the world's lock.</summary>
internal sealed class RoleDesk(DiscordWorld world)
{
    public Role Create(Guild guild, JsonObject body)
    {
        var role = new Role { Id = world.NextId(), Name = "new role", Permissions = guild.Everyone.Permissions, Position = 1 };
        foreach (var other in guild.Roles.Values.Where(other => other.Position >= 1))
            other.Position++;

        Apply(role, body);
        guild.Roles[role.Id] = role;
        Tell("GUILD_ROLE_CREATE", guild, role);
        return role;
    }

    public void Edit(Guild guild, Role role, JsonObject body)
    {
        Apply(role, body);
        Tell("GUILD_ROLE_UPDATE", guild, role);
    }

    public void Move(Guild guild, IEnumerable<(Role Role, int Position)> moves)
    {
        foreach (var (role, position) in moves.ToList())
        {
            role.Position = position;
            Tell("GUILD_ROLE_UPDATE", guild, role);
        }
    }

    public void Delete(Guild guild, Role role)
    {
        guild.Roles.Remove(role.Id);
        foreach (var higher in guild.Roles.Values.Where(other => other.Position > role.Position))
            higher.Position--;

        foreach (var member in guild.Members.Values.Where(member => member.Roles.Remove(role.Id)))
            world.Guilds.MemberChanged(guild, member);

        var data = new JsonObject { ["guild_id"] = Json.Id(guild.Id), ["role_id"] = Json.Id(role.Id) };
        world.Publish(new WorldEvent("GUILD_ROLE_DELETE", data.Text()) { GuildId = guild.Id, Intents = GatewayIntents.Guilds });
    }

    public void Give(Guild guild, Member member, Role role)
    {
        if (member.Roles.Contains(role.Id) || role.Id == guild.Id)
            return;

        member.Roles.Add(role.Id);
        world.Guilds.MemberChanged(guild, member);
    }

    public void Take(Guild guild, Member member, Role role)
    {
        if (member.Roles.Remove(role.Id))
            world.Guilds.MemberChanged(guild, member);
    }

    private static void Apply(Role role, JsonObject body)
    {
        role.Name = body["name"].AsText() ?? role.Name;
        role.Color = (body["colors"]?["primary_color"] ?? body["color"]).AsInt() ?? role.Color;
        role.Hoist = body["hoist"] is null ? role.Hoist : body["hoist"].AsBool();
        role.Mentionable = body["mentionable"] is null ? role.Mentionable : body["mentionable"].AsBool();
        if (ulong.TryParse(body["permissions"].AsText(), NumberStyles.None, CultureInfo.InvariantCulture, out var permissions))
            role.Permissions = (Permissions)permissions & Permissions.All;
    }

    private void Tell(string name, Guild guild, Role role)
    {
        var data = new JsonObject { ["guild_id"] = Json.Id(guild.Id), ["role"] = role.ToJson() };
        world.Publish(new WorldEvent(name, data.Text()) { GuildId = guild.Id, Intents = GatewayIntents.Guilds });
    }
}
