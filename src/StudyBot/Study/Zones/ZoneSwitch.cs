using NodaTime;

namespace StudyBot.Study.Zones;

/// <summary>
/// A change of zone that neither repeats nor skips a date. The day that is on keeps its date to its end; when the new zone's next day begins
/// later, it lasts until then, up to 26 hours longer. When that would have begun before, it begins where the old day ends and is shorter,
/// and so are the next ones if need be, but none is shorter than twelve hours.
/// </summary>
/// <param name="Before">The zone of earlier dates.</param>
/// <param name="From">The first date of the new zone.</param>
internal sealed record ZoneSwitch(DateTimeZone Before, LocalDate From)
{
    public static readonly Duration ShortestDay = Duration.FromHours(12);

    /// <summary>Within the last so many days a change has come to rest, and the next one can follow.</summary>
    public static readonly Duration Pause = Duration.FromDays(7);

    /// <summary>From the next study day on.</summary>
    public static StudyDay On(StudyDay day, DateTimeZone zone, Instant now)
    {
        var today = day.DateOf(now);
        return new StudyDay(zone, day.DayStart) { Switch = new ZoneSwitch(day.ZoneOn(today), today.PlusDays(1)) };
    }
}
