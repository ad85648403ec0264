using NodaTime;
using NodaTime.Text;

namespace StudyBot.Storage;

/// <summary>A date as it stands in a column. Nearly all that are written are of these days, so their texts are kept.</summary>
internal static class DateText
{
    private const int Months = 2;
    private const int DaysOfMonth = 32;

    private static readonly Kept?[] All = new Kept?[Months * DaysOfMonth];

    public static string Of(LocalDate date)
    {
        ref var slot = ref All[(date.Month % Months * DaysOfMonth) + date.Day];
        var kept = Volatile.Read(ref slot);
        if (kept?.Date != date)
            Volatile.Write(ref slot, kept = new Kept(date, LocalDatePattern.Iso.Format(date)));
        return kept.Text;
    }

    private sealed record Kept(LocalDate Date, string Text);
}
