using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;
using StudyBot.LocalDiscord.Wire;

namespace StudyBot.LocalDiscord.Gateway;

/// <summary>
/// One socket: a task that reads, a task that writes; the first to end ends both. What frames mean is decided
/// in <see cref="GatewayConversation"/>.
/// </summary>
internal sealed class GatewayConnection : IDisposable
{
    private const int LargestFrame = 4096;
    private static readonly TimeSpan Farewell = TimeSpan.FromMilliseconds(500);
    private readonly WebSocket _socket;
    private readonly GatewayHub _hub;
    private readonly bool _zlibStream;
    private readonly Channel<Outgoing> _outgoing = Channel.CreateUnbounded<Outgoing>(new UnboundedChannelOptions { SingleReader = true });
    private readonly FrameCompressor _compressor = new();
    private readonly CancellationTokenSource _ended = new();

    public GatewayConnection(WebSocket socket, GatewayHub hub, bool zlibStream) => (_socket, _hub, _zlibStream) = (socket, hub, zlibStream);

    /// <summary>Set by IDENTIFY's <c>compress</c>: every frame is packed by itself.</summary>
    public bool PackFrames { get; set; }

    public void Send(string frame, string? summary = null) => _outgoing.Writer.TryWrite(new Outgoing(frame, summary ?? frame, null));

    public void Close(CloseCode code, string reason) => Close((int)code, reason);

    /// <summary>Closes after everything already queued has been sent.</summary>
    public void Close(int code, string reason)
    {
        _outgoing.Writer.TryWrite(new Outgoing(reason, "", code));
        _outgoing.Writer.TryComplete();
    }

    /// <summary>Cuts the line at once, with no closing handshake.</summary>
    public void Abort() => _ = _ended.CancelAsync();

    public async Task RunAsync(CancellationToken serverEnds)
    {
        using var conversation = new GatewayConversation(this, _hub);
        using var atServersEnd = serverEnds.Register(() => _ended.CancelAfter(Farewell));
        _hub.Log.Add(WireKind.Socket, _zlibStream ? "connected, zlib-stream" : "connected", null, null);
        conversation.Begin();
        var writing = WriteAsync(_ended.Token);
        var reading = ReadAsync(conversation, _ended.Token);
        await Task.WhenAny(writing, reading).ConfigureAwait(false);
        await PartAsync(writing, reading).ConfigureAwait(false);
        await _ended.CancelAsync().ConfigureAwait(false);
        _socket.Abort();
        await Task.WhenAll(writing, reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        conversation.End(clientSaidGoodbye: _socket.CloseStatus is WebSocketCloseStatus.NormalClosure or WebSocketCloseStatus.EndpointUnavailable);
        _hub.Log.Add(WireKind.Socket, $"closed {(int?)_socket.CloseStatus}", null, null);
    }

    public void Dispose()
    {
        _compressor.Dispose();
        _ended.Dispose();
    }

    // Whoever closes is owed the closing handshake, but not for long; the system's clock, as this is no deadline of Discord's.
    private async Task PartAsync(Task writing, Task reading)
    {
        var patience = TimeSpan.FromSeconds(1);
        if (!reading.IsCompleted)
        {
            await reading.WaitAsync(patience, TimeProvider.System, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return;
        }

        _outgoing.Writer.TryComplete();
        await writing.WaitAsync(patience, TimeProvider.System, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_socket.State is WebSocketState.CloseReceived)
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, _ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task WriteAsync(CancellationToken ends)
    {
        await foreach (var item in _outgoing.Reader.ReadAllAsync(ends).ConfigureAwait(false))
        {
            if (_hub.Faults.FrameDelay is { Ticks: > 0 } delay)
                await Task.Delay(delay, _hub.Wire, ends).ConfigureAwait(false);

            if (item.CloseCode is { } code)
            {
                _hub.Log.Add(WireKind.Socket, $"closing {code} {item.Frame}", null, null);
                await _socket.CloseOutputAsync((WebSocketCloseStatus)code, item.Frame, ends).ConfigureAwait(false);
                return;
            }

            _hub.Log.Add(WireKind.FrameOut, item.Summary, null, item.Frame);
            await WriteFrameAsync(item.Frame, ends).ConfigureAwait(false);
        }
    }

    private Task WriteFrameAsync(string frame, CancellationToken ends) => (_zlibStream, PackFrames) switch
    {
        (true, _) => _socket.SendAsync(_compressor.PackIntoStream(frame), WebSocketMessageType.Binary, true, ends),
        (_, true) => _socket.SendAsync(FrameCompressor.PackAlone(frame), WebSocketMessageType.Binary, true, ends),
        _ => _socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, true, ends),
    };

    private async Task ReadAsync(GatewayConversation conversation, CancellationToken ends)
    {
        var buffer = new byte[LargestFrame + 1];
        var filled = 0;
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(filled), ends).ConfigureAwait(false);
            if (part.MessageType is WebSocketMessageType.Close)
                return;

            filled += part.Count;
            if (filled > LargestFrame)
            {
                Close(CloseCode.DecodeError, "Payload too large.");
                filled = 0;
            }
            else if (part.EndOfMessage)
            {
                var text = Encoding.UTF8.GetString(buffer, 0, filled);
                filled = 0;
                _hub.Log.Add(WireKind.FrameIn, text, text, null);
                conversation.Receive(text);
            }
        }
    }

    /// <param name="Frame">The frame, or a close's reason.</param>
    /// <param name="Summary">For the log.</param>
    /// <param name="CloseCode">Null for a frame.</param>
    private sealed record Outgoing(string Frame, string Summary, int? CloseCode);
}
