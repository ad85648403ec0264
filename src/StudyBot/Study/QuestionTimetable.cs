using NodaTime;

namespace StudyBot.Study;

/// <summary>
/// The instants at which a schedule is due, one a calendar date. An hour that the zone skips is asked right after the gap,
/// an hour that comes twice is asked at its first coming, and a date that the zone skips wholly is not asked at all.
/// </summary>
/// <param name="Zone">The guild's zone.</param>
/// <param name="Time">The time of day there.</param>
/// <param name="Weekdays">On which days of the week; one or more.</param>
internal sealed record QuestionTimetable(DateTimeZone Zone, LocalTime Time, Weekdays Weekdays)
{
    private const int InSight = 400;

    /// <summary>Null for a date of another weekday, and for one that does not exist in the zone.</summary>
    public Instant? DueAt(LocalDate date)
    {
        if (!Weekdays.Contains(date.DayOfWeek))
            return null;
        var mapping = Zone.MapLocal(date + Time);
        if (mapping.Count > 0)
            return mapping.First().ToInstant();
        var afterGap = mapping.LateInterval.Start;
        return afterGap.InZone(Zone).Date == date ? afterGap : null;
    }

    /// <summary>The first date, <paramref name="from"/> or later, that is free and due after an instant.</summary>
    /// <param name="from">Where to begin.</param>
    /// <param name="after">The due instant must be later than this.</param>
    /// <param name="taken">Dates that have had their question.</param>
    public (LocalDate Date, Instant At) First(LocalDate from, Instant after, IReadOnlySet<LocalDate> taken)
    {
        for (var date = from; ; date = date.PlusDays(1))
        {
            if (!taken.Contains(date) && DueAt(date) is { } at && at > after)
                return (date, at);
        }
    }

    /// <summary>When it is due next after an instant.</summary>
    public Instant After(Instant instant) => First(instant.InZone(Zone).Date, instant, new HashSet<LocalDate>()).At;

    /// <summary>The last time that it was due by now, of those from a due instant on.</summary>
    public Instant LatestBy(Instant now, Instant due)
    {
        while (After(due) is var next && next <= now)
            due = next;
        return due;
    }

    /// <summary>A known date and those after it, for as long as anyone rests at a time; what comes later is out of sight.</summary>
    /// <param name="date">One of its dates.</param>
    /// <param name="at">When that is due.</param>
    /// <param name="taken">Dates that have had their question.</param>
    public IEnumerable<(LocalDate Date, Instant At)> From(LocalDate date, Instant at, IReadOnlySet<LocalDate> taken)
    {
        var next = (Date: date, At: at);
        for (var seen = 0; seen < InSight; seen++)
        {
            yield return next;
            next = First(next.Date.PlusDays(1), next.At, taken);
        }
    }
}
