using StudyBot.LocalDiscord.Faults;
using StudyBot.LocalDiscord.Wire;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.Gateway;

/// <summary>All sessions and connections, and the way from the world's events to them. State is touched under the world's lock.</summary>
internal sealed class GatewayHub : IDisposable
{
    private readonly List<GatewaySession> _sessions = [];
    private readonly HashSet<GatewayConnection> _connections = [];
    private readonly IDisposable _watching;

    public GatewayHub(DiscordWorld world, WireLog log)
    {
        World = world;
        Log = log;
        Identifies = new IdentifyGate(world.Wire, world.Options.RateLimits, world.Options.MaxConcurrency);
        Faults = new GatewayFaults(this);
        _watching = world.Observe(Spread);
    }

    public DiscordWorld World { get; }

    public WireLog Log { get; }

    public IdentifyGate Identifies { get; }

    public GatewayFaults Faults { get; }

    public LocalDiscordOptions Options => World.Options;

    public TimeProvider Wire => World.Wire;

    /// <summary>What READY tells clients to resume at.</summary>
    public string Url { get; set; } = "";

    public void Opened(GatewayConnection connection) => _connections.Add(connection);

    public void Closed(GatewayConnection connection) => _connections.Remove(connection);

    public GatewaySession? Find(string? id) => _sessions.Find(session => session.Id == id);

    public GatewaySession Start(GatewayConnection connection, GatewayIntents intents, int shardId, int shardCount)
    {
        var session = new GatewaySession(Tokens.Session(World.Dice), intents, shardId, shardCount) { Connection = connection };
        _sessions.Add(session);
        session.Dispatch("READY", GatewayFrames.Ready(World, session, Url));
        foreach (var guild in World.AllGuilds.Values.Where(guild => session.Covers(guild.Id)))
            Introduce(session, guild);

        return session;
    }

    /// <summary>Attaches a dropped session to a new connection and replays; false if too much was missed.</summary>
    public bool Continue(GatewaySession session, GatewayConnection connection, int sequence)
    {
        var former = session.Connection;
        session.Connection = connection;
        if (!session.ReplayAfter(sequence))
        {
            session.Connection = null;
            _sessions.Remove(session);
            return false;
        }

        former?.Close(CloseCode.UnknownError, "Resumed elsewhere.");
        session.DroppedAt = null;
        session.Dispatch("RESUMED", """{"_trace":["[\"local-discord\"]"]}""");
        return true;
    }

    public void Drop(GatewaySession session, bool forGood)
    {
        session.Connection = null;
        session.DroppedAt = Wire.GetUtcNow();
        if (forGood)
            _sessions.Remove(session);
    }

    public void InvalidateSessions(bool resumable)
    {
        lock (World.Gate)
        {
            foreach (var session in _sessions.Where(session => session.Connection is not null).ToList())
            {
                session.Connection!.Send(GatewayFrames.InvalidSession(resumable), $"INVALID_SESSION {resumable}");
                Drop(session, forGood: !resumable);
            }
        }
    }

    public void EachConnection(Action<GatewayConnection> act)
    {
        lock (World.Gate)
        {
            foreach (var connection in _connections.ToList())
                act(connection);
        }
    }

    public void Dispose() => _watching.Dispose();

    private void Spread(WorldEvent happening)
    {
        if (!happening.Bot || !IsWithinReach(happening))
            return;

        foreach (var session in _sessions.Where(session => session.Hears(happening)).ToList())
        {
            if (happening.Name is "GUILD_CREATE")
            {
                Introduce(session, World.FindGuild(happening.GuildId!.Value)!);
            }
            else
            {
                session.Dispatch(happening.Name, session.Intents.HasFlag(GatewayIntents.MessageContent)
                    ? happening.Json
                    : happening.WithoutContent ?? happening.Json);
            }
        }
    }

    // The bot hears nothing of guilds that it is not in, and nothing during an outage; leaving and outages themselves it does hear.
    private bool IsWithinReach(WorldEvent happening) => happening.GuildId is not { } id || happening.Name is "GUILD_DELETE"
        || World.FindGuild(id) is { Unavailable: false } guild && guild.Members.ContainsKey(World.ApplicationId);

    private void Introduce(GatewaySession session, Guild guild)
    {
        if (!guild.Unavailable && session.Intents.HasFlag(GatewayIntents.Guilds) && guild.Members.TryGetValue(World.ApplicationId, out var bot))
            session.Dispatch("GUILD_CREATE", guild.ToGatewayJson(bot, session.Intents).Text());
    }
}
