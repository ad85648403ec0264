using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace StudyBot.Benchmarks.CheckIns;

/// <summary>
/// What the bot takes for Discord, with as little work of its own as can be: sockets, no HTTP library. It knows the five
/// requests of a bot that starts, one gateway connection, and callbacks, to each of which it says 204 and keeps the line.
/// </summary>
internal sealed class WireServer : IDisposable
{
    private const string WebSocketGuid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private static readonly byte[] NoContent = "HTTP/1.1 204 No Content\r\n\r\n"u8.ToArray();
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] Receipt = "✅"u8.ToArray();

    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly CheckInFrames _frames;
    private readonly CheckInAnswers _answers;
    private readonly TaskCompletionSource<GatewayLine> _gateway = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public WireServer(CheckInFrames frames, CheckInAnswers answers)
    {
        (_frames, _answers) = (frames, answers);
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(512);
        _ = AcceptAsync();
    }

    /// <summary>Completes when a bot has identified itself and has its guilds.</summary>
    public Task<GatewayLine> Gateway => _gateway.Task;

    public Uri ApiBase => new($"http://{_listener.LocalEndPoint}/api/v10/");

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptAsync();
                socket.NoDelay = true;
                _ = ServeAsync(socket);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The measurement is over.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        var buffer = new byte[16 * 1024];
        var filled = 0;
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(filled)) is > 0 and var count)
            {
                filled += count;
                while (Request(buffer.AsSpan(0, filled)) is > 0 and var length)
                {
                    if (IsUpgrade(buffer.AsSpan(0, length), out var key))
                    {
                        await OpenGatewayAsync(socket, key);
                        return;
                    }

                    Answer(socket, buffer.AsSpan(0, length));
                    buffer.AsSpan(length, filled - length).CopyTo(buffer);
                    filled -= length;
                }

                if (filled == buffer.Length)
                    Array.Resize(ref buffer, 2 * buffer.Length);
            }
        }
        catch (SocketException)
        {
            // The bot was killed.
        }
        finally
        {
            if (!_gateway.Task.IsCompletedSuccessfully || _gateway.Task.Result.Socket != socket)
                socket.Dispose();
        }
    }

    /// <summary>The length of the first whole request; 0 when it is not all there yet.</summary>
    private static int Request(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.IndexOf(EndOfHead);
        if (head < 0)
            return 0;
        var at = bytes[..head].IndexOf("Content-Length: "u8);
        var body = 0;
        if (at >= 0)
            _ = System.Buffers.Text.Utf8Parser.TryParse(bytes[(at + 16)..], out body, out _);
        var length = head + EndOfHead.Length + body;
        return length <= bytes.Length ? length : 0;
    }

    private void Answer(Socket socket, ReadOnlySpan<byte> request)
    {
        if (request.StartsWith("POST /api/v10/interactions/"u8))
        {
            _ = System.Buffers.Text.Utf8Parser.TryParse(request[27..], out ulong id, out _);
            var isReceipt = request.IndexOf(Receipt) > 0;
            socket.Send(NoContent);
            _answers.Note(_frames.NumberOf(id), isReceipt);
            return;
        }

        var line = Encoding.ASCII.GetString(request[..request.IndexOf((byte)'\r')]);
        var body = line.Contains("/gateway/bot", StringComparison.Ordinal)
            ? $$"""{"url":"ws://{{_listener.LocalEndPoint}}/","shards":1,"session_start_limit":{"total":1000,"remaining":1000,"reset_after":0,"max_concurrency":1} }"""
            : line.Contains("/commands", StringComparison.Ordinal) ? "[]" : """{"id":"800000000000000000","name":"studybot","username":"studybot"}""";
        socket.Send(Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}")));
    }

    private static bool IsUpgrade(ReadOnlySpan<byte> request, out string key)
    {
        var at = request.IndexOf("Sec-WebSocket-Key: "u8);
        key = at < 0 ? "" : Encoding.ASCII.GetString(request.Slice(at + 19, 24));
        return at >= 0;
    }

    private async Task OpenGatewayAsync(Socket socket, string key)
    {
#pragma warning disable CA5350 // The WebSocket handshake is defined with SHA-1.
        var accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + WebSocketGuid)));
#pragma warning restore CA5350
        socket.Send(Encoding.ASCII.GetBytes(
            $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n"));
        var line = new GatewayLine(socket);
        await line.RunAsync(() => _gateway.TrySetResult(line));
    }
}
