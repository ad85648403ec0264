using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Gateway;

/// <summary>Writes the frames that go to a client.</summary>
internal static class GatewayFrames
{
    public static string Hello(TimeSpan heartbeat) => Plain(Opcode.Hello, $$"""{"heartbeat_interval":{{(long)heartbeat.TotalMilliseconds}},"_trace":["[\"local-discord\"]"]}""");

    public static string HeartbeatAck() => Plain(Opcode.HeartbeatAck, "null");

    public static string HeartbeatRequest() => Plain(Opcode.Heartbeat, "null");

    public static string Reconnect() => Plain(Opcode.Reconnect, "null");

    public static string InvalidSession(bool resumable) => Plain(Opcode.InvalidSession, resumable ? "true" : "false");

    public static string Dispatch(string name, int sequence, string data) => $$"""{"t":"{{name}}","s":{{sequence}},"op":0,"d":{{data}}}""";

    public static string Ready(DiscordWorld world, GatewaySession session, string resumeUrl)
    {
        var guilds = world.AllGuilds.Values.Where(guild => session.Covers(guild.Id) && guild.Members.ContainsKey(world.ApplicationId));
        return new JsonObject
        {
            ["v"] = 10,
            ["user_settings"] = new JsonObject(),
            ["user"] = World.Rendering.PeopleJson.ToSelfJson(world.Application.Bot),
            ["session_type"] = "normal",
            ["session_id"] = session.Id,
            ["resume_gateway_url"] = resumeUrl,
            ["relationships"] = new JsonArray(),
            ["private_channels"] = new JsonArray(),
            ["presences"] = new JsonArray(),
            ["guilds"] = Json.Array(guilds, World.Rendering.GuildJson.ToUnavailableJson),
            ["guild_join_requests"] = new JsonArray(),
            ["geo_ordered_rtc_regions"] = new JsonArray(),
            ["auth"] = new JsonObject(),
            ["shard"] = new JsonArray(session.ShardId, session.ShardCount),
            ["application"] = new JsonObject { ["id"] = Json.Id(world.ApplicationId), ["flags"] = world.Application.Flags },
            ["_trace"] = new JsonArray("[\"local-discord\"]"),
        }.Text();
    }

    private static string Plain(Opcode opcode, string data) => $$"""{"t":null,"s":null,"op":{{(int)opcode}},"d":{{data}}}""";
}
