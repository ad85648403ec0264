using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using StudyBot.LocalDiscord.Control;
using StudyBot.LocalDiscord.Faults;
using StudyBot.LocalDiscord.Gateway;
using StudyBot.LocalDiscord.Page;
using StudyBot.LocalDiscord.Rest;
using StudyBot.LocalDiscord.Wire;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord;

/// <summary>A running local Discord, on 127.0.0.1 only. Dispose it to close every connection and stop.</summary>
public sealed class LocalDiscordServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly GatewayHub _hub;
    private readonly CancellationTokenSource _ends = new();

    private LocalDiscordServer(WebApplication app, DiscordWorld world, GatewayHub hub, RestFaults faults, WireLog log)
    {
        (_app, _hub, World, RestFaults, WireLog) = (app, hub, world, faults, log);
        PageActions = new PageActions(world.Options.Actions, _ends.Token);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Root = new Uri(address + "/");
        Gateway = new UriBuilder(Root) { Scheme = "ws", Path = "/gateway" }.Uri;
    }

    /// <summary>http://127.0.0.1:port/, where the page is.</summary>
    public Uri Root { get; }

    /// <summary>What HTTP paths are relative to: …/api/v10/. Libraries that add the version themselves want …/api.</summary>
    public Uri ApiBase => new(Root, "api/v10/");

    /// <summary>The WebSocket address that <c>GET /gateway/bot</c> gives.</summary>
    public Uri Gateway { get; }

    /// <summary>What control paths are relative to: …/control/.</summary>
    public Uri Control => new(Root, "control/");

    /// <summary>The application's id.</summary>
    public ulong ApplicationId => World.ApplicationId;

    /// <summary>The bot's token, good on this server only.</summary>
    public string BotToken => World.Application.Token;

    /// <summary>Everything that exists here, to look at and to act in.</summary>
    public DiscordWorld World { get; }

    /// <summary>What can be made to go wrong on the gateway.</summary>
    public GatewayFaults GatewayFaults => _hub.Faults;

    /// <summary>What can be made to go wrong with HTTP requests.</summary>
    public RestFaults RestFaults { get; }

    /// <summary>The last frames and exchanges.</summary>
    public WireLog WireLog { get; }

    /// <summary>What the page's buttons run.</summary>
    internal PageActions PageActions { get; }

    /// <summary>Whether a bot is connected to the gateway.</summary>
    internal bool BotIsConnected
    {
        get
        {
            var any = false;
            _hub.EachConnection(_ => any = true);
            return any;
        }
    }

    /// <summary>Cancelled when the server is being disposed.</summary>
    internal CancellationToken Ends => _ends.Token;

    /// <summary>Starts in this process, and returns when connections are accepted.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<LocalDiscordServer> StartAsync(LocalDiscordOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var world = new DiscordWorld(options);
        var log = new WireLog(world.Wire, world.Application.Token);
        var faults = new RestFaults();
        var hub = new GatewayHub(world, log);
        var app = Build(options.Port);
        var pipeline = new RestPipeline(world, hub, faults, new RateLimiter(world.Wire, options.RateLimits), log);
        var ready = new TaskCompletionSource<LocalDiscordServer>(TaskCreationOptions.RunContinuationsAsynchronously);
        app.Use(async (context, next) =>
        {
            // The addresses are known only after Kestrel has started; who comes in between waits the moment.
            _ = await ready.Task.ConfigureAwait(false);
            await next(context).ConfigureAwait(false);
        });
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.Zero });
        PageEndpoints.Map(app, ready.Task);
        ApiEndpoints.Map(app, pipeline, world);
        GatewayEndpoint.Map(app, hub, ready.Task);
        ControlEndpoints.Map(app, ready.Task);
        await StartAsync(app, cancellationToken).ConfigureAwait(false);
        var server = new LocalDiscordServer(app, world, hub, faults, log);
        hub.Url = server.Gateway.ToString();
        world.FileLinks.Root = server.Root.ToString().TrimEnd('/');
        ready.SetResult(server);
        return server;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_ends.IsCancellationRequested)
            return;

        // Told first, cut after: a library that hears 1001 knows the server went away.
        _hub.EachConnection(connection => connection.Close(1001, "The server is going away."));
        await _ends.CancelAsync().ConfigureAwait(false);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2), TimeProvider.System);
        await _app.StopAsync(patience.Token).ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
        _hub.Dispose();
        _ends.Dispose();
        if (World.Options.Clock is null)
            World.Clock.Dispose();
    }

    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    // The empty builder reads no settings of the process that embeds this server, and writes no log.
    private static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRoutingCore();
        return builder.Build();
    }
}
