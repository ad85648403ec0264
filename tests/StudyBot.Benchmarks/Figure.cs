using System.Globalization;

namespace StudyBot.Benchmarks;

/// <summary>How a number stands in a report.</summary>
internal static class Figure
{
    public static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    /// <summary>To the hundredth, for ratios.</summary>
    public static string Number(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
