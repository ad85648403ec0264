namespace StudyBot.Pictures;

/// <summary>The CRC-32 that ends each chunk of a PNG (its specification, section 5.5 and annex D).</summary>
internal static class PngChecksum
{
    private const uint ReversedPolynomial = 0xEDB88320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => OfByte((uint)value))];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
            crc = Table[(crc ^ value) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    private static uint OfByte(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 1 ? ReversedPolynomial ^ (value >> 1) : value >> 1;
        return value;
    }
}
