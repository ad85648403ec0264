using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.Tests.Harness;

/// <summary>A gateway line with no library: frames in, frames out. Waits end after ten seconds, so that a test fails and does not hang.</summary>
internal sealed class RawGateway : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly ClientWebSocket _socket = new();
    private readonly bool _zlib;
    private readonly MemoryStream _packed = new();
    private readonly ZLibStream _unpacker;
    private long _packedRead;

    private RawGateway(bool zlib)
    {
        _zlib = zlib;
        _unpacker = new ZLibStream(_packed, CompressionMode.Decompress);
    }

    public string SessionId { get; private set; } = "";

    public int Sequence { get; private set; }

    public JsonNode? Ready { get; private set; }

    public int? CloseCode => (int?)_socket.CloseStatus;

    public static async Task<RawGateway> ConnectAsync(LocalDiscordServer server, bool zlib = false)
    {
        var line = new RawGateway(zlib);
        var address = new Uri($"{server.Gateway}?v=10&encoding=json{(zlib ? "&compress=zlib-stream" : "")}");
        await line._socket.ConnectAsync(address, CancellationToken.None);
        var hello = await line.NextAsync();
        Assert.Equal(10, (int)hello!["op"]!);
        return line;
    }

    public async Task IdentifyAsync(string token, int intents, string more = "")
    {
        await SendAsync($$$"""{"op":2,"d":{"token":"{{{token}}}","intents":{{{intents}}},"properties":{"os":"linux","browser":"raw","device":"raw"}{{{more}}}}}""");
        Ready = await NextEventAsync("READY");
        SessionId = (string)Ready["session_id"]!;
        if ((intents & 1) != 0)
            await NextEventAsync("GUILD_CREATE");
    }

    public async Task SendAsync(string frame)
    {
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        await _socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, true, patience.Token);
    }

    /// <summary>The next frame; null once the server has closed.</summary>
    public async Task<JsonNode?> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        using var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            if (part.MessageType is WebSocketMessageType.Close)
                return null;

            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);

        var frame = JsonNode.Parse(_zlib ? Unpack(message.ToArray()) : part.MessageType is WebSocketMessageType.Binary ? UnpackAlone(message.ToArray()) : Encoding.UTF8.GetString(message.ToArray()))!;
        if (frame["s"] is { } sequence)
            Sequence = (int)sequence;

        return frame;
    }

    /// <summary>The data of the next event of that name; other frames are passed over.</summary>
    public async Task<JsonNode> NextEventAsync(string name)
    {
        while (await NextAsync() is { } frame)
        {
            if ((string?)frame["t"] == name)
                return frame["d"]!;
        }

        throw new InvalidOperationException($"Closed with {CloseCode} before {name}.");
    }

    /// <summary>The next frame with that opcode; others are passed over.</summary>
    public async Task<JsonNode> NextOpcodeAsync(int opcode)
    {
        while (await NextAsync() is { } frame)
        {
            if ((int)frame["op"]! == opcode)
                return frame;
        }

        throw new InvalidOperationException($"Closed with {CloseCode} before op {opcode}.");
    }

    /// <summary>Reads on until the server closes, and gives the code.</summary>
    public async Task<int?> UntilClosedAsync()
    {
        while (await NextAsync() is not null)
        {
            // Passed over: only the end matters.
        }

        return CloseCode;
    }

    /// <summary>Closes politely, and waits until the server has closed too.</summary>
    public async Task CloseAsync(int code)
    {
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        await _socket.CloseAsync((WebSocketCloseStatus)code, null, patience.Token);
    }

    public void Cut() => _socket.Abort();

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        await _unpacker.DisposeAsync();
    }

    private static string UnpackAlone(byte[] packed)
    {
        using var source = new MemoryStream(packed);
        using var unpacker = new ZLibStream(source, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacker);
        return reader.ReadToEnd();
    }

    private string Unpack(byte[] part)
    {
        Assert.Equal([0x00, 0x00, 0xFF, 0xFF], part[^4..]);
        _packed.Position = _packed.Length;
        _packed.Write(part);
        _packed.Position = _packedRead;
        var buffer = new byte[256 * 1024];
        var text = new StringBuilder();
        var filled = 0;
        int read;
        while ((read = _unpacker.Read(buffer, filled, buffer.Length - filled)) > 0)
            filled += read;

        _packedRead = _packed.Position;
        return text.Append(Encoding.UTF8.GetString(buffer, 0, filled)).ToString();
    }
}
