using NodaTime;
using NodaTime.Text;

namespace StudyBot.Storage;

/// <summary>A date as it stands in a column. Nearly all that are written and read are of these days, so they are kept with their texts.</summary>
internal static class DateText
{
    private const int Months = 2;
    private const int DaysOfMonth = 32;

    private static readonly Kept?[] All = new Kept?[Months * DaysOfMonth];

    public static string Of(LocalDate date)
    {
        ref var slot = ref All[SlotOf(date.Month, date.Day)];
        var kept = Volatile.Read(ref slot);
        if (kept?.Date != date)
            Volatile.Write(ref slot, kept = new Kept(date, LocalDatePattern.Iso.Format(date)));
        return kept.Text;
    }

    /// <exception cref="UnparsableValueException">It is no date.</exception>
    public static LocalDate DateOf(string text)
    {
        if (Find(text) is { } known)
            return known;
        var date = LocalDatePattern.Iso.Parse(text).Value;
        _ = Of(date);
        return date;
    }

    private static LocalDate? Find(string text)
    {
        if (text is not [_, _, _, _, '-', _, >= '0' and <= '9' and var month, '-', >= '0' and <= '3' and var tens, >= '0' and <= '9' and var ones])
            return null;
        var kept = Volatile.Read(ref All[SlotOf(month - '0', Math.Min((10 * (tens - '0')) + ones - '0', DaysOfMonth - 1))]);
        return kept?.Text == text ? kept.Date : null;
    }

    /// <param name="month">Or its last digit.</param>
    /// <param name="day">From 1.</param>
    private static int SlotOf(int month, int day) => (month % Months * DaysOfMonth) + day;

    private sealed record Kept(LocalDate Date, string Text);
}
