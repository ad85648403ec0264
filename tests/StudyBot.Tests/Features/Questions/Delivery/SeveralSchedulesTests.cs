using Dapper;
using NodaTime;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Tests.Features.Questions.Delivery;

public sealed class SeveralSchedulesTests
{
    private static readonly Weekdays MondayWednesdayFriday = Weekdays.Of([IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday]);

    [Fact]
    public async Task Each_schedule_posts_in_its_own_channel_at_its_own_time_on_its_own_days()
    {
        using var scene = new QuestionScene();
        scene.Save(change: schedule => schedule with { Weekdays = MondayWednesdayFriday, LocalTime = new LocalTime(20, 30) });

        // From Monday 10:00 over a week.
        await scene.PassAsync(TimeSpan.FromDays(7));

        Assert.Equal(
            ["2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07", "2026-03-08", "2026-03-09"], Dates(scene, schedule: 1));
        Assert.Equal(["2026-03-02", "2026-03-04", "2026-03-06"], Dates(scene, schedule: 2));
        Assert.Equal(3, scene.Discord.Messages.Count(message => (string?)message["channel_id"] == "902"));
        Assert.Equal(7, scene.Discord.Messages.Count(message => (string?)message["channel_id"] == "901"));
    }

    [Fact]
    public async Task One_schedule_in_trouble_holds_up_no_other_of_its_guild()
    {
        using var scene = new QuestionScene();
        scene.Save(change: schedule => schedule with { LocalTime = new LocalTime(9, 0) });
        scene.Discord.RefuseNext(System.Net.HttpStatusCode.NotFound, 10003);

        await scene.LookAtAsync(3, 9);

        Assert.Equal(["2026-03-03 failed discord:10003", "2026-03-03 sent"], scene.Slots.Order());
    }

    [Fact]
    public async Task Every_schedule_has_its_own_bag_topics_and_levels()
    {
        using var scene = QuestionScene.Mixed(ofEach: 4);
        scene.Save(2, schedule => schedule with { Filter = new QuestionFilter(["python"], [], QuestionLevels.Basic) });
        scene.Save(3, schedule => schedule with { Filter = new QuestionFilter([], ["python", "statistics"], QuestionLevels.All) });

        await scene.PassAsync(TimeSpan.FromDays(8));

        Assert.Equal(
            ["python-basic-1", "python-basic-2", "python-basic-3", "python-basic-4"], scene.Asked(schedule: 2).Take(4).Order());
        Assert.Equal(scene.Asked(schedule: 2).Take(4), scene.Asked(schedule: 2).Skip(4).Take(4));
        Assert.All(scene.Asked(schedule: 3), id => Assert.StartsWith("machine-learning-", id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_schedule_can_speak_another_language_than_its_guild()
    {
        using var scene = new QuestionScene();
        scene.Save(change: schedule => schedule with { Language = Language.English });

        await scene.LookAtAsync(3, 9);
        await scene.LookAtAsync(3, 10);

        Assert.Equal(
            ["오늘의 질문 · 3월 3일 화요일", "Question of the day · Tuesday, March 3"],
            scene.Discord.Messages.Select(message => (string?)message["embeds"]![0]!["title"]));
    }

    [Fact]
    public async Task Levels_climb_through_the_week_in_proportion_to_what_there_is()
    {
        using var scene = QuestionScene.Mixed(ofEach: 20);
        scene.Save(2, schedule => schedule with { Climbs = true, Weekdays = new Weekdays(0b001_1111) });

        await scene.LookAtAsync(8, 12);
        for (var day = 9; day <= 13; day++)
            await scene.LookAtAsync(day, 10);

        Assert.Equal(
            ["basic", "basic", "intermediate", "advanced", "advanced"],
            scene.Asked(schedule: 2).TakeLast(5).Select(id => id.Split('-')[^2]));
    }

    [Fact]
    public async Task A_new_zone_moves_every_schedule_of_the_guild()
    {
        using var scene = new QuestionScene();
        scene.Save(change: schedule => schedule with { LocalTime = new LocalTime(20, 0) });

        scene.SetUp(zone: "Europe/Berlin");
        await scene.PassAsync(TimeSpan.FromDays(1));

        Assert.Equal(Instant.FromUtc(2026, 3, 3, 19, 0), scene.Slice.Get<QuestionScheduleStore>().Find(new ScheduleKey(Slice.Guild, 2))!.NextDueAt);
        Assert.Equal(["2026-03-02 sent", "2026-03-02 sent"], scene.Slots);
    }

    [Fact]
    public async Task A_weekly_schedule_far_ahead_is_no_clock_that_ran_ahead()
    {
        using var scene = new QuestionScene();
        var weekly = scene.Save(change: schedule => schedule with { Weekdays = Weekdays.Of([IsoDayOfWeek.Monday]), LocalTime = new LocalTime(9, 0) });

        await scene.LookAsync();

        Assert.Equal(new LocalDate(2026, 3, 9), weekly.NextDate);
        Assert.Empty(scene.Slice.Get<QuestionScheduleStore>().FarAhead(scene.Slice.Clock.Now()));
    }

    private static List<string> Dates(QuestionScene scene, long schedule) => scene.Slice.Database.Read(connection => connection.Query<string>(
        "select local_date from question_slot where state = 'sent' and schedule_id = @schedule order by local_date", new { schedule }).ToList());
}
