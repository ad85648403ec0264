using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using StudyBot.Discord.Gateway;

namespace StudyBot.Discord.Tests.Gateway;

/// <summary>The real socket against a real one, on a free port of this machine.</summary>
public sealed class GatewayWebSocketTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _buffer = new byte[64];

    public GatewayWebSocketTests() => _listener.Start();

    private Uri Address => new($"ws://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    [Fact]
    public async Task Pieces_and_kinds_of_messages_come_through()
    {
        await using var socket = new GatewayWebSocket();
        using var server = await OpenAsync(socket);

        await server.SendAsync("{\"op\""u8.ToArray(), WebSocketMessageType.Text, endOfMessage: false, CancellationToken.None);
        Assert.Equal(new SocketPiece(SocketPieceKind.Text, 5, false), await socket.ReceiveAsync(_buffer, CancellationToken.None));
        await server.SendAsync(":1}"u8.ToArray(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        Assert.Equal(new SocketPiece(SocketPieceKind.Text, 3, true), await socket.ReceiveAsync(_buffer, CancellationToken.None));
        await server.SendAsync(new byte[] { 1, 2 }, WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);
        Assert.Equal(new SocketPiece(SocketPieceKind.Binary, 2, true), await socket.ReceiveAsync(_buffer, CancellationToken.None));

        await socket.SendAsync("{}"u8.ToArray(), CancellationToken.None);
        var received = await server.ReceiveAsync(_buffer, CancellationToken.None);
        Assert.Equal((2, WebSocketMessageType.Text, true), (received.Count, received.MessageType, received.EndOfMessage));
    }

    [Fact]
    public async Task Discords_close_codes_come_through()
    {
        await using var socket = new GatewayWebSocket();
        using var server = await OpenAsync(socket);

        await server.CloseOutputAsync((WebSocketCloseStatus)4014, "Disallowed intent(s).", CancellationToken.None);

        Assert.Equal(new SocketPiece(SocketPieceKind.Close, 0, true, 4014), await socket.ReceiveAsync(_buffer, CancellationToken.None));
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(4000)]
    public async Task Our_close_code_arrives_while_we_are_still_receiving(int code)
    {
        await using var socket = new GatewayWebSocket();
        using var server = await OpenAsync(socket);
        var receiving = socket.ReceiveAsync(_buffer, CancellationToken.None).AsTask();

        await socket.CloseAsync((GatewayCloseCode)code, CancellationToken.None);

        await server.ReceiveAsync(new byte[8], CancellationToken.None);
        Assert.Equal((WebSocketCloseStatus)code, server.CloseStatus);
        await server.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        Assert.Equal(SocketPieceKind.Close, (await receiving).Kind);
    }

    [Fact]
    public async Task A_broken_line_is_a_web_socket_exception()
    {
        await using var socket = new GatewayWebSocket();
        using var server = await OpenAsync(socket);

        server.Abort();

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ReceiveAsync(_buffer, CancellationToken.None).AsTask());
    }

    public void Dispose() => _listener.Dispose();

    // RFC 6455, section 1.3: the least that a server must say.
    private async Task<WebSocket> OpenAsync(GatewayWebSocket socket)
    {
        var connecting = socket.ConnectAsync(Address, CancellationToken.None);
        var stream = (await _listener.AcceptTcpClientAsync()).GetStream();
        var request = new StringBuilder();
        while (!request.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
            request.Append((char)stream.ReadByte());
        var key = request.ToString().Split("\r\n").Single(line => line.StartsWith("Sec-WebSocket-Key: ", StringComparison.OrdinalIgnoreCase))[19..];
#pragma warning disable CA5350 // The protocol demands SHA-1 here; it protects nothing.
        var accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n"));
        await connecting;
        return WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true });
    }
}
