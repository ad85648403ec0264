using System.Net.WebSockets;

namespace StudyBot.Discord.Gateway;

/// <summary>The real socket.</summary>
internal sealed class GatewayWebSocket : IGatewaySocket
{
    private readonly ClientWebSocket _socket = new();

    public Task ConnectAsync(Uri address, CancellationToken cancellationToken) => _socket.ConnectAsync(address, cancellationToken);

    public ValueTask SendAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancellationToken) =>
        _socket.SendAsync(utf8, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    public async ValueTask<SocketPiece> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var received = await _socket.ReceiveAsync(buffer, cancellationToken);
        return received.MessageType switch
        {
            WebSocketMessageType.Close => new SocketPiece(SocketPieceKind.Close, 0, true, (int?)_socket.CloseStatus),
            WebSocketMessageType.Binary => new SocketPiece(SocketPieceKind.Binary, received.Count, received.EndOfMessage),
            _ => new SocketPiece(SocketPieceKind.Text, received.Count, received.EndOfMessage),
        };
    }

    public async Task CloseAsync(GatewayCloseCode code, CancellationToken cancellationToken)
    {
        if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            await _socket.CloseOutputAsync((WebSocketCloseStatus)code, statusDescription: null, cancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
