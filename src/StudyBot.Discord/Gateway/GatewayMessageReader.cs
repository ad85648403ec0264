namespace StudyBot.Discord.Gateway;

/// <summary>Puts a connection's pieces together to whole messages, inflated where they come compressed.</summary>
internal sealed class GatewayMessageReader(IGatewaySocket socket) : IDisposable
{
    // A GUILD_CREATE of a big guild is some megabytes long; nothing honest comes near these.
    private const int MostReceivedBytes = 32 * 1024 * 1024;
    private const int MostInflatedBytes = 128 * 1024 * 1024;

    private readonly PooledBuffer _received = new(MostReceivedBytes);
    private readonly PooledBuffer _inflated = new(MostInflatedBytes);
    private readonly ZlibStreamInflater _inflater = new();

    /// <summary>The close code, once <see cref="ReadAsync"/> has returned null; null when the other side gave none.</summary>
    public int? CloseCode { get; private set; }

    /// <summary>The next message's JSON text, valid until the next call; null when the other side closed.</summary>
    /// <exception cref="InvalidDataException">The compressed stream is broken, or a message is beyond all measure.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        _received.Clear();
        while (true)
        {
            var piece = await socket.ReceiveAsync(_received.Room(), cancellationToken);
            if (piece.Kind == SocketPieceKind.Close)
            {
                CloseCode = piece.CloseCode;
                return null;
            }

            _received.Advance(piece.Count);
            if (!piece.EndOfMessage)
                continue;
            if (piece.Kind == SocketPieceKind.Text)
                return _received.Written;
            if (ZlibStreamInflater.EndsMessage(_received.Written.Span))
                return Inflate();
        }
    }

    public void Dispose()
    {
        _received.Dispose();
        _inflated.Dispose();
        _inflater.Dispose();
    }

    private ReadOnlyMemory<byte> Inflate()
    {
        _inflated.Clear();
        _inflater.Inflate(_received.Written, _inflated);
        return _inflated.Written;
    }
}
