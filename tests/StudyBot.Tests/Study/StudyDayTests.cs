using NodaTime;
using StudyBot.Study;

namespace StudyBot.Tests.Study;

public sealed class StudyDayTests
{
    private static readonly StudyDay Seoul = new(DateTimeZoneProviders.Tzdb["Asia/Seoul"], Duration.FromHours(4));

    [Theory]
    [InlineData("2026-03-01T18:59:59Z", "2026-03-01")]
    [InlineData("2026-03-01T19:00:00Z", "2026-03-02")]
    [InlineData("2026-03-02T14:59:59Z", "2026-03-02")]
    [InlineData("2026-03-02T18:59:59Z", "2026-03-02")]
    public void The_day_begins_at_four_in_the_guilds_zone(string instant, string date)
    {
        var at = Instant.FromDateTimeOffset(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(date, NodaTime.Text.LocalDatePattern.Iso.Format(Seoul.DateOf(at)));
    }

    [Fact]
    public void Every_instant_lies_within_its_own_date_in_every_zone()
    {
        var random = new Random(7);
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            var day = new StudyDay(DateTimeZoneProviders.Tzdb[id], Duration.FromMinutes(random.Next(0, 1440)));
            for (var i = 0; i < 20; i++)
            {
                var at = Instant.FromUtc(2025, 1, 1, 0, 0) + Duration.FromSeconds(random.Next(0, 3 * 365 * 86_400));
                var date = day.DateOf(at);

                Assert.True(day.StartOf(date) <= at && at < day.EndOf(date), $"{id} {at}");
            }
        }
    }

    [Fact]
    public void One_date_ends_where_the_next_begins_in_every_zone()
    {
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            var day = new StudyDay(DateTimeZoneProviders.Tzdb[id], Duration.FromHours(4));
            for (var date = new LocalDate(2026, 1, 1); date.Year == 2026; date = date.PlusDays(1))
                Assert.Equal(date.PlusDays(1), day.DateOf(day.EndOf(date)));
        }
    }
}
