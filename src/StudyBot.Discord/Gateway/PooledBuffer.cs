using System.Buffers;

namespace StudyBot.Discord.Gateway;

/// <summary>A growing run of bytes on rented memory.</summary>
/// <param name="mostBytes">Where growing ends: a protection against a broken or hostile stream.</param>
internal sealed class PooledBuffer(int mostBytes) : IDisposable
{
    private const int FirstBytes = 16 * 1024;

    // What one huge message made us rent is given back before the next.
    private const int KeptBytes = 1024 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstBytes);

    /// <summary>How many bytes are in it.</summary>
    public int Count { get; private set; }

    /// <summary>The bytes; valid until the next write or clear.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Count);

    /// <summary>Room for at least one byte more.</summary>
    /// <exception cref="InvalidDataException">It would grow beyond the limit.</exception>
    public Memory<byte> Room()
    {
        if (Count == _bytes.Length)
            Grow();
        return _bytes.AsMemory(Count);
    }

    /// <summary>Takes the first bytes of <see cref="Room"/> as written.</summary>
    public void Advance(int count) => Count += count;

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        Count = 0;
        if (_bytes.Length > KeptBytes)
            Swap(FirstBytes);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Count = 0;
    }

    private void Grow()
    {
        if (_bytes.Length >= mostBytes)
            throw new InvalidDataException($"A gateway message is longer than {mostBytes} bytes.");
        Swap(_bytes.Length * 2);
    }

    private void Swap(int length)
    {
        var next = ArrayPool<byte>.Shared.Rent(length);
        _bytes.AsSpan(0, Count).CopyTo(next);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = next;
    }
}
