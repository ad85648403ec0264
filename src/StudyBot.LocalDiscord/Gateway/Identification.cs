using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Gateway;

/// <summary>IDENTIFY and RESUME: who may have a session, and who may have the old one back. Under the world's lock.</summary>
internal static class Identification
{
    /// <summary>The new session, or null after a refusal has been sent.</summary>
    public static GatewaySession? Identify(GatewayHub hub, GatewayConnection connection, JsonObject data)
    {
        var (shardId, shardCount) = data["shard"] is JsonArray { Count: 2 } shard ? (shard[0].AsInt() ?? -1, shard[1].AsInt() ?? 0) : (0, 1);
        if (Refused(hub, data, shardId, shardCount) is var (code, reason))
        {
            connection.Close(code, reason);
            return null;
        }

        if (!hub.Identifies.Admit(shardId))
        {
            connection.Send(GatewayFrames.InvalidSession(resumable: false), "INVALID_SESSION (identified too soon)");
            return null;
        }

        connection.PackFrames = data["compress"].AsBool();
        return hub.Start(connection, (GatewayIntents)data["intents"].AsLong()!.Value, shardId, shardCount);
    }

    /// <summary>The session that goes on, or null after a refusal has been sent.</summary>
    public static GatewaySession? Resume(GatewayHub hub, GatewayConnection connection, JsonObject data)
    {
        if (!IsToken(hub, data))
        {
            connection.Close(CloseCode.AuthenticationFailed, "Authentication failed.");
            return null;
        }

        var session = hub.Faults.RefuseResume ? null : hub.Find(data["session_id"].AsText());
        var sequence = data["seq"].AsInt() ?? -1;
        if (session is not null && (sequence < 0 || sequence > session.Sequence))
        {
            connection.Close(CloseCode.InvalidSeq, "Invalid seq.");
            return null;
        }

        if (session?.DroppedAt is { } dropped && hub.Wire.GetUtcNow() - dropped > hub.Options.ResumeWindow)
        {
            hub.Drop(session, forGood: true);
            connection.Close(CloseCode.SessionTimedOut, "Session timed out.");
            return null;
        }

        if (session is not null && hub.Continue(session, connection, sequence))
            return session;

        connection.Send(GatewayFrames.InvalidSession(resumable: false), "INVALID_SESSION (cannot resume)");
        return null;
    }

    private static (CloseCode Code, string Reason)? Refused(GatewayHub hub, JsonObject data, int shardId, int shardCount)
    {
        const long Known = (long)GatewayIntents.All;
        if (!IsToken(hub, data))
            return (CloseCode.AuthenticationFailed, "Authentication failed.");

        if (data["properties"] is not JsonObject)
            return (CloseCode.DecodeError, "Error while decoding payload.");

        if (data["intents"].AsLong() is not { } intents || (intents & ~Known) != 0)
            return (CloseCode.InvalidIntents, "Invalid intent(s).");

        if (((GatewayIntents)intents & GatewayIntents.Privileged & ~hub.World.Application.PrivilegedIntents) != 0)
            return (CloseCode.DisallowedIntents, "Disallowed intent(s).");

        if (shardId < 0 || shardId >= shardCount)
            return (CloseCode.InvalidShard, "Invalid shard.");

        return hub.World.AllGuilds.Count / shardCount > hub.Options.RateLimits.GuildsPerShard ? (CloseCode.ShardingRequired, "Sharding required.") : null;
    }

    private static bool IsToken(GatewayHub hub, JsonObject data)
    {
        var token = data["token"].AsText() ?? "";
        return (token.StartsWith("Bot ", StringComparison.Ordinal) ? token[4..] : token) == hub.World.Application.Token;
    }
}
