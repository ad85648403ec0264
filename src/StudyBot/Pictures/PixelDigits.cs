namespace StudyBot.Pictures;

/// <summary>Digits and a dot of five by seven pixels: words stand beside a picture, where each language has its own.</summary>
internal static class PixelDigits
{
    /// <summary>Pixels from one character's left edge to the next one's, at scale 1.</summary>
    public const int Advance = 6;

    public const int Height = 7;

    private const int Width = 5;

    /// <summary>Seven rows a character, the leftmost pixel highest.</summary>
    private static readonly Dictionary<char, byte[]> Shapes = new()
    {
        ['0'] = [0b01110, 0b10001, 0b10011, 0b10101, 0b11001, 0b10001, 0b01110],
        ['1'] = [0b00100, 0b01100, 0b00100, 0b00100, 0b00100, 0b00100, 0b01110],
        ['2'] = [0b01110, 0b10001, 0b00001, 0b00110, 0b01000, 0b10000, 0b11111],
        ['3'] = [0b11110, 0b00001, 0b00001, 0b01110, 0b00001, 0b00001, 0b11110],
        ['4'] = [0b00010, 0b00110, 0b01010, 0b10010, 0b11111, 0b00010, 0b00010],
        ['5'] = [0b11111, 0b10000, 0b11110, 0b00001, 0b00001, 0b10001, 0b01110],
        ['6'] = [0b00110, 0b01000, 0b10000, 0b11110, 0b10001, 0b10001, 0b01110],
        ['7'] = [0b11111, 0b00001, 0b00010, 0b00100, 0b01000, 0b01000, 0b01000],
        ['8'] = [0b01110, 0b10001, 0b10001, 0b01110, 0b10001, 0b10001, 0b01110],
        ['9'] = [0b01110, 0b10001, 0b10001, 0b01111, 0b00001, 0b00010, 0b01100],
        ['.'] = [0b00000, 0b00000, 0b00000, 0b00000, 0b00000, 0b00110, 0b00110],
    };

    /// <param name="canvas">Drawn upon.</param>
    /// <param name="text">Digits and dots.</param>
    /// <param name="left">Of the first character.</param>
    /// <param name="top">Of all of them.</param>
    /// <param name="scale">Pixels of the canvas for one of the shape.</param>
    /// <param name="colour">A palette index.</param>
    public static void Draw(PixelCanvas canvas, string text, int left, int top, int scale, byte colour)
    {
        foreach (var character in text)
        {
            for (var y = 0; y < Height; y++)
            {
                for (var x = 0; x < Width; x++)
                {
                    if ((Shapes[character][y] >> (Width - 1 - x) & 1) == 1)
                        canvas.Fill(left + (x * scale), top + (y * scale), scale, scale, colour);
                }
            }

            left += Advance * scale;
        }
    }
}
