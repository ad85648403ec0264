using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StudyBot.Discord.Gateway;
using StudyBot.LocalDiscord;
using StudyBot.LocalDiscord.World;

namespace StudyBot.Sandbox;

/// <summary>A local Discord, the bot logged in to it, and a cohort, on one clock.</summary>
internal sealed class Sandbox : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(30);

    private readonly IHost _bot;
    private readonly string? _ownFolder;

    private Sandbox(LocalDiscordServer discord, IHost bot, Cohort cohort, string? ownFolder)
    {
        Discord = discord;
        _bot = bot;
        _ownFolder = ownFolder;
        Cohort = cohort;
    }

    public Cohort Cohort { get; }

    /// <summary>The server: its world, its log, and what can be made to go wrong.</summary>
    public LocalDiscordServer Discord { get; }

    public DiscordWorld World => Discord.World;

    public WorldClock Clock => World.Clock;

    /// <summary>Where the local Discord listens, for other bots and the curious.</summary>
    public Uri ApiBase => Discord.ApiBase;

    /// <exception cref="TimeoutException">The bot did not log in and register its commands in time.</exception>
    public static async Task<Sandbox> StartAsync(SandboxOptions options, CancellationToken cancellationToken)
    {
        var clock = new WorldClock(options.Start) { Speed = options.ClockRuns ? 1 : 0 };
        LocalDiscordServer? discord = null;
        discord = await LocalDiscordServer.StartAsync(
            new LocalDiscordOptions
            {
                Port = options.Port,
                Clock = clock,
                RateLimits = options.RateLimits,
                Hints = Hints.All,
                Actions = [Simulation.Action(() => discord!.World)],
            },
            cancellationToken);
        var ownFolder = options.DatabasePath is null ? Directory.CreateTempSubdirectory("studybot-sandbox-").FullName : null;
        var bot = BuildBot(discord, options.DatabasePath ?? Path.Combine(ownFolder!, "studybot.db"));
        var sandbox = new Sandbox(discord, bot, Cohort.Join(discord.World), ownFolder);
        try
        {
            await bot.StartAsync(cancellationToken);
            await sandbox.UntilTheBotIsReadyAsync(cancellationToken);
            return sandbox;
        }
        catch
        {
            await sandbox.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.StopAsync(CancellationToken.None);
        _bot.Dispose();
        await Discord.DisposeAsync();
        if (_ownFolder is not null)
            Directory.Delete(_ownFolder, recursive: true);
    }

    private static IHost BuildBot(LocalDiscordServer discord, string databasePath)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Discord:ApiBaseUrl"] = discord.ApiBase.ToString(),
            ["Discord:Token"] = discord.BotToken,
            ["Storage:Path"] = databasePath,
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        StudyBotHost.Compose(builder, discord.World.Clock);
        return builder.Build();
    }

    private async Task UntilTheBotIsReadyAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(StartTimeout);
        var status = _bot.Services.GetRequiredService<GatewayStatus>();
        try
        {
            // The commands come over REST and the gateway on its own way; a member sees both as "the bot answers".
            while (Cohort.Organiser.Commands().Count == 0 || status.Current.State != GatewayState.Live)
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("The bot did not log in to the local Discord within 30 seconds.");
        }
    }
}
