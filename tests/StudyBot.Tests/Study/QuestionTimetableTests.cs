using NodaTime;
using NodaTime.Text;
using StudyBot.Study;

namespace StudyBot.Tests.Study;

public sealed class QuestionTimetableTests
{
    [Theory]
    [InlineData("Asia/Seoul", "09:00", "2026-03-03", "2026-03-03T00:00:00Z")]
    // 02:00 to 03:00 does not exist: right after the gap, at 03:00.
    [InlineData("America/New_York", "02:30", "2026-03-08", "2026-03-08T07:00:00Z")]
    // 01:00 to 02:00 comes twice: the first time, still in summer time.
    [InlineData("America/New_York", "01:30", "2026-11-01", "2026-11-01T05:30:00Z")]
    [InlineData("Europe/London", "01:15", "2026-03-29", "2026-03-29T01:00:00Z")]
    [InlineData("Europe/London", "01:15", "2026-10-25", "2026-10-25T00:15:00Z")]
    // Midnight itself is skipped.
    [InlineData("Asia/Beirut", "00:00", "2026-03-29", "2026-03-28T22:00:00Z")]
    // Half an hour is skipped, and comes twice.
    [InlineData("Australia/Lord_Howe", "02:10", "2026-10-04", "2026-10-03T15:30:00Z")]
    [InlineData("Australia/Lord_Howe", "01:45", "2026-04-05", "2026-04-04T14:45:00Z")]
    public void A_time_of_day_is_one_instant_even_when_the_clocks_change(string zone, string time, string date, string expected)
    {
        var timetable = Timetable(zone, time);

        Assert.Equal(InstantPattern.General.Parse(expected).Value, timetable.DueAt(LocalDatePattern.Iso.Parse(date).Value));
    }

    [Fact]
    public void A_date_that_a_zone_skipped_is_not_asked()
    {
        var timetable = Timetable("Pacific/Apia", "09:00");
        var before = timetable.DueAt(new LocalDate(2011, 12, 29))!.Value;

        Assert.Null(timetable.DueAt(new LocalDate(2011, 12, 30)));
        Assert.Equal(new LocalDate(2011, 12, 31), timetable.First(new LocalDate(2011, 12, 30), before, new HashSet<LocalDate>()).Date);
    }

    [Theory]
    [InlineData("Asia/Seoul")]
    [InlineData("America/New_York")]
    [InlineData("America/St_Johns")]
    [InlineData("Europe/Berlin")]
    [InlineData("Africa/Casablanca")]
    [InlineData("Africa/Cairo")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/Santiago")]
    public void In_a_year_every_date_is_asked_once_and_on_its_own_date(string zone)
    {
        for (var minutes = 0; minutes < 1440; minutes += 30)
        {
            var timetable = new QuestionTimetable(DateTimeZoneProviders.Tzdb[zone], LocalTime.FromMinutesSinceMidnight(minutes), Weekdays.All);
            var last = Instant.MinValue;
            for (var date = new LocalDate(2026, 1, 1); date.Year == 2026; date = date.PlusDays(1))
            {
                var due = timetable.DueAt(date)!.Value;
                Assert.True(due > last);
                Assert.Equal(date, due.InZone(timetable.Zone).Date);
                last = due;
            }
        }
    }

    [Fact]
    public void The_first_date_is_free_and_still_to_come()
    {
        var timetable = Timetable("Asia/Seoul", "09:00");
        var today = new LocalDate(2026, 3, 2);
        var tenOClock = Instant.FromUtc(2026, 3, 2, 1, 0);

        Assert.Equal(new LocalDate(2026, 3, 3), timetable.First(today, tenOClock, new HashSet<LocalDate>()).Date);
        Assert.Equal(new LocalDate(2026, 3, 5), timetable.First(today, tenOClock, new HashSet<LocalDate> { new(2026, 3, 3), new(2026, 3, 4) }).Date);
    }

    private static QuestionTimetable Timetable(string zone, string time) =>
        new(DateTimeZoneProviders.Tzdb[zone], LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time).Value, Weekdays.All);
}
