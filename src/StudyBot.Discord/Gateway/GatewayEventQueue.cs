using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// Between the receive loop and the handlers: a few lanes, each with one worker and bounded memory. A guild always uses the
/// same lane, so its events keep their order while other guilds' go on beside them.
/// </summary>
internal sealed partial class GatewayEventQueue
{
    private const int DefaultLanes = 4;

    // At start, a shard's guilds (2500 at most) all come at once; an event is a hundred bytes or two.
    private const int DefaultCapacity = 8192;

    private readonly IGatewayEventHandler[] _handlers;
    private readonly Channel<GuildEvent>[] _lanes;
    private readonly GatewayStatus _status;
    private readonly ILogger _logger;

    /// <param name="handlers">Each gets every event.</param>
    /// <param name="status">Where dropped events are counted.</param>
    /// <param name="logger">For what handlers throw.</param>
    /// <param name="lanes">How many guilds can be handled at a time.</param>
    /// <param name="capacity">How many events may wait in each lane.</param>
    public GatewayEventQueue(
        IEnumerable<IGatewayEventHandler> handlers,
        GatewayStatus status,
        ILogger logger,
        int lanes = DefaultLanes,
        int capacity = DefaultCapacity)
    {
        _handlers = [.. handlers];
        _status = status;
        _logger = logger;
        var options = new BoundedChannelOptions(capacity) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true };
        _lanes = [.. Enumerable.Range(0, lanes).Select(_ => Channel.CreateBounded<GuildEvent>(options, Dropped))];
    }

    /// <summary>Whether anyone listens; if not, an event need not even be read.</summary>
    public bool HasHandlers => _handlers.Length > 0;

    /// <summary>Takes an event and returns at once; when its lane is full, the event is dropped, counted and logged.</summary>
    public void Post(GuildEvent guildEvent)
    {
        // The lower 22 bits of an id are the same for many guilds; the rest is a time.
        var lane = (guildEvent.GuildId.Value >> 22) % (ulong)_lanes.Length;
        _lanes[lane].Writer.TryWrite(guildEvent);
    }

    /// <summary>Takes no more; <see cref="RunAsync"/> ends when the rest is handled.</summary>
    public void Complete()
    {
        foreach (var lane in _lanes)
            lane.Writer.TryComplete();
    }

    /// <summary>Handles events until <see cref="Complete"/>, or until the token says that there is no more time.</summary>
    public Task RunAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(_lanes.Select(lane => Task.Run(() => RunLaneAsync(lane.Reader, cancellationToken), CancellationToken.None)));

    private async Task RunLaneAsync(ChannelReader<GuildEvent> events, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested && await events.WaitToReadAsync(CancellationToken.None))
        {
            while (!cancellationToken.IsCancellationRequested && events.TryRead(out var next))
                await HandleAsync(next, cancellationToken);
        }
    }

    private async Task HandleAsync(GuildEvent next, CancellationToken cancellationToken)
    {
        foreach (var handler in _handlers)
        {
            try
            {
                await handler.HandleAsync(next.Event, cancellationToken);
            }
            catch (Exception exception)
            {
                LogHandlerFailed(_logger, exception, handler.GetType().Name, next.Event.GetType().Name, next.GuildId.Value);
            }
        }
    }

    private void Dropped(GuildEvent guildEvent)
    {
        _status.Update(health => health with { DroppedEvents = health.DroppedEvents + 1 });
        LogDropped(_logger, guildEvent.Event.GetType().Name, guildEvent.GuildId.Value);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Gateway: {Handler} failed on {Event} of guild {GuildId}")]
    private static partial void LogHandlerFailed(
        ILogger logger, Exception exception, string handler, string @event, ulong guildId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Gateway: handlers are too far behind; dropped {Event} of guild {GuildId}")]
    private static partial void LogDropped(ILogger logger, string @event, ulong guildId);
}
