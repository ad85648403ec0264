using Dapper;
using NodaTime;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Study;

namespace StudyBot.Tests.Features.Questions.Delivery;

public sealed class RestingDatesTests
{
    [Fact]
    public async Task On_an_off_day_nothing_is_posted_and_the_slot_says_why()
    {
        using var scene = new QuestionScene();
        Break(scene, "2026-03-04", "2026-03-05");

        await scene.PassAsync(TimeSpan.FromDays(4));

        Assert.Equal(["2026-03-03 sent", "2026-03-04 off break", "2026-03-05 off break", "2026-03-06 sent"], scene.Slots);
        Assert.Equal(2, scene.Discord.Messages.Count);
    }

    [Fact]
    public async Task A_bot_that_was_away_on_an_off_day_missed_nothing()
    {
        using var scene = new QuestionScene();
        Break(scene, "2026-03-03", "2026-03-04");

        await scene.LookAtAsync(5, 9);

        Assert.Equal(["2026-03-03 off break", "2026-03-04 off break", "2026-03-05 sent"], scene.Slots);
    }

    [Fact]
    public async Task A_break_that_is_taken_back_in_time_brings_the_question()
    {
        using var scene = new QuestionScene();
        Break(scene, "2026-03-03", "2026-03-31");
        scene.Slice.Database.Write(connection => connection.Execute("delete from guild_break"));

        await scene.LookAtAsync(3, 9);

        Assert.Equal(["2026-03-03 sent"], scene.Slots);
    }

    [Fact]
    public async Task A_pause_skips_its_dates_and_ends_by_itself()
    {
        using var scene = new QuestionScene();
        scene.Save(1, schedule => schedule with { PausedAt = scene.Slice.Clock.Now(), ResumesOn = new LocalDate(2026, 3, 5) });

        await scene.PassAsync(TimeSpan.FromDays(4));

        Assert.Equal(["2026-03-03 skipped paused", "2026-03-04 skipped paused", "2026-03-05 sent", "2026-03-06 sent"], scene.Slots);
    }

    [Fact]
    public async Task What_staff_skip_is_skipped_and_what_they_pin_comes()
    {
        using var scene = new QuestionScene();
        Plan(scene, "2026-03-03", null, skips: true);
        Plan(scene, "2026-03-04", "q7");
        // Taken out of the data since: chance decides.
        Plan(scene, "2026-03-05", "gone");

        await scene.PassAsync(TimeSpan.FromDays(3));

        Assert.Equal(["2026-03-03 skipped staff", "2026-03-04 sent", "2026-03-05 sent"], scene.Slots);
        Assert.Equal("q7", scene.Asked()[0]);
        Assert.NotEqual("q7", scene.Asked()[1]);
        Assert.Equal(0, scene.Single<int>("select count(*) from question_plan"));
    }

    [Fact]
    public async Task What_is_planned_for_later_is_not_drawn_before()
    {
        using var scene = new QuestionScene(questions: 4);
        Plan(scene, "2026-03-06", "q3");

        await scene.PassAsync(TimeSpan.FromDays(4));

        Assert.Equal("q3", scene.Asked()[3]);
        Assert.Equal(4, scene.Asked().Distinct().Count());
    }

    [Fact]
    public void The_forecast_leaves_out_what_is_off_and_knows_when_nothing_comes()
    {
        using var scene = new QuestionScene();
        var forecast = scene.Slice.Get<QuestionForecast>();
        Break(scene, "2026-03-03", "2026-03-04");
        Plan(scene, "2026-03-05", null, skips: true);

        Assert.Equal(new LocalDate(2026, 3, 6), forecast.Next(scene.Save(1))!.Date);
        Assert.Null(forecast.Next(scene.Save(1, schedule => schedule with { PausedAt = scene.Slice.Clock.Now() })));
    }

    private static void Break(QuestionScene scene, string first, string last) => scene.Slice.Database.Write(connection => connection.Execute(
        "insert into guild_break (guild_id, first_date, last_date, name, changed_by, changed_at) values (900, @first, @last, '방학', 100, 0)",
        new { first, last }));

    private static void Plan(QuestionScene scene, string date, string? question, bool skips = false) => scene.Slice.Database.Write(connection =>
        connection.Execute(
            "insert into question_plan (guild_id, schedule_id, local_date, question_id, skipped_by) values (900, 1, @date, @question, @by)",
            new { date, question, by = skips ? 100 : (int?)null }));
}
