using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Discord;
using StudyBot.Discord.Gateway;
using StudyBot.LocalDiscord;
using StudyBot.LocalDiscord.World;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Sandbox;

/// <summary>A local Discord, the bot logged in to it, and a cohort, on one clock.</summary>
internal sealed class Sandbox : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(30);

    /// <summary>How long the bot gets, of real time, for what fell due at a moment; a rate limit alone can hold it up for seconds.</summary>
    private static readonly TimeSpan DuePatience = TimeSpan.FromSeconds(15);

    private readonly SandboxFiles _files;
    private readonly DateTimeOffset _began;
    private IHost? _bot;

    private Sandbox(LocalDiscordServer discord, Cohort cohort, SandboxFiles files, DateTimeOffset began)
    {
        Discord = discord;
        Cohort = cohort;
        _files = files;
        _began = began;
    }

    public Cohort Cohort { get; }

    /// <summary>The server: its world, its log, and what can be made to go wrong.</summary>
    public LocalDiscordServer Discord { get; }

    public DiscordWorld World => Discord.World;

    public WorldClock Clock => World.Clock;

    /// <summary>Whether the guild ran /setup once, in this sandbox or an earlier one on the same file.</summary>
    public bool IsSetUp => _bot!.Services.GetRequiredService<GuildSettingsReader>().Find(new(World.DefaultGuild)) is not null;

    /// <summary>Whether it was set up before this start: then there is data, but no message is left of that time.</summary>
    public bool GoesOn { get; private set; }

    /// <exception cref="TimeoutException">The bot did not log in and register its commands in time.</exception>
    /// <exception cref="OperatorException">The database cannot be used.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<Sandbox> StartAsync(SandboxOptions options, CancellationToken cancellationToken)
    {
        var files = SandboxFiles.Of(options.DatabasePath);
        var memory = files.Memory.Recall();
        var began = memory?.Began ?? options.Start ?? SandboxOptions.ThisMorning(TimeProvider.System);
        // The clock stands while people join, so that the same beginning gives them the same ids.
        var clock = new WorldClock(began, speed: 0);
        Sandbox? sandbox = null;
        try
        {
            var discord = await StartDiscordAsync(options, clock, Hints.For(goesOn: memory is not null), () => sandbox!, cancellationToken);
            sandbox = new Sandbox(discord, Cohort.Join(discord.World), files, began);
            clock.Set(memory?.Reached ?? began);
            clock.Speed = options.ClockRuns ? 1 : 0;
            await sandbox.StartBotAsync(options.Wire ?? TimeProvider.System, cancellationToken);
            sandbox.GoesOn = sandbox.IsSetUp;
            sandbox.Keep();
            return sandbox;
        }
        catch
        {
            if (sandbox is not null)
                await sandbox.DisposeAsync();
            else
                files.Clear();
            throw;
        }
    }

    /// <summary>
    /// Lets time pass, stopping at each moment at which the bot has something to do: a jump over it would look to the bot like
    /// hours of being switched off.
    /// </summary>
    public async Task PassAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        var scheduler = _bot!.Services.GetRequiredService<Scheduler>();
        var target = Clock.GetUtcNow() + time;
        await UntilAtRestAsync(scheduler, cancellationToken);
        for (var now = Clock.GetUtcNow(); now < target; now = Clock.GetUtcNow())
        {
            var due = scheduler.NextDue(Instant.FromDateTimeOffset(now))?.ToDateTimeOffset();
            Clock.Set(due < target ? due.Value : target);
            // A timer that was about to be set would still wait as long as before the move.
            _bot.Services.GetRequiredService<SchedulerSignal>().Wake();
            await UntilAtRestAsync(scheduler, cancellationToken);
        }

        Keep();
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_bot is not null)
                await _bot.StopAsync(CancellationToken.None);
        }
        finally
        {
            try
            {
                _bot?.Dispose();
                // Without a bot that started, the file is not this sandbox's to write beside.
                if (_bot is not null)
                    Keep();
            }
            finally
            {
                await Discord.DisposeAsync();
                Clock.Dispose();
                _files.Clear();
            }
        }
    }

    /// <param name="options">What the sandbox is started with.</param>
    /// <param name="clock">The clock of both.</param>
    /// <param name="hints">What the page proposes.</param>
    /// <param name="sandbox">Known before anyone can press a button that needs it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    private static Task<LocalDiscordServer> StartDiscordAsync(
        SandboxOptions options,
        WorldClock clock,
        IReadOnlyList<LocalDiscordHint> hints,
        Func<Sandbox> sandbox,
        CancellationToken cancellationToken) => LocalDiscordServer.StartAsync(
            new LocalDiscordOptions
            {
                Port = options.Port,
                Clock = clock,
                Wire = options.Wire,
                MoveClock = (moment, ends) => sandbox().PassAsync(moment - clock.GetUtcNow(), ends),
                RateLimits = options.RateLimits,
                Hints = hints,
                Actions = [Simulation.Action(() => sandbox().World)],
            },
            cancellationToken);

    /// <summary>Now and then, not only at the end: a sandbox may be killed.</summary>
    private void Keep() => _files.Keep(_began, Clock.GetUtcNow());

    private static async Task UntilAtRestAsync(Scheduler scheduler, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(DuePatience);
        try
        {
            while (!scheduler.IsAtRest)
                await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The bot is held up, by an injected fault for instance; time goes on all the same.
        }
    }

    private async Task StartBotAsync(TimeProvider wire, CancellationToken cancellationToken)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Discord:ApiBaseUrl"] = Discord.ApiBase.ToString(),
            ["Discord:Token"] = Discord.BotToken,
            ["Storage:Path"] = _files.Database,
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        StudyBotHost.Compose(builder, Clock);
        builder.Services.Configure<DiscordOptions>(discord => discord.WireClock = wire);
        var bot = builder.Build();
        try
        {
            StartCheck.Run(bot.Services);
        }
        catch
        {
            bot.Dispose();
            throw;
        }

        _bot = bot;
        await bot.StartAsync(cancellationToken);
        await UntilTheBotIsReadyAsync(bot, cancellationToken);
    }

    private async Task UntilTheBotIsReadyAsync(IHost bot, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(StartTimeout);
        var status = bot.Services.GetRequiredService<GatewayStatus>();
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
