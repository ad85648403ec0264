using System.Net.WebSockets;
using System.Threading.Channels;
using StudyBot.Discord.Gateway;

namespace StudyBot.Discord.Tests.Gateway.Scripts;

/// <summary>Our end of a scripted line; the other end is a <see cref="ScriptedLine"/>.</summary>
internal sealed class ScriptedSocket(Func<ScriptedSocket, Uri, CancellationToken, Task> connect) : IGatewaySocket
{
    private ReadOnlyMemory<byte> _left;
    private ScriptedPiece? _piece;

    /// <summary>What the script says to us.</summary>
    public Channel<ScriptedPiece> ToBot { get; } = Channel.CreateUnbounded<ScriptedPiece>();

    /// <summary>What we say to the script.</summary>
    public Channel<byte[]> FromBot { get; } = Channel.CreateUnbounded<byte[]>();

    /// <summary>With which code we closed; null when we just let go.</summary>
    public TaskCompletionSource<GatewayCloseCode?> ClosedByBot { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Stops taking what we send, as a line does whose other end is gone.</summary>
    public bool SwallowsSends { get; set; }

    /// <summary>Does not answer our close frame.</summary>
    public bool IgnoresClose { get; set; }

    public Task ConnectAsync(Uri address, CancellationToken cancellationToken) => connect(this, address, cancellationToken);

    public async ValueTask SendAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancellationToken)
    {
        if (SwallowsSends)
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        FromBot.Writer.TryWrite(utf8.ToArray());
    }

    public async ValueTask<SocketPiece> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        _piece ??= await ToBot.Reader.ReadAsync(cancellationToken);
        if (_piece.Broken)
            throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
        if (_piece.Kind == SocketPieceKind.Close)
            return new SocketPiece(SocketPieceKind.Close, 0, true, _piece.CloseCode);

        if (_left.IsEmpty)
            _left = _piece.Bytes;
        var count = Math.Min(buffer.Length, _left.Length);
        _left[..count].CopyTo(buffer);
        _left = _left[count..];
        var result = new SocketPiece(_piece.Kind, count, _left.IsEmpty && _piece.EndOfMessage);
        if (_left.IsEmpty)
            _piece = null;
        return result;
    }

    public Task CloseAsync(GatewayCloseCode code, CancellationToken cancellationToken)
    {
        ClosedByBot.TrySetResult(code);
        if (!IgnoresClose)
            ToBot.Writer.TryWrite(new ScriptedPiece(SocketPieceKind.Close, default, true) { CloseCode = (int)code });
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        ClosedByBot.TrySetResult(null);
        return ValueTask.CompletedTask;
    }
}

/// <summary>One piece that the script sends.</summary>
internal sealed record ScriptedPiece(SocketPieceKind Kind, ReadOnlyMemory<byte> Bytes, bool EndOfMessage)
{
    public int? CloseCode { get; init; }

    public bool Broken { get; init; }
}
