using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord;

/// <summary>What a local Discord is started with; every default is as near to the real one as a laptop allows.</summary>
public sealed record LocalDiscordOptions
{
    /// <summary>The port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The clock of the world's own time: message timestamps and ids. Null makes one that starts at the wire's now.</summary>
    public WorldClock? Clock { get; init; }

    /// <summary>
    /// The clock of every protocol deadline: 3-second answers, token life, heartbeats, rate limits. Null is the system's.
    /// It stays apart from <see cref="Clock"/>, so that playing at sixty times the speed does not make every interaction time out.
    /// </summary>
    public TimeProvider? Wire { get; init; }

    /// <summary>The default guild's preferred_locale.</summary>
    public string GuildLocale { get; init; } = "ko";

    /// <summary>The default guild's name.</summary>
    public string GuildName { get; init; } = "Demo";

    /// <summary>The application's and the bot user's name.</summary>
    public string BotName { get; init; } = "StudyBot";

    /// <summary>The bot's token; null draws one.</summary>
    public string? BotToken { get; init; }

    /// <summary>The privileged intents that the application's page has enabled; others of them are refused (4014).</summary>
    public GatewayIntents PrivilegedIntents { get; init; } = GatewayIntents.Privileged;

    /// <summary>How strictly requests are counted.</summary>
    public RateLimitOptions RateLimits { get; init; } = new();

    /// <summary>What a client is told to beat at. From 100 ms; Discord's is 41.25 s.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>How long a dropped session may be resumed.</summary>
    public TimeSpan ResumeWindow { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How long a bot has to answer an interaction.</summary>
    public TimeSpan InteractionDeadline { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long an interaction's token serves.</summary>
    public TimeSpan InteractionTokenLife { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How many shards may identify at once.</summary>
    public int MaxConcurrency { get; init; } = 1;

    /// <summary>How many shards <c>gateway/bot</c> recommends.</summary>
    public int RecommendedShards { get; init; } = 1;

    /// <summary>What the page's card "what to try first" says to a newcomer, in this order; with none there is no card.</summary>
    public IReadOnlyList<LocalDiscordHint> Hints { get; init; } = [];

    /// <summary>What the page offers as buttons with a progress bar.</summary>
    public IReadOnlyList<LocalDiscordAction> Actions { get; init; } = [];

    /// <summary>The moments that the page's clock offers to jump to.</summary>
    public IReadOnlyList<LocalDiscordClockStop> ClockStops { get; init; } = [LocalDiscordClockStop.NextMorningInSeoul];

    /// <summary>
    /// How the page's buttons bring the clock to a moment, for an embedding program whose bot needs its turn on the way;
    /// the token is cancelled when the server ends. Null jumps.
    /// </summary>
    public Func<DateTimeOffset, CancellationToken, Task>? MoveClock { get; init; }

    /// <summary>Seeds ids of sessions and tokens, so that a run can be repeated.</summary>
    public int Seed { get; init; } = 1;
}
