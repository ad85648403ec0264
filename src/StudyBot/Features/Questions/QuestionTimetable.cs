using NodaTime;

namespace StudyBot.Features.Questions;

/// <summary>
/// The instants at which a guild is asked, one a calendar date. An hour that the zone skips is asked right after the gap,
/// an hour that comes twice is asked at its first coming, and a date that the zone skips wholly is not asked at all.
/// </summary>
/// <param name="Zone">The guild's zone.</param>
/// <param name="Time">The time of day there.</param>
internal sealed record QuestionTimetable(DateTimeZone Zone, LocalTime Time)
{
    /// <summary>Null for a date that does not exist in the zone.</summary>
    public Instant? DueAt(LocalDate date)
    {
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
}
