namespace StudyBot.Discord.Gateway;

/// <summary>
/// The WebSocket under one connection. A seam because scripted conversations stand on the other side in tests.
/// One receive and one send may run at the same time. Trouble of the line is a <see cref="System.Net.WebSockets.WebSocketException"/>
/// or an <see cref="IOException"/>.
/// </summary>
internal interface IGatewaySocket : IAsyncDisposable
{
    /// <summary>Opens the socket.</summary>
    Task ConnectAsync(Uri address, CancellationToken cancellationToken);

    /// <summary>Sends a text message.</summary>
    ValueTask SendAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancellationToken);

    /// <summary>Reads the next piece of a message into <paramref name="buffer"/>. Cancelling spoils the socket.</summary>
    ValueTask<SocketPiece> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken);

    /// <summary>Sends the close frame and does not wait for the other side's.</summary>
    Task CloseAsync(GatewayCloseCode code, CancellationToken cancellationToken);
}

/// <summary>What a receive brought.</summary>
/// <param name="Kind">Which kind of message it is a piece of.</param>
/// <param name="Count">How many bytes.</param>
/// <param name="EndOfMessage">Whether the message ends here.</param>
/// <param name="CloseCode">The other side's close code; null when it gave none, or when this is no close.</param>
internal readonly record struct SocketPiece(SocketPieceKind Kind, int Count, bool EndOfMessage, int? CloseCode = null);

/// <summary>Kinds of WebSocket messages.</summary>
internal enum SocketPieceKind
{
    /// <summary>Plain JSON.</summary>
    Text,

    /// <summary>A part of the connection's zlib stream.</summary>
    Binary,

    /// <summary>The end.</summary>
    Close,
}
