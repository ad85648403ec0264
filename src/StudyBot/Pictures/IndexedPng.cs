using System.Buffers.Binary;
using System.IO.Compression;

namespace StudyBot.Pictures;

/// <summary>
/// Writes a picture as a PNG of colour type 3: one byte a pixel, an index into a palette. Formats and names are those of the
/// PNG specification (W3C), sections 5 (chunks), 9 (filters) and 11 (IHDR, PLTE, IDAT, IEND).
/// </summary>
internal static class IndexedPng
{
    private const byte BitDepth = 8;
    private const byte PaletteColour = 3;
    private const byte NoFilter = 0;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="canvas">The picture.</param>
    /// <param name="palette">The colour of each index, as 0xRRGGBB; 256 at most.</param>
    public static byte[] Encode(PixelCanvas canvas, IReadOnlyList<int> palette)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        WriteChunk(file, "IHDR"u8, Header(canvas));
        WriteChunk(file, "PLTE"u8, Colours(palette));
        WriteChunk(file, "IDAT"u8, Compressed(canvas));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Header(PixelCanvas canvas)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), canvas.Height);
        header[8] = BitDepth;
        header[9] = PaletteColour;
        return header;
    }

    private static byte[] Colours(IReadOnlyList<int> palette) =>
        [.. palette.SelectMany(colour => (byte[])[(byte)(colour >> 16), (byte)(colour >> 8), (byte)colour])];

    private static byte[] Compressed(PixelCanvas canvas)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal))
        {
            for (var y = 0; y < canvas.Height; y++)
            {
                zlib.WriteByte(NoFilter);
                zlib.Write(canvas.Row(y));
            }
        }

        return compressed.ToArray();
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        var start = (int)file.Position;
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, PngChecksum.Of(file.GetBuffer().AsSpan(start, type.Length + data.Length)));
        file.Write(number);
    }
}
