using System.Globalization;
using NodaTime;
using StudyBot.Pictures;

namespace StudyBot.Features.Streaks.Year;

/// <summary>
/// A year of study dates as a heat map: a column a week, Monday at the top, the older half above the newer one, so that a cell
/// can still be seen on a phone. Brightness alone tells the levels apart and shape the rest, so no colour needs to be seen; the
/// ground is its own, so that it looks the same on a dark and on a light page.
/// </summary>
internal static class YearPicture
{
    /// <summary>Weeks in the picture, two halves of them: a year, and what rounds it up.</summary>
    public const int Weeks = 2 * HalfWeeks;

    private const int HalfWeeks = 27;
    private const int Cell = 30;
    private const int Pitch = 36;
    private const int Corner = 7;
    private const int Outline = 4;
    private const int Dot = 8;
    private const int Margin = 28;
    private const int Heading = 36;
    private const int TextScale = 3;
    private const int HalfHeight = Heading + (7 * Pitch);
    private const int Width = (2 * Margin) + (HalfWeeks * Pitch) - (Pitch - Cell);
    private const int Height = (2 * Margin) + (2 * HalfHeight) - (Pitch - Cell);

    /// <summary>As 0xRRGGBB. The four levels get brighter evenly, from blue to yellow, as in the viridis scale.</summary>
    private static readonly int[] Palette = [0x1E1F22, 0xB5BAC1, 0x4E5058, 0x36383E, 0x8FA8D8, 0x3B6EA5, 0x2CA58D, 0x8FD14F, 0xFDE725];

    /// <summary>Indices into <see cref="Palette"/>.</summary>
    private enum Ink : byte
    {
        Ground,
        Text,
        Free,
        Empty,
        Rest,
        Light,
        Medium,
        Strong,
        Full,
    }

    /// <summary>The first date in the picture that ends with the week of <paramref name="today"/>: a Monday.</summary>
    public static LocalDate FirstDate(LocalDate today) => today.PlusDays(1 - (int)today.DayOfWeek).PlusWeeks(1 - Weeks);

    /// <summary>The picture as a PNG.</summary>
    /// <param name="marks">Of each date from <see cref="FirstDate"/> to <paramref name="today"/>.</param>
    /// <param name="today">The last date; outlined.</param>
    public static byte[] Draw(Func<LocalDate, DayMark> marks, LocalDate today)
    {
        var canvas = new PixelCanvas(Width, Height);
        var first = FirstDate(today);
        for (var date = first; date <= today; date = date.PlusDays(1))
        {
            var week = Period.DaysBetween(first, date) / 7;
            var left = Margin + (week % HalfWeeks * Pitch);
            var top = Margin + (week / HalfWeeks * HalfHeight);
            if (date.Day == 1)
                PixelDigits.Draw(canvas, MonthName(date), left, top, TextScale, (byte)Ink.Text);
            DrawDay(canvas, left, top + Heading + (((int)date.DayOfWeek - 1) * Pitch), marks(date), isToday: date == today);
        }

        return IndexedPng.Encode(canvas, Palette);
    }

    /// <summary>A month's number, and the year's where one begins.</summary>
    private static string MonthName(LocalDate date) => date.Month == 1
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}.1")
        : date.Month.ToString(CultureInfo.InvariantCulture);

    private static void DrawDay(PixelCanvas canvas, int left, int top, DayMark mark, bool isToday)
    {
        if (isToday)
            canvas.FillRounded(left - Outline, top - Outline, Cell + (2 * Outline), Corner + Outline, (byte)Ink.Text);
        switch (mark)
        {
            case DayMark.Free:
                canvas.FillRounded(left, top, Cell, Corner, (byte)Ink.Ground);
                canvas.FillRounded(left + ((Cell - Dot) / 2), top + ((Cell - Dot) / 2), Dot, Dot / 2, (byte)Ink.Free);
                break;
            case DayMark.Rest:
                canvas.FillRounded(left, top, Cell, Corner, (byte)Ink.Rest);
                canvas.FillRounded(left + Outline, top + Outline, Cell - (2 * Outline), Corner - Outline, (byte)Ink.Ground);
                break;
            default:
                canvas.FillRounded(left, top, Cell, Corner, (byte)InkOf(mark));
                break;
        }
    }

    private static Ink InkOf(DayMark mark) => mark switch
    {
        DayMark.Light => Ink.Light,
        DayMark.Medium => Ink.Medium,
        DayMark.Strong => Ink.Strong,
        DayMark.Full => Ink.Full,
        _ => Ink.Empty,
    };
}
