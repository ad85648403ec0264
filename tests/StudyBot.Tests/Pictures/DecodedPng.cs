using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace StudyBot.Tests.Pictures;

/// <summary>
/// Reads what IndexedPng writes, with checks of its own. Pictures are compared decoded: how well zlib packs is no business of theirs.
/// </summary>
internal sealed record DecodedPng(int Width, int Height, string Palette, string Pixels)
{
    public static DecodedPng Of(ReadOnlySpan<byte> file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8].ToArray());
        var chunks = new List<(string Type, byte[] Data)>();
        for (var rest = file[8..]; rest.Length > 0;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            Assert.Equal(Checksum(rest.Slice(4, 4 + length)), BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + length)..]));
            chunks.Add((Encoding.ASCII.GetString(rest.Slice(4, 4)), rest.Slice(8, length).ToArray()));
            rest = rest[(12 + length)..];
        }

        Assert.Equal(["IHDR", "PLTE", "IDAT", "IEND"], chunks.Select(chunk => chunk.Type));
        var header = chunks[0].Data;
        Assert.Equal([8, 3, 0, 0, 0], header[8..]);
        return new DecodedPng(
            BinaryPrimitives.ReadInt32BigEndian(header),
            BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)),
            Convert.ToHexString(chunks[1].Data),
            Convert.ToHexString(Inflate(chunks[2].Data)));
    }

    private static byte[] Inflate(byte[] data)
    {
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var inflated = new MemoryStream();
        zlib.CopyTo(inflated);
        return inflated.ToArray();
    }

    /// <summary>Bit by bit, unlike the table of what is tested.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320 & (uint)-(int)(crc & 1));
        }

        return ~crc;
    }
}
