using NodaTime;
using StudyBot.Study.Zones;

namespace StudyBot.Study;

/// <summary>
/// Where a study day begins and ends. The study date of an instant is the local date of (instant − day start), so that
/// studying past midnight counts for the evening. It is computed once and stored with the event.
/// </summary>
/// <param name="Zone">The guild's zone, or the member's own.</param>
/// <param name="DayStart">How long after local midnight a day begins.</param>
internal sealed record StudyDay(DateTimeZone Zone, Duration DayStart)
{
    /// <summary>Since when the zone is the one it is; null for always.</summary>
    public ZoneSwitch? Switch { get; init; }

    public LocalDate DateOf(Instant instant)
    {
        if (Switch is not { } change)
            return DateIn(Zone, instant);
        if (instant < StartOf(change.From))
            return LocalDate.Min(DateIn(change.Before, instant), change.From.PlusDays(-1));
        var date = DateIn(Zone, instant);
        while (StartOf(date) > instant)
            date = date.PlusDays(-1);
        return date;
    }

    /// <summary>The first instant that counts for <paramref name="date"/>.</summary>
    public Instant StartOf(LocalDate date)
    {
        if (Switch is not { } change)
            return StartIn(Zone, date);
        if (date < change.From)
            return StartIn(change.Before, date);
        var first = Instant.Max(StartIn(Zone, change.From), StartIn(change.Before, change.From));
        return Instant.Max(StartIn(Zone, date), first + (ZoneSwitch.ShortestDay * Period.DaysBetween(change.From, date)));
    }

    /// <summary>The first instant that no longer counts for <paramref name="date"/>.</summary>
    public Instant EndOf(LocalDate date) => StartOf(date.PlusDays(1));

    public StudyMoment MomentOf(Instant now)
    {
        var date = DateOf(now);
        return new StudyMoment(date, EndOf(date), IsNight: now.InZone(ZoneOn(date)).Date != date);
    }

    /// <summary>By which clocks a date goes.</summary>
    public DateTimeZone ZoneOn(LocalDate date) => Switch is { } change && date < change.From ? change.Before : Zone;

    private LocalDate DateIn(DateTimeZone zone, Instant instant) => (instant - DayStart).InZone(zone).Date;

    private Instant StartIn(DateTimeZone zone, LocalDate date) => zone.AtStartOfDay(date).ToInstant() + DayStart;
}
