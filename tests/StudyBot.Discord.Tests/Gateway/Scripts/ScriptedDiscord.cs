using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;
using Channel = System.Threading.Channels.Channel;

namespace StudyBot.Discord.Tests.Gateway.Scripts;

/// <summary>
/// Discord as a script plays it, with a real <see cref="GatewayLoop"/> on the other side: expect a connection, send HELLO,
/// expect Identify, send READY … Time passes only when the script says so.
/// </summary>
internal sealed class ScriptedDiscord : IAsyncDisposable
{
    public const string Token = "secret-of-the-test";
    public const string Url = "wss://gateway.test/";
    public const string ResumeUrl = "wss://resume.test/";

    /// <summary>Only ends a test that would hang; nothing ever waits this long.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Channel<ScriptedLine> _connects = Channel.CreateUnbounded<ScriptedLine>();
    private readonly Channel<long> _interactions = Channel.CreateUnbounded<long>();
    private readonly CancellationTokenSource _stop = new();
    private Task? _running;

    public ScriptedDiscord(Random? random = null, int shardId = 0, int shardCount = 1, params IGatewayEventHandler[] handlers)
    {
        Queue = new GatewayEventQueue(handlers, Status, Log, lanes: 2, capacity: 64);
        Dispatcher = new GatewayDispatcher(AcceptInteraction, Queue, Log);
        Loop = new GatewayLoop(
            cancellationToken => GetGatewayBot(cancellationToken),
            () => new ScriptedSocket(ConnectAsync),
            new GatewayIdentity(Token, GatewayIntents.Guilds, shardId, shardCount),
            Dispatcher,
            Status,
            Clock,
            random ?? new MiddleOfTheRoad(),
            Log);
    }

    public ManualClock Clock { get; } = new();

    public GatewayStatus Status { get; } = new();

    public RecordingLogger Log { get; } = new();

    public GatewayEventQueue Queue { get; }

    public GatewayDispatcher Dispatcher { get; }

    public GatewayLoop Loop { get; }

    /// <summary>How lines are compressed from now on.</summary>
    public bool Compresses { get; set; }

    /// <summary>Every attempt to connect throws this, unless it is null.</summary>
    public Exception? ConnectError { get; set; }

    /// <summary>Attempts to connect end only when the client gives up.</summary>
    public bool ConnectsHang { get; set; }

    /// <summary>Addresses of all attempts so far.</summary>
    public List<Uri> Attempts { get; } = [];

    /// <summary>Thrown into the dispatcher by the next interaction, unless it is null.</summary>
    public Exception? InteractionError { get; set; }

    /// <summary>What GET /gateway/bot answers.</summary>
    public Func<CancellationToken, Task<GatewayBot>> GetGatewayBot { get; set; } = _ => Task.FromResult(Bot());

    public static GatewayBot Bot(int remaining = 1000, TimeSpan? resetAfter = null, int maxConcurrency = 1) =>
        new(new Uri(Url), 1, new SessionStartLimit(1000, remaining, resetAfter ?? TimeSpan.FromHours(4), maxConcurrency));

    public ScriptedDiscord Start()
    {
        _running = Task.Run(() => Loop.RunAsync(_stop.Token));
        return this;
    }

    /// <summary>The client's next connection. Waits between tries pass by themselves.</summary>
    public async Task<ScriptedLine> AcceptAsync()
    {
        var accept = _connects.Reader.ReadAsync().AsTask();
        while (!accept.IsCompleted)
        {
            var waiting = Clock.UntilTimerAsync(_ => Status.Current.State == GatewayState.Waiting);
            await Task.WhenAny(accept, waiting);
            if (_running is { IsFaulted: true })
                await _running;
            if (!accept.IsCompleted && waiting.IsCompleted)
                Clock.Advance(await waiting);
        }

        return await accept;
    }

    /// <summary>The client's next connection, which must come without any time passing.</summary>
    public async Task<ScriptedLine> AcceptNowAsync() => await _connects.Reader.ReadAsync().AsTask().WaitAsync(Patience, TimeProvider.System);

    /// <summary>A connection up to READY.</summary>
    public async Task<ScriptedLine> AcceptUntilReadyAsync(string session = "first", string? resumeUrl = ResumeUrl)
    {
        var line = await AcceptAsync();
        line.Send(Frames.Hello);
        await line.ExpectIdentifyAsync();
        line.Send(Frames.Ready(session, resumeUrl));
        return line;
    }

    /// <summary>The next interaction that reached the router.</summary>
    public async Task<long> NextInteractionAsync() => await _interactions.Reader.ReadAsync().AsTask().WaitAsync(Patience, TimeProvider.System);

    /// <summary>Interactions that reached the router and that no test has asked for.</summary>
    public IReadOnlyList<long> MoreInteractions()
    {
        var more = new List<long>();
        while (_interactions.Reader.TryRead(out var id))
            more.Add(id);
        return more;
    }

    /// <summary>The loop gave up, with this sentence.</summary>
    public async Task<string> ExpectFatalAsync() =>
        (await Assert.ThrowsAsync<DiscordFatalException>(() => _running!.WaitAsync(Patience, TimeProvider.System))).Message;

    /// <summary>Asks the loop to end; does not wait.</summary>
    public void RequestStop() => _stop.Cancel();

    /// <summary>Ends the loop and waits for it.</summary>
    public async Task StopAsync()
    {
        RequestStop();
        await _running!.WaitAsync(Patience, TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_running is not null)
            await _running.WaitAsync(Patience, TimeProvider.System).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private Task ConnectAsync(ScriptedSocket socket, Uri address, CancellationToken cancellationToken)
    {
        lock (Attempts)
            Attempts.Add(address);
        if (ConnectsHang)
            return Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        if (ConnectError is { } error)
            return Task.FromException(error);
        _connects.Writer.TryWrite(new ScriptedLine(socket, address) { Compresses = Compresses });
        return Task.CompletedTask;
    }

    private void AcceptInteraction(ReadOnlyMemory<byte> data)
    {
        if (InteractionError is { } error)
        {
            InteractionError = null;
            throw error;
        }

        using var interaction = JsonDocument.Parse(data);
        _interactions.Writer.TryWrite(long.Parse(interaction.RootElement.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Chance that always says one half.</summary>
    private sealed class MiddleOfTheRoad() : Random(0)
    {
        public override double NextDouble() => 0.5;
    }
}

/// <summary>Keeps what is logged.</summary>
internal sealed class RecordingLogger : ILogger
{
    private readonly List<(LogLevel Level, string Text)> _lines = [];

    public IReadOnlyList<string> At(LogLevel level)
    {
        lock (_lines)
            return [.. _lines.Where(line => line.Level == level).Select(line => line.Text)];
    }

    public string All
    {
        get
        {
            lock (_lines)
                return string.Join('\n', _lines.Select(line => line.Text));
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_lines)
            _lines.Add((logLevel, formatter(state, exception) + exception));
    }
}
