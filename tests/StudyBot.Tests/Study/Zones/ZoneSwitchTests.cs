using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using StudyBot.Study;
using StudyBot.Study.Zones;

namespace StudyBot.Tests.Study.Zones;

/// <summary>However a member moves around the world, their dates follow each other.</summary>
public sealed class ZoneSwitchTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    private static readonly string[] Ids = [.. DateTimeZoneProviders.Tzdb.Ids];

    /// <summary>The ends of the world among them, which differ by 26 hours.</summary>
    private static Gen<DateTimeZone> Zones => Gen.OneOf(
        Gen.Elements("Pacific/Kiritimati", "Etc/GMT+12", "Asia/Seoul", "America/Los_Angeles", "Pacific/Apia", "Europe/London", "Australia/Lord_Howe", "UTC"),
        Gen.Elements(Ids)).Select(id => DateTimeZoneProviders.Tzdb[id]);

    private sealed record Journey(DateTimeZone Home, int DayStartMinutes, IReadOnlyList<(double HoursLater, DateTimeZone Zone)> Stops);

    private static Gen<Journey> Journeys =>
        from home in Zones
        from dayStart in Gen.Choose(0, 1439)
        from count in Gen.Choose(1, 6)
        from stops in Gen.ListOf(
            from minutes in Gen.Choose(7 * 24 * 60, 40 * 24 * 60)
            from zone in Zones
            select (minutes / 60.0, zone), count)
        select new Journey(home, dayStart, [.. stops]);

    [Fact]
    public void Dates_neither_repeat_nor_are_skipped_and_no_day_is_short() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(150),
        Prop.ForAll(Journeys.ToArbitrary(), journey =>
        {
            var day = new StudyDay(journey.Home, Duration.FromMinutes(journey.DayStartMinutes));
            var (at, last) = (Start, day.DateOf(Start));
            foreach (var (hours, zone) in journey.Stops)
            {
                var until = at + Duration.FromHours(hours);
                last = Walk(day, at, until, last);
                var today = day.DateOf(until);
                var changed = ZoneSwitch.On(day, zone, until);
                // The day that is on is the same before and after, and the ones before it do not move.
                Assert.Equal(today, changed.DateOf(until));
                Assert.Equal(day.StartOf(today), changed.StartOf(today));
                Assert.True(changed.EndOf(today) >= day.EndOf(today));
                (day, at) = (changed, until);
            }

            _ = Walk(day, at, at + Duration.FromDays(9), last);
        }));

    [Fact]
    public void A_day_lasts_longer_on_the_way_west_and_none_is_lost_on_the_way_east()
    {
        var seoul = new StudyDay(DateTimeZoneProviders.Tzdb["Asia/Seoul"], Duration.FromHours(4));
        // 20:00 on the 2nd in Seoul.
        var evening = Instant.FromUtc(2026, 3, 2, 11, 0);

        var west = ZoneSwitch.On(seoul, DateTimeZoneProviders.Tzdb["America/Los_Angeles"], evening);
        Assert.Equal(new LocalDate(2026, 3, 2), west.DateOf(Instant.FromUtc(2026, 3, 3, 11, 59)));
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 12, 0), west.EndOf(new LocalDate(2026, 3, 2)));

        var east = ZoneSwitch.On(new StudyDay(DateTimeZoneProviders.Tzdb["Etc/GMT+12"], Duration.FromHours(4)), DateTimeZoneProviders.Tzdb["Pacific/Kiritimati"], evening);
        var starts = Enumerable.Range(1, 5).Select(of => east.StartOf(new LocalDate(2026, 3, of)).ToDateTimeUtc());
        Assert.Equal(
            [new(2026, 3, 1, 16, 0, 0), new(2026, 3, 2, 16, 0, 0), new(2026, 3, 3, 4, 0, 0), new(2026, 3, 3, 16, 0, 0), new DateTime(2026, 3, 4, 14, 0, 0)], starts);
    }

    [Fact]
    public void A_zone_that_was_never_chosen_changes_nothing()
    {
        var day = new StudyDay(DateTimeZoneProviders.Tzdb["Asia/Seoul"], Duration.FromHours(4));
        var back = ZoneSwitch.On(day, day.Zone, Start);

        for (var hour = 0; hour < 200; hour++)
            Assert.Equal(day.DateOf(Start + Duration.FromHours(hour)), back.DateOf(Start + Duration.FromHours(hour)));
    }

    /// <summary>Looks every 37 minutes, and exactly at the ends of days.</summary>
    private static LocalDate Walk(StudyDay day, Instant from, Instant until, LocalDate last)
    {
        for (var at = from; at <= until; at += Duration.FromMinutes(37))
        {
            var date = day.DateOf(at);
            Assert.InRange(Period.DaysBetween(last, date), 0, 1);
            Assert.True(day.StartOf(date) <= at && at < day.EndOf(date));
            Assert.Equal(date, day.DateOf(day.EndOf(date) - Duration.FromMilliseconds(1)));
            Assert.Equal(date.PlusDays(1), day.DateOf(day.EndOf(date)));
            Assert.True(day.EndOf(date) - day.StartOf(date) >= ZoneSwitch.ShortestDay);
            last = date;
        }

        return last;
    }
}
