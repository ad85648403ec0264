using Dapper;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Outages;

/// <summary>The machine's clock leaps by hours, forward and back, over the days on which clocks change; all jobs look at each new time.</summary>
public sealed class ClockJumpTests
{
    private const int Leaps = 60;

    [Theory]
    [InlineData(1, 3, 6)]
    [InlineData(2, 3, 6)]
    [InlineData(3, 10, 30)]
    [InlineData(4, 10, 30)]
    public async Task However_it_leaps_each_date_is_asked_once_and_every_check_in_counts_once(int seed, int month, int day)
    {
        var dice = new Random(seed);
        using var scene = new QuestionScene(clock: new ManualClock(new DateTimeOffset(2026, month, day, 15, 0, 0, TimeSpan.Zero)), setUp: false);
        scene.SetUp(zone: "America/New_York", hour: dice.Next(1, 4));
        var jobs = scene.Slice.Get<IEnumerable<IScheduledJob>>().ToList();
        for (var leap = 0; leap < Leaps; leap++)
        {
            scene.Slice.Clock.Advance(TimeSpan.FromMinutes(dice.Next(-300, 480)));
            foreach (var job in jobs)
                await job.RunDueAsync(scene.Slice.Clock.Now(), CancellationToken.None);
            var member = leap % 2 == 0 ? TestMember.Jisu : TestMember.Minho;
            Assert.StartsWith("✅", (await scene.Slice.Command("checkin", member, ("minutes", 5L))).Text(), StringComparison.Ordinal);
            Assert.DoesNotContain("앗", (await scene.Slice.Command("streak show", member)).Text(), StringComparison.Ordinal);
        }

        var questions = scene.Discord.Messages.Where(message => message.ToJsonString().Contains("question:answer:", StringComparison.Ordinal)).ToList();
        var sent = scene.Slots.Where(slot => slot.EndsWith(" sent", StringComparison.Ordinal)).ToList();
        Assert.True(sent.Count > 1, string.Join('\n', scene.Slots));
        Assert.Equal(sent.Distinct().Count(), questions.Select(QuestionScene.SlotIdOf).Distinct().Count());
        Assert.Equal(sent.Count, questions.Count);
        Assert.Equal((Leaps, Leaps, 5 * Leaps), Counted(scene.Slice));
    }

    private static (int Events, int OfDays, int Minutes) Counted(Slice slice) => slice.Database.Read(connection => (
        connection.ExecuteScalar<int>("select count(*) from study_event"),
        connection.ExecuteScalar<int>("select sum(events) from study_day"),
        connection.ExecuteScalar<int>("select sum(minutes) from study_day")));
}
