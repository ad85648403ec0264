using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

/// <summary>A line of a guild's audit log: a member's role was given or taken (MEMBER_ROLE_UPDATE).</summary>
/// <param name="Id">Its own.</param>
/// <param name="By">Who did it.</param>
/// <param name="Member">Whose role.</param>
/// <param name="Role">Which.</param>
/// <param name="Given">Or taken.</param>
/// <param name="Reason">As it came with the request; null for none.</param>
internal sealed record AuditEntry(ulong Id, ulong By, ulong Member, Role Role, bool Given, string? Reason)
{
    public const int MemberRoleUpdate = 25;

    public JsonObject ToJson()
    {
        var role = new JsonObject { ["id"] = Json.Id(Role.Id), ["name"] = Role.Name };
        var json = new JsonObject
        {
            ["id"] = Json.Id(Id),
            ["action_type"] = MemberRoleUpdate,
            ["user_id"] = Json.Id(By),
            ["target_id"] = Json.Id(Member),
            ["changes"] = new JsonArray(new JsonObject { ["key"] = Given ? "$add" : "$remove", ["new_value"] = new JsonArray(role) }),
        };
        if (Reason is not null)
            json["reason"] = Reason;
        return json;
    }
}
