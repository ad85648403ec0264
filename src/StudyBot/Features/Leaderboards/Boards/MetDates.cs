using NodaTime;

namespace StudyBot.Features.Leaderboards.Boards;

/// <summary>Which of the 64 dates up to one were met: enough for a window of 30 study days, unless there are long breaks.</summary>
/// <param name="Last">The last date that it knows of, met or not.</param>
/// <param name="Bits">The lowest is of that date, the next of the day before.</param>
internal readonly record struct MetDates(LocalDate Last, long Bits)
{
    public const int Length = 64;

    public LocalDate First => FirstOf(Last);

    /// <summary>The first date that one with this last date knows of.</summary>
    public static LocalDate FirstOf(LocalDate last) => last.PlusDays(1 - Length);

    public static MetDates Of(IEnumerable<LocalDate> dates, LocalDate last) =>
        dates.Aggregate(new MetDates(last, 0), (known, date) => known.With(date, met: true));

    /// <summary>Later ones, and earlier ones than the first, count as not met.</summary>
    public bool Contains(LocalDate date)
    {
        var back = Period.DaysBetween(date, Last);
        return back is >= 0 and < Length && (Bits >> back & 1) != 0;
    }

    /// <summary>A later date moves it on; one before the first is none of its business.</summary>
    public MetDates With(LocalDate date, bool met)
    {
        var ahead = Period.DaysBetween(Last, date);
        if (ahead > 0)
            return new MetDates(date, (ahead < Length ? Bits << ahead : 0) | (met ? 1L : 0L));
        if (ahead <= -Length)
            return this;
        var bit = 1L << -ahead;
        return this with { Bits = met ? Bits | bit : Bits & ~bit };
    }
}
