using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Questions.Delivery;

public sealed class QuestionScheduleStoreTests
{
    [Fact]
    public async Task A_clock_that_ran_far_ahead_is_forgotten_at_the_next_look()
    {
        using var scene = new QuestionScene();
        await scene.LookAtAsync(3, 9);
        await scene.LookAtAsync(20, 20);
        Assert.Contains("2026-03-20 missed offline", scene.Slots);

        await scene.LookAtAsync(3, 10);
        Assert.Equal(["2026-03-03 sent"], scene.Slots);
        Assert.Equal(Instant.FromUtc(2026, 3, 4, 0, 0), await scene.LookAsync());
        await scene.LookAtAsync(4, 9);

        Assert.Equal(["2026-03-03 sent", "2026-03-04 sent"], scene.Slots);
    }

    [Fact]
    public async Task A_setup_mends_what_a_clock_that_ran_ahead_left()
    {
        using var scene = new QuestionScene();
        await scene.LookAtAsync(3, 9);
        await scene.LookAtAsync(4, 20);
        scene.Slice.Clock.Advance(TimeSpan.FromHours(-34));

        scene.SetUp();
        await scene.LookAtAsync(4, 9);

        Assert.Equal(["2026-03-03 sent", "2026-03-04 sent"], scene.Slots);
    }

    [Fact]
    public async Task A_missed_question_comes_after_all_when_its_time_is_moved_to_later_the_same_day()
    {
        using var scene = new QuestionScene(setUp: false);
        scene.SetUp(hour: 5);
        await scene.LookAtAsync(3, 13, 3);
        Assert.Equal(["2026-03-03 missed offline"], scene.Slots);

        scene.SetUp(hour: 15);
        await scene.LookAtAsync(3, 15);
        await scene.LookAtAsync(4, 15);

        Assert.Equal(["2026-03-03 sent", "2026-03-04 sent"], scene.Slots);
    }

    [Fact]
    public async Task A_missed_question_stays_missed_when_the_new_time_is_over_too()
    {
        using var scene = new QuestionScene(setUp: false);
        scene.SetUp(hour: 5);
        await scene.LookAtAsync(3, 13, 3);

        scene.SetUp(hour: 13);

        Assert.Equal(["2026-03-03 missed offline"], scene.Slots);
        Assert.Equal(Instant.FromUtc(2026, 3, 4, 4, 0), await scene.LookAsync());
    }

    [Fact]
    public async Task A_clock_behind_the_one_of_discord_changes_nothing()
    {
        using var scene = new QuestionScene();
        await scene.LookAtAsync(5, 9);
        var slots = scene.Slots;

        await scene.LookAtAsync(1, 9);

        Assert.Equal(["2026-03-03 missed offline", "2026-03-04 missed offline", "2026-03-05 sent"], slots);
        Assert.Equal(slots, scene.Slots);
        Assert.Equal(Instant.FromUtc(2026, 3, 6, 0, 0), await scene.LookAsync());
    }

    [Fact]
    public async Task A_clock_that_begins_in_1970_moves_no_schedule_even_before_the_first_post()
    {
        using var scene = new QuestionScene();
        scene.SetUp(channel: Snowflake.At(scene.Slice.Clock.GetUtcNow()).Value);

        scene.Slice.Clock.Advance(DateTimeOffset.UnixEpoch - scene.Slice.Clock.GetUtcNow());

        Assert.Equal(Instant.FromUtc(2026, 3, 3, 0, 0), await scene.LookAsync());
    }
}
