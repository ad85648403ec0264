using System.IO.Compression;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// Inflates <c>zlib-stream</c> (Gateway → Transport Compression): one zlib stream over the whole connection, in which
/// every message ends with a Z_SYNC_FLUSH.
/// </summary>
internal sealed class ZlibStreamInflater : IDisposable
{
    private readonly Feed _feed = new();
    private readonly ZLibStream _zlib;

    public ZlibStreamInflater() => _zlib = new ZLibStream(_feed, CompressionMode.Decompress);

    /// <summary>Whether the compressed bytes so far end a message: the four bytes that a Z_SYNC_FLUSH ends with.</summary>
    public static bool EndsMessage(ReadOnlySpan<byte> compressed) => compressed.EndsWith<byte>([0x00, 0x00, 0xFF, 0xFF]);

    /// <summary>Appends what the bytes inflate to.</summary>
    /// <exception cref="InvalidDataException">The stream is broken; the connection is of no more use.</exception>
    public void Inflate(ReadOnlyMemory<byte> compressed, PooledBuffer output)
    {
        _feed.Bytes = compressed;
        int count;
        do
        {
            count = _zlib.Read(output.Room().Span);
            output.Advance(count);
        }
        while (count > 0);
    }

    public void Dispose()
    {
        _zlib.Dispose();
        _feed.Dispose();
    }

    /// <summary>Gives out what it was last given, then says "nothing now", which the inflater takes as a pause.</summary>
    private sealed class Feed : Stream
    {
        public ReadOnlyMemory<byte> Bytes { get; set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(buffer.Length, Bytes.Length);
            Bytes.Span[..count].CopyTo(buffer);
            Bytes = Bytes[count..];
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
