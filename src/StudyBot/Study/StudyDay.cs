using NodaTime;

namespace StudyBot.Study;

/// <summary>
/// Where a study day begins and ends. The study date of an instant is the local date of (instant − day start), so that
/// studying past midnight counts for the evening. It is computed once and stored with the event.
/// </summary>
/// <param name="Zone">The guild's zone.</param>
/// <param name="DayStart">How long after local midnight a day begins.</param>
internal sealed record StudyDay(DateTimeZone Zone, Duration DayStart)
{
    public LocalDate DateOf(Instant instant) => (instant - DayStart).InZone(Zone).Date;

    /// <summary>The first instant that counts for <paramref name="date"/>.</summary>
    public Instant StartOf(LocalDate date) => Zone.AtStartOfDay(date).ToInstant() + DayStart;

    /// <summary>The first instant that no longer counts for <paramref name="date"/>.</summary>
    public Instant EndOf(LocalDate date) => StartOf(date.PlusDays(1));
}
