using StudyBot.LocalDiscord.World.Files;
using StudyBot.LocalDiscord.World.Interactions;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.World;

/// <summary>
/// Everything that exists on this Discord. One lock guards all of it; public members take it themselves and may be
/// called from any thread. Events leave in the order in which things happened.
/// </summary>
public sealed partial class DiscordWorld
{
    private readonly Dictionary<ulong, Guild> _guilds = [];
    private readonly Dictionary<ulong, Channel> _channels = [];
    private readonly Dictionary<ulong, User> _users = [];
    private readonly List<Action<WorldEvent>> _observers = [];
    private readonly SnowflakeMint _ids;

    internal DiscordWorld(LocalDiscordOptions options)
    {
        Options = options;
        Wire = options.Wire ?? TimeProvider.System;
        Clock = options.Clock ?? new WorldClock(real: Wire);
        Dice = new Random(options.Seed);
        _ids = new SnowflakeMint(Clock);
        var applicationId = NextId();
        Application = new Application
        {
            Id = applicationId,
            Name = options.BotName,
            Bot = new User { Id = applicationId, Username = options.BotName, Bot = true, Locale = "en-US" },
            Token = options.BotToken ?? Tokens.Bot(applicationId, Dice),
            PrivilegedIntents = options.PrivilegedIntents & GatewayIntents.Privileged,
        };
        _users[applicationId] = Application.Bot;
        FileLinks = new FileLinks(Application.Token, Wire);
        Render = new MessageJson(this);
        Guilds = new GuildDesk(this);
        Roles = new RoleDesk(this);
        Channels = new ChannelDesk(this);
        Messages = new MessageDesk(this);
        Reactions = new ReactionDesk(this);
        Threads = new ThreadDesk(this);
        Voice = new VoiceDesk(this);
        Commands = new CommandDesk(this);
        Interactions = new InteractionDesk(this);
        var owner = AddUser("owner", options.GuildLocale == "ko" ? "방장" : "Owner", options.GuildLocale, bot: false);
        DefaultGuild = Guilds.Create(options.GuildName, options.GuildLocale, owner).Id;
        Guilds.AddBot(_guilds[DefaultGuild]);
        General = Channels.Create(_guilds[DefaultGuild], "general", ChannelType.Text, parent: null).Id;
        Owner = new Actor(this, owner.Id, DefaultGuild);
    }

    /// <summary>The world's own time.</summary>
    public WorldClock Clock { get; }

    /// <summary>The application's id, which is also its bot user's.</summary>
    public ulong ApplicationId => Application.Id;

    /// <summary>The id of the guild that stands from the start.</summary>
    public ulong DefaultGuild { get; }

    /// <summary>The id of #general in <see cref="DefaultGuild"/>.</summary>
    public ulong General { get; }

    /// <summary>The owner of <see cref="DefaultGuild"/>.</summary>
    public Actor Owner { get; }

    internal LocalDiscordOptions Options { get; }

    internal Lock Gate { get; } = new();

    internal TimeProvider Wire { get; }

    internal Random Dice { get; }

    internal Application Application { get; }

    internal MessageJson Render { get; }

    internal GuildDesk Guilds { get; }

    internal RoleDesk Roles { get; }

    internal ChannelDesk Channels { get; }

    internal MessageDesk Messages { get; }

    internal ReactionDesk Reactions { get; }

    internal ThreadDesk Threads { get; }

    internal VoiceDesk Voice { get; }

    internal CommandDesk Commands { get; }

    internal InteractionDesk Interactions { get; }

    internal IReadOnlyDictionary<ulong, Guild> AllGuilds => _guilds;

    internal DateTimeOffset Now => Clock.GetUtcNow();

    internal bool BotSees(Channel channel) => Access.Sees(channel, ApplicationId, ApplicationId);

    internal ulong NextId() => _ids.Next();

    internal User? FindUser(ulong id) => _users.GetValueOrDefault(id);

    internal Guild? FindGuild(ulong id) => _guilds.GetValueOrDefault(id);

    internal Channel? FindChannel(ulong id) => _channels.GetValueOrDefault(id);

    internal IEnumerable<Channel> Dms => _channels.Values.Where(channel => channel.Type is ChannelType.Dm);

    internal void Add(Guild guild) => _guilds.Add(guild.Id, guild);

    internal void Remove(Guild guild) => _guilds.Remove(guild.Id);

    internal void Add(Channel channel)
    {
        _channels.Add(channel.Id, channel);
        channel.Guild?.Channels.Add(channel.Id, channel);
    }

    internal void Remove(Channel channel)
    {
        _channels.Remove(channel.Id);
        channel.Guild?.Channels.Remove(channel.Id);
    }

    internal User AddUser(string username, string? globalName, string locale, bool bot)
    {
        var user = new User { Id = NextId(), Username = username, GlobalName = globalName, Locale = locale, Bot = bot };
        _users.Add(user.Id, user);
        return user;
    }

    /// <summary>Registers someone who is told everything, under the lock and in order: only note it down there, never wait.</summary>
    internal IDisposable Observe(Action<WorldEvent> observer)
    {
        lock (Gate)
            _observers.Add(observer);

        return new Registration(this, observer);
    }

    internal void Publish(WorldEvent happening)
    {
        foreach (var observer in _observers)
            observer(happening);

        SignalChange();
    }

    private sealed class Registration(DiscordWorld world, Action<WorldEvent> observer) : IDisposable
    {
        public void Dispose()
        {
            lock (world.Gate)
                world._observers.Remove(observer);
        }
    }
}
