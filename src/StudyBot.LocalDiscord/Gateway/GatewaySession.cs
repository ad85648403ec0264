using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Gateway;

/// <summary>
/// What a client owns between IDENTIFY and its end, across connections: its numbered events, and the last of them for a resume.
/// Touched under the world's lock only.
/// </summary>
internal sealed class GatewaySession(string id, GatewayIntents intents, int shardId, int shardCount)
{
    private const int ReplayCapacity = 4096;
    private readonly Queue<(int Sequence, string Name, string Frame)> _replay = new();

    public string Id { get; } = id;

    public GatewayIntents Intents { get; } = intents;

    public int ShardId { get; } = shardId;

    public int ShardCount { get; } = shardCount;

    /// <summary>The number of the last event.</summary>
    public int Sequence { get; private set; }

    /// <summary>Null while dropped.</summary>
    public GatewayConnection? Connection { get; set; }

    /// <summary>When the connection was lost, on the wire's clock; null while connected.</summary>
    public DateTimeOffset? DroppedAt { get; set; }

    /// <summary>Whether a guild belongs to this shard.</summary>
    public bool Covers(ulong guildId) => (int)((guildId >> 22) % (ulong)ShardCount) == ShardId;

    /// <summary>Whether the intents and the shard let this session hear of something.</summary>
    public bool Hears(WorldEvent happening) =>
        (happening.GuildId is { } guild ? Covers(guild) : ShardId == 0)
        && (happening.Intents is GatewayIntents.None || (Intents & happening.Intents) != 0);

    public void Dispatch(string name, string data)
    {
        Sequence++;
        var frame = GatewayFrames.Dispatch(name, Sequence, data);
        _replay.Enqueue((Sequence, name, frame));
        if (_replay.Count > ReplayCapacity)
            _replay.Dequeue();

        Connection?.Send(frame, $"{name} s={Sequence}");
    }

    /// <summary>Sends again what came after a number. False if that is no longer known.</summary>
    public bool ReplayAfter(int sequence)
    {
        if (sequence < Sequence && (_replay.Count == 0 || _replay.Peek().Sequence > sequence + 1))
            return false;

        foreach (var (number, name, frame) in _replay.Where(item => item.Sequence > sequence))
            Connection?.Send(frame, $"{name} s={number} (replayed)");

        return true;
    }
}
