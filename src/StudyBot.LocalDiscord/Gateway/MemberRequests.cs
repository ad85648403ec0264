using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.Gateway;

/// <summary>Answers op 8 with GUILD_MEMBERS_CHUNK events of at most a thousand members. Under the world's lock.</summary>
internal static class MemberRequests
{
    private const int ChunkSize = 1000;
    private const int MostByName = 100;

    public static void Answer(DiscordWorld world, GatewaySession session, JsonObject request)
    {
        var guildId = (request["guild_id"] is JsonArray list ? list.IdList().FirstOrDefault() : request["guild_id"].AsId()) ?? 0;
        if (world.FindGuild(guildId) is not { } guild || !guild.Members.ContainsKey(world.ApplicationId) || !session.Covers(guildId))
            return;

        if (request["user_ids"] is { } wanted)
        {
            var ids = wanted is JsonArray ? wanted.IdList().ToList() : [wanted.AsId() ?? 0];
            Send(session, guild, ids.Select(guild.Members.GetValueOrDefault).OfType<Member>(), request, ids.Where(id => !guild.Members.ContainsKey(id)));
            return;
        }

        var query = request["query"].AsText() ?? "";
        var limit = request["limit"].AsInt() ?? 0;
        var everyone = query.Length == 0 && limit == 0;
        if (everyone && !session.Intents.HasFlag(GatewayIntents.GuildMembers))
            return;

        var found = guild.Members.Values.Where(member => member.DisplayName.StartsWith(query, StringComparison.OrdinalIgnoreCase)
            || member.User.Username.StartsWith(query, StringComparison.OrdinalIgnoreCase));
        Send(session, guild, everyone ? found : found.Take(Math.Clamp(limit, 1, MostByName)), request, []);
    }

    private static void Send(GatewaySession session, Guild guild, IEnumerable<Member> members, JsonObject request, IEnumerable<ulong> missing)
    {
        var chunks = members.Chunk(ChunkSize).DefaultIfEmpty([]).ToList();
        for (var index = 0; index < chunks.Count; index++)
        {
            var data = new JsonObject
            {
                ["guild_id"] = Json.Id(guild.Id),
                ["members"] = Json.Array(chunks[index], PeopleJson.ToJson),
                ["chunk_index"] = index,
                ["chunk_count"] = chunks.Count,
                ["not_found"] = Json.Ids(missing),
            };
            if (request["presences"].AsBool())
                data["presences"] = new JsonArray();

            if (request["nonce"].AsText() is { } nonce)
                data["nonce"] = nonce;

            session.Dispatch("GUILD_MEMBERS_CHUNK", data.Text());
        }
    }
}
