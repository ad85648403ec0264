using StudyBot.LocalDiscord;
using StudyBot.LocalDiscord.Faults;
using StudyBot.LocalDiscord.World;

namespace StudyBot.Benchmarks.Posts;

/// <summary>A Discord in this process, with Discord's limits, and the guilds in it.</summary>
internal sealed class CrowdWorld : IAsyncDisposable
{
    /// <summary>As many as a server has that is used; they make GUILD_CREATE as large as it usually is.</summary>
    private const int Channels = 20;
    private const int Roles = 8;

    private readonly List<CrowdGuild> _guilds = [];

    private CrowdWorld(LocalDiscordServer server) => Server = server;

    public LocalDiscordServer Server { get; }

    public DiscordWorld World => Server.World;

    public IReadOnlyList<CrowdGuild> Guilds => _guilds;

    public static async Task<CrowdWorld> StartAsync() => new(await LocalDiscordServer.StartAsync(
        new LocalDiscordOptions
        {
            Clock = new WorldClock(Crowd.Due.AddDays(-1)),
            // Discord wants two shards for so many. What counts is what one process, with one file and one token, can do.
            RateLimits = new RateLimitOptions { GuildsPerShard = Crowd.Guilds + 1 },
        }).ConfigureAwait(false));

    /// <summary>Makes the guilds; no bot may be connected, for it would hear of each channel.</summary>
    public void Fill()
    {
        for (var number = 0; number < Crowd.Guilds; number++)
            _guilds.Add(Make(number));
    }

    /// <summary>What shall go wrong; after the database knows the channels.</summary>
    public void Spoil()
    {
        foreach (var guild in _guilds)
        {
            if (guild.Fate == Fate.Deleted)
                World.DeleteChannel(guild.Channel);
            else if (guild.Fate == Fate.Forbidden)
                World.SetOverwrite(guild.Channel, World.ApplicationId, OverwriteType.Member, Permissions.None, Permissions.SendMessages);
            else if (guild.Fate == Fate.FailsOnce)
                Server.RestFaults.Add(FaultIn(guild, RestFaultKind.ErrorBeforeEffect) with { Status = 500 });
            else if (guild.Fate == Fate.Silent)
                Server.RestFaults.Add(FaultIn(guild, RestFaultKind.Latency) with { Delay = TimeSpan.FromMinutes(2), Times = 3 });
        }
    }

    /// <summary>The bot's messages in a guild's channel that can be pressed, oldest first.</summary>
    public IReadOnlyList<VisibleMessage> Posts(CrowdGuild guild) => guild.Fate == Fate.Deleted
        ? []
        : [.. guild.Member.Read(guild.Channel).Where(message => message.AuthorId == World.ApplicationId && message.CustomIds.Count > 0 && !message.Ephemeral)];

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync().ConfigureAwait(false);
        World.Clock.Dispose();
    }

    private CrowdGuild Make(int number)
    {
        var organiser = World.AddMember(World.DefaultGuild, $"organiser{number}");
        var guild = World.CreateGuild($"Study group {number}", "ko", organiser.UserId);
        World.AddBot(guild);
        foreach (var role in Enumerable.Range(0, Roles))
            World.CreateRole(guild, $"role {role}");
        foreach (var channel in Enumerable.Range(1, Channels - 1))
            World.CreateChannel(guild, $"room-{channel}");
        return new CrowdGuild(
            number, guild, World.CreateChannel(guild, "question"), World.As(organiser.UserId, guild), World.AddMember(guild, $"member{number}"));
    }

    private static RestFault FaultIn(CrowdGuild guild, RestFaultKind kind) =>
        new(kind) { Method = "POST", PathContains = $"/channels/{guild.Channel}/messages" };
}

/// <summary>One of the guilds.</summary>
/// <param name="Number">From 0, in the order of the ids.</param>
/// <param name="Id">Its id.</param>
/// <param name="Channel">Where its question comes.</param>
/// <param name="Organiser">Its owner, who set it up.</param>
/// <param name="Member">Someone who answers.</param>
internal sealed record CrowdGuild(int Number, ulong Id, ulong Channel, Actor Organiser, Actor Member)
{
    public Fate Fate => Crowd.FateOf(Number);
}
