using System.Globalization;
using System.Text.Json.Nodes;

namespace StudyBot.Tests.Hostile;

/// <summary>People, channels and roles as Discord tells them.</summary>
internal static class WireJson
{
    private const string Everything = "2251799813685247";

    public static JsonObject User(Person person) => new()
    {
        ["id"] = Text(person.Id),
        ["username"] = person.Username,
        ["global_name"] = person.Number % 2 == 0 ? null : $"Person {person.Number}",
        ["avatar"] = null,
        ["discriminator"] = "0",
    };

    /// <summary>With the user.</summary>
    public static JsonObject Member(Person person)
    {
        var member = Membership(person);
        member["user"] = User(person);
        return member;
    }

    /// <summary>Without the user, as in <c>resolved</c>.</summary>
    public static JsonObject Membership(Person person) => new()
    {
        ["roles"] = new JsonArray([.. person.Roles.Select(role => (JsonNode)Text(role))]),
        ["joined_at"] = "2025-09-01T00:00:00.000000+00:00",
        ["permissions"] = Text((ulong)person.Permissions),
        ["nick"] = null,
    };

    public static JsonObject Channel(ulong id)
    {
        var place = (int)(id % 100);
        return new JsonObject
        {
            ["id"] = Text(id),
            ["type"] = HostileWorld.ChannelTypes[place < HostileWorld.ChannelTypes.Count ? place : 0],
            ["name"] = "channel",
            ["guild_id"] = Text(HostileWorld.Guild(HostileWorld.AudienceOf(id).Guild ?? 0)),
            ["permissions"] = Everything,
        };
    }

    /// <summary>All of a guild's but the thread.</summary>
    public static JsonArray Channels(int guild) =>
        [.. Enumerable.Range(0, HostileWorld.ChannelTypes.Count - 1).Select(channel => (JsonNode)Channel(HostileWorld.Channel(guild, channel)))];

    public static JsonObject Role(int guild, int role) => new()
    {
        ["id"] = Text(HostileWorld.Role(guild, role)),
        ["name"] = $"role {role}",
        ["permissions"] = "0",
        ["position"] = role,
        ["mentionable"] = true,
    };

    public static JsonArray Roles(int guild) =>
        [new JsonObject { ["id"] = Text(HostileWorld.Guild(guild)), ["name"] = "@everyone", ["permissions"] = Everything, ["position"] = 0 },
            .. Enumerable.Range(0, 4).Select(role => (JsonNode)Role(guild, role))];

    public static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
