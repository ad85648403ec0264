using System.Net.WebSockets;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// One socket's life, once it is open: a scope of two tasks, one that receives and one that sends. The first to end ends
/// both. What to do is the session's decision; this class only does it.
/// </summary>
internal sealed partial class GatewayConnection(
    IGatewaySocket socket,
    GatewaySession session,
    GatewayIdentity identity,
    GatewayDispatcher dispatcher,
    GatewayStatus status,
    TimeProvider clock,
    ILogger logger)
{
    private static readonly TimeSpan HelloTimeout = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(2);

    // Identify or resume, a scheduled beat, and what a stream of opcode 1 asks for. Beyond that, asking again is pointless.
    private readonly Channel<GatewayAction> _outbox = Channel.CreateBounded<GatewayAction>(
        new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    private readonly Lock _gate = new();
    private readonly SendBudget _budget = new(clock);
    private ITimer? _beats;
    private long _beatSentAt;
    private long? _liveSince;

    /// <summary>Runs until the connection ends. Does not throw for anything that the line or Discord does.</summary>
    /// <param name="jitter">As in <see cref="GatewaySession.Opened"/>.</param>
    /// <param name="stopping">The wish to end for good.</param>
    public async Task<GatewayConnectionEnd> RunAsync(double jitter, CancellationToken stopping)
    {
        session.Opened(jitter);
        var end = await RunScopeAsync(stopping);
        var liveFor = _liveSince is { } since ? clock.GetElapsedTime(since) : TimeSpan.Zero;
        return new GatewayConnectionEnd(session.Closed(end.Recovery), end.Reason, liveFor);
    }

    private async Task<GatewayAction.End> RunScopeAsync(CancellationToken stopping)
    {
        using var scope = new CancellationTokenSource();
        var stop = new TaskCompletionSource<GatewayAction.End>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onStop = stopping.Register(() => stop.TrySetResult(new(GatewayRecovery.Stop, "the process is ending")));
        await using var beats = clock.CreateTimer(_ => Beat(), null, HelloTimeout, Timeout.InfiniteTimeSpan);
        _beats = beats;
        var receiving = ReceiveAsync(scope.Token);
        var sending = SendAsync(scope.Token);
        try
        {
            var first = await Task.WhenAny(stop.Task, receiving, sending);
            var end = await first;
            await CloseAsync(end.Recovery, receiving);
            return end;
        }
        finally
        {
            await scope.CancelAsync();
            await ((Task)Task.WhenAll(receiving, sending)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<GatewayAction.End> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var reader = new GatewayMessageReader(socket);
        var actions = new List<GatewayAction>();
        try
        {
            while (await reader.ReadAsync(cancellationToken) is { } message)
            {
                if (Receive(message, actions) is { } end)
                    return end;
            }

            var meaning = GatewayCloseMeaning.Of(reader.CloseCode);
            return new GatewayAction.End(meaning.Recovery, Describe(meaning, reader.CloseCode));
        }
        catch (Exception exception) when (IsLineTrouble(exception))
        {
            return new GatewayAction.End(GatewayRecovery.Resume, $"the line broke while receiving: {exception.Message}");
        }
    }

    private GatewayAction.End? Receive(ReadOnlyMemory<byte> message, List<GatewayAction> actions)
    {
        if (!GatewayFrame.TryParse(message, out var frame))
        {
            LogMalformedFrame(logger, message.Length);
            return null;
        }

        actions.Clear();
        lock (_gate)
            session.Receive(frame, actions);

        foreach (var action in actions)
        {
            if (action is GatewayAction.End end)
                return end;
            Perform(action);
        }

        return null;
    }

    private void Perform(GatewayAction action)
    {
        switch (action)
        {
            case GatewayAction.Dispatch dispatch:
                dispatcher.Dispatch(dispatch.EventName.Span, dispatch.Data);
                break;
            case GatewayAction.StartBeating beating:
                _beats?.Change(beating.First, beating.Interval);
                break;
            case GatewayAction.HeartbeatAcknowledged when Interlocked.Exchange(ref _beatSentAt, 0) is not 0 and var sentAt:
                var latency = clock.GetElapsedTime(sentAt);
                status.Update(health => health with { Latency = latency });
                break;
            case GatewayAction.Established established:
                _liveSince = clock.GetTimestamp();
                var now = clock.GetUtcNow();
                status.Update(health => health with { LastLive = now });
                status.Enter(GatewayState.Live);
                LogEstablished(logger, identity, established.Resumed ? "resumed" : "new");
                break;
            default:
                _outbox.Writer.TryWrite(action);
                break;
        }
    }

    private void Beat()
    {
        lock (_gate)
            _outbox.Writer.TryWrite(session.BeatDue());
    }

    private async Task<GatewayAction.End> SendAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var action = await _outbox.Reader.ReadAsync(cancellationToken);
                if (action is GatewayAction.End end)
                    return end;

                while (_budget.Take() is var wait && wait > TimeSpan.Zero)
                    await Task.Delay(wait, clock, cancellationToken);
                if (action is GatewayAction.SendHeartbeat)
                    Interlocked.Exchange(ref _beatSentAt, clock.GetTimestamp());
                await socket.SendAsync(PayloadOf(action), cancellationToken).AsTask().WaitAsync(SendTimeout, clock, cancellationToken);
            }
        }
        catch (Exception exception) when (IsLineTrouble(exception))
        {
            return new GatewayAction.End(GatewayRecovery.Resume, $"the line broke while sending: {exception.Message}");
        }
    }

    private ReadOnlyMemory<byte> PayloadOf(GatewayAction action) => action switch
    {
        GatewayAction.SendHeartbeat heartbeat => GatewayPayload.Heartbeat(heartbeat.Sequence),
        GatewayAction.SendIdentify => GatewayPayload.Identify(identity),
        GatewayAction.SendResume resume => GatewayPayload.Resume(identity.Token, resume.SessionId, resume.Sequence),
        _ => throw new InvalidOperationException($"{action.GetType().Name} is nothing to send."),
    };

    // 1000 makes Discord end the session at once; any other code keeps it for a resume (Gateway → Initiating a Disconnect).
    // Only a good-bye for ever is worth waiting for the answer.
    private async Task CloseAsync(GatewayRecovery recovery, Task receiving)
    {
        try
        {
            var code = recovery == GatewayRecovery.Resume ? GatewayCloseCode.UnknownError : GatewayCloseCode.Normal;
            await socket.CloseAsync(code, CancellationToken.None).WaitAsync(CloseTimeout, clock);
            if (recovery == GatewayRecovery.Stop)
                await receiving.WaitAsync(CloseTimeout, clock);
        }
        catch (Exception exception) when (IsLineTrouble(exception))
        {
            LogCloseFailed(logger, exception.Message);
        }
    }

    private static string Describe(GatewayCloseMeaning meaning, int? code) =>
        code is null || meaning.Recovery == GatewayRecovery.Stop ? meaning.Sentence : $"{meaning.Sentence} ({code})";

    private static bool IsLineTrouble(Exception exception) =>
        exception is WebSocketException or IOException or InvalidDataException or TimeoutException or ObjectDisposedException;

    [LoggerMessage(Level = LogLevel.Information, Message = "Gateway: {Shard} is live, session {Kind}")]
    private static partial void LogEstablished(ILogger logger, GatewayIdentity shard, string kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Gateway: ignored a frame of {Bytes} bytes that is no payload")]
    private static partial void LogMalformedFrame(ILogger logger, int bytes);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Gateway: could not close the socket properly: {Reason}")]
    private static partial void LogCloseFailed(ILogger logger, string reason);
}
