using System.IO.Compression;
using System.Text.Json.Nodes;
using StudyBot.Discord.Gateway;

namespace StudyBot.Discord.Tests.Gateway.Scripts;

/// <summary>Discord's end of one connection, as a test plays it.</summary>
internal sealed class ScriptedLine : IDisposable
{
    private readonly MemoryStream _compressed = new();
    private readonly ZLibStream _deflater;

    public ScriptedLine(ScriptedSocket socket, Uri address)
    {
        Socket = socket;
        Address = address;
        _deflater = new ZLibStream(_compressed, CompressionLevel.Fastest, leaveOpen: true);
    }

    public ScriptedSocket Socket { get; }

    /// <summary>Where the client connected to.</summary>
    public Uri Address { get; }

    /// <summary>Sends as Discord does with <c>compress=zlib-stream</c>.</summary>
    public bool Compresses { get; init; }

    public void Send(string json)
    {
        if (Compresses)
            SendBinary(Compress(json));
        else
            SendText(Frames.Bytes(json));
    }

    public void SendText(ReadOnlyMemory<byte> bytes, bool endOfMessage = true) => Write(new(SocketPieceKind.Text, bytes, endOfMessage));

    public void SendBinary(ReadOnlyMemory<byte> bytes, bool endOfMessage = true) => Write(new(SocketPieceKind.Binary, bytes, endOfMessage));

    public void Close(int? code) => Write(new ScriptedPiece(SocketPieceKind.Close, default, true) { CloseCode = code });

    public void Drop() => Write(new ScriptedPiece(SocketPieceKind.Close, default, true) { Broken = true });

    /// <summary>The next part of this connection's zlib stream.</summary>
    public byte[] Compress(string json)
    {
        _deflater.Write(Frames.Bytes(json));
        _deflater.Flush();
        var bytes = _compressed.ToArray();
        _compressed.SetLength(0);
        return bytes;
    }

    /// <summary>The next payload from the client, whatever it is.</summary>
    public async Task<JsonNode> ReadAsync() =>
        JsonNode.Parse(await Socket.FromBot.Reader.ReadAsync().AsTask().WaitAsync(ScriptedDiscord.Patience, TimeProvider.System))!;

    /// <summary>The next payload, which must have this opcode; returns its <c>d</c>.</summary>
    public async Task<JsonNode?> ExpectAsync(int opcode)
    {
        var payload = await ReadAsync();
        Assert.Equal(opcode, payload["op"]!.GetValue<int>());
        return payload["d"];
    }

    public Task<JsonNode?> ExpectIdentifyAsync() => ExpectAsync(2);

    public async Task ExpectResumeAsync(string session, long sequence)
    {
        var resume = await ExpectAsync(6);
        Assert.Equal((ScriptedDiscord.Token, session, sequence), (
            resume!["token"]!.GetValue<string>(), resume["session_id"]!.GetValue<string>(), resume["seq"]!.GetValue<long>()));
    }

    public async Task ExpectHeartbeatAsync(long? sequence) => Assert.Equal(sequence, (await ExpectAsync(1))?.GetValue<long>());

    /// <summary>The client closed with this code; null for "let go without a close frame".</summary>
    public async Task ExpectClosedAsync(int? code) =>
        Assert.Equal((GatewayCloseCode?)code, await Socket.ClosedByBot.Task.WaitAsync(ScriptedDiscord.Patience, TimeProvider.System));

    /// <summary>Proves that everything sent so far was read and the line still stands: asks for a beat and gets one.</summary>
    public async Task ExpectStillThereAsync(long? sequence)
    {
        Send(Frames.HeartbeatRequest);
        await ExpectHeartbeatAsync(sequence);
    }

    public void Dispose()
    {
        _deflater.Dispose();
        _compressed.Dispose();
    }

    private void Write(ScriptedPiece piece) => Socket.ToBot.Writer.TryWrite(piece);
}
