using StudyBot.Pictures;

namespace StudyBot.Tests.Pictures;

public class IndexedPngTests
{
    [Fact]
    public void What_is_drawn_is_what_is_written()
    {
        var canvas = new PixelCanvas(3, 2);
        canvas.Fill(1, 0, 9, 1, 2);
        canvas.Fill(-4, 1, 5, 7, 1);

        var picture = DecodedPng.Of(IndexedPng.Encode(canvas, [0x010203, 0xFF0000, 0x00FF7F]));

        Assert.Equal(new DecodedPng(3, 2, "010203FF000000FF7F", "00000202" + "00010000"), picture);
    }

    /// <summary>The value of an empty IEND, which ends every PNG there is.</summary>
    [Fact]
    public void The_checksum_is_that_of_the_specification() => Assert.Equal(0xAE426082, PngChecksum.Of("IEND"u8));

    [Fact]
    public void Corners_are_round_on_all_four_sides()
    {
        var canvas = new PixelCanvas(6, 6);
        canvas.FillRounded(0, 0, 6, 2, 1);

        string[] rows = [.. Enumerable.Range(0, 6).Select(y => Convert.ToHexString(canvas.Row(y)))];

        Assert.Equal(rows, rows.Reverse());
        Assert.Equal("000101010100", rows[0]);
        Assert.Equal("010101010101", rows[2]);
    }
}
