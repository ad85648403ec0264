using System.IO.Compression;
using System.Text;

namespace StudyBot.LocalDiscord.Gateway;

/// <summary>
/// Packs frames for one connection. <c>zlib-stream</c> is a single deflate stream over the connection's whole life, flushed after
/// each frame so that it ends in 00 00 FF FF; payload compression packs each frame on its own.
/// </summary>
internal sealed class FrameCompressor : IDisposable
{
    private readonly MemoryStream _buffer = new();
    private readonly ZLibStream _stream;

    public FrameCompressor() => _stream = new ZLibStream(_buffer, CompressionLevel.Fastest, leaveOpen: true);

    public byte[] PackIntoStream(string frame)
    {
        _buffer.SetLength(0);
        _stream.Write(Encoding.UTF8.GetBytes(frame));
        _stream.Flush();
        return _buffer.ToArray();
    }

    public static byte[] PackAlone(string frame)
    {
        using var buffer = new MemoryStream();
        using (var stream = new ZLibStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
            stream.Write(Encoding.UTF8.GetBytes(frame));

        return buffer.ToArray();
    }

    public void Dispose()
    {
        _stream.Dispose();
        _buffer.Dispose();
    }
}
