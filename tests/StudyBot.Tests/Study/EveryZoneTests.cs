using System.Collections.Concurrent;
using NodaTime;
using StudyBot.Study;

namespace StudyBot.Tests.Study;

/// <summary>Two years, in each of the zones that the database knows.</summary>
public sealed class EveryZoneTests
{
    private static readonly LocalDate FirstDate = new(2026, 1, 1);
    private static readonly LocalDate LastDate = new(2027, 12, 31);
    private static readonly LocalTime[] Times = [LocalTime.Midnight, new(0, 30), new(1, 30), new(2, 0), new(2, 30), new(3, 0), new(9, 0), new(23, 59)];

    [Fact]
    public void Every_date_is_due_once_on_its_own_date_at_its_time_or_right_after_the_gap_that_holds_it()
    {
        var wrong = new ConcurrentBag<string>();
        Parallel.ForEach(Zones(), zone =>
        {
            foreach (var time in Times.Concat(TimesAtChanges(zone)).Distinct())
            {
                if (Mistake(new QuestionTimetable(zone, time, Weekdays.All)) is { } mistake)
                    wrong.Add($"{zone.Id} {time}: {mistake}");
            }
        });

        Assert.Empty(wrong);
    }

    [Fact]
    public void Walking_from_due_to_due_meets_every_date_of_its_weekdays_and_none_twice()
    {
        var wrong = new ConcurrentBag<string>();
        var workdays = new Weekdays(0b001_1111);
        Parallel.ForEach(Zones(), zone =>
        {
            foreach (var time in TimesAtChanges(zone).Append(new LocalTime(9, 0)))
            {
                var timetable = new QuestionTimetable(zone, time, workdays);
                var (date, at) = timetable.First(FirstDate, Instant.MinValue, new HashSet<LocalDate>());
                for (var expected = date; date <= LastDate; expected = NextWorkday(expected))
                {
                    if (date != expected)
                        wrong.Add($"{zone.Id} {time}: {date} instead of {expected}");
                    (date, at) = timetable.First(date.PlusDays(1), at, new HashSet<LocalDate>());
                }
            }
        });

        Assert.Empty(wrong);
    }

    private static IEnumerable<DateTimeZone> Zones() => DateTimeZoneProviders.Tzdb.Ids.Select(id => DateTimeZoneProviders.Tzdb[id]);

    private static LocalDate NextWorkday(LocalDate date) => date.DayOfWeek == IsoDayOfWeek.Friday ? date.PlusDays(3) : date.PlusDays(1);

    /// <summary>The middle of each hour that the zone skips or has twice, and its edges.</summary>
    private static IEnumerable<LocalTime> TimesAtChanges(DateTimeZone zone)
    {
        var (start, end) = (zone.AtStartOfDay(FirstDate).ToInstant(), zone.AtStartOfDay(LastDate).ToInstant());
        return zone.GetZoneIntervals(start, end).Where(interval => interval.HasStart && interval.Start > start).SelectMany(interval =>
        {
            var before = zone.GetUtcOffset(interval.Start - Duration.Epsilon);
            var (low, high) = (Offset.Min(before, interval.WallOffset), Offset.Max(before, interval.WallOffset));
            var first = interval.Start.WithOffset(low).TimeOfDay;
            var length = (high - low).ToTimeSpan().Ticks;
            return new[] { first, first.PlusTicks(length / 2), first.PlusTicks(length) }.Select(time => new LocalTime(time.Hour, time.Minute));
        });
    }

    /// <summary>Null when all is right.</summary>
    private static string? Mistake(QuestionTimetable timetable)
    {
        var last = Instant.MinValue;
        for (var date = FirstDate; date <= LastDate; date = date.PlusDays(1))
        {
            if (timetable.DueAt(date) is not { } due)
            {
                // Only a date, or a last hour of one, that does not exist.
                if (timetable.Zone.MapLocal(date.At(timetable.Time)).Count > 0)
                    return $"{date} is left out";
                continue;
            }

            var local = due.InZone(timetable.Zone).LocalDateTime;
            var mapping = timetable.Zone.MapLocal(date.At(timetable.Time));
            var right = mapping.Count > 0 ? local.TimeOfDay == timetable.Time && due == mapping.First().ToInstant() : due == mapping.LateInterval.Start;
            if (!right || local.Date != date || due <= last)
                return $"{date} is due at {due}";
            last = due;
        }

        return null;
    }
}
