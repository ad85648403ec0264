namespace StudyBot.Pictures;

/// <summary>A picture of palette indices, drawn upon in whole pixels; what lies outside is not drawn. (0, 0) is at the top left.</summary>
internal sealed class PixelCanvas(int width, int height)
{
    private readonly byte[] _pixels = new byte[width * height];

    public int Width => width;

    public int Height => height;

    public ReadOnlySpan<byte> Row(int y) => _pixels.AsSpan(y * width, width);

    public void Fill(int left, int top, int wide, int high, byte colour)
    {
        var (right, bottom) = (Math.Min(left + wide, width), Math.Min(top + high, height));
        left = Math.Max(left, 0);
        for (var y = Math.Max(top, 0); y < bottom && left < right; y++)
            _pixels.AsSpan((y * width) + left, right - left).Fill(colour);
    }

    /// <summary>A square whose corners are round.</summary>
    public void FillRounded(int left, int top, int side, int radius, byte colour)
    {
        for (var y = 0; y < side; y++)
        {
            var inset = Inset(y, side, radius);
            Fill(left + inset, top + y, side - (2 * inset), 1, colour);
        }
    }

    /// <summary>How far a row of a rounded square is cut at either end: the circle's edge, to whole pixels.</summary>
    private static int Inset(int y, int side, int radius)
    {
        var intoCorner = radius - Math.Min(y, side - 1 - y) - 0.5;
        return intoCorner <= 0 ? 0 : (int)Math.Round(radius - Math.Sqrt((radius * radius) - (intoCorner * intoCorner)));
    }
}
