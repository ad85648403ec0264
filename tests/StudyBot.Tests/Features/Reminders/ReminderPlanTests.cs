using Dapper;
using NodaTime;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Features.Reminders.Sending;
using StudyBot.Study;

namespace StudyBot.Tests.Features.Reminders;

public sealed class ReminderPlanTests
{
    private static readonly StudyDay Seoul = new(DateTimeZoneProviders.Tzdb["Asia/Seoul"], Duration.FromHours(4));
    private static readonly QuietHours Night = new(new LocalTime(23, 0), new LocalTime(7, 0));

    [Theory]
    [InlineData(20, 0, 20, 0)]
    [InlineData(23, 0, 22, 50)]
    [InlineData(1, 30, 22, 50)]
    [InlineData(5, 0, 7, 0)]
    [InlineData(7, 0, 7, 0)]
    public void A_time_in_quiet_hours_moves_before_them_or_within_its_study_day_to_their_end(int hour, int minute, int toHour, int toMinute) =>
        Assert.Equal(new LocalTime(toHour, toMinute), new ReminderPlan(new LocalTime(hour, minute), Night).TimeIn(Seoul));

    [Fact]
    public void Past_midnight_belongs_to_the_evening_and_every_due_lies_in_its_date()
    {
        var date = new LocalDate(2026, 3, 2);
        Assert.Equal(Instant.FromUtc(2026, 3, 2, 16, 30), new ReminderPlan(new LocalTime(1, 30), Quiet: null).DueOn(date, Seoul));
        foreach (var zone in new[] { "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Europe/Berlin" })
        {
            var day = new StudyDay(DateTimeZoneProviders.Tzdb[zone], Duration.FromHours(4));
            for (var minutes = 0; minutes < 1440; minutes += 45)
            {
                var plan = new ReminderPlan(LocalTime.FromMinutesSinceMidnight(minutes), Night);
                foreach (var ofYear in Enumerable.Range(0, 366).Select(date.PlusDays))
                    Assert.InRange(plan.DueOn(ofYear, day), day.StartOf(ofYear), day.EndOf(ofYear));
            }
        }
    }

    [Fact]
    public void Ten_thousand_of_one_minute_are_looked_at_in_short_turns()
    {
        using var slice = new Slice();
        slice.Database.Write(connection => connection.Execute(
            """
            insert into reminder (guild_id, user_id, local_time, without_run, language, next_due, looked_on, ignored, missed)
            with recursive members (n) as (select 1000 union all select n + 1 from members where n < 10999)
            select 900, n, '20:00', true, 'ko', 5, '2026-03-01', 0, 0 from members
            """));
        slice.Clock.Advance(TimeSpan.FromHours(20));
        var turns = 0;
        while (slice.Get<ReminderLooks>().LookAtSome(slice.Clock.Now()).Looked > 0)
            turns++;

        Assert.Equal(200, turns);
        Assert.Equal(10_000, slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from member_letter")));
        var plan = slice.Database.Read(connection => connection.Query<PlanStep>(
            "explain query plan select * from reminder where next_due is not null and next_due <= 5 order by next_due limit 50").AsList());
        Assert.Contains("reminder_due", Assert.Single(plan).Detail, StringComparison.Ordinal);
    }

    private sealed record PlanStep
    {
        public string Detail { get; init; } = "";
    }
}
