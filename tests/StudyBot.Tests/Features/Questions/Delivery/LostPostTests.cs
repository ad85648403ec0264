using System.Net;

namespace StudyBot.Tests.Features.Questions.Delivery;

/// <summary>What Discord made of an attempt is not known; the next one looks before it sends.</summary>
public sealed class LostPostTests
{
    [Theory]
    [InlineData("network")]
    [InlineData("timeout")]
    public async Task An_answer_that_was_lost_or_came_after_the_limit_of_an_attempt_leads_to_no_second_post(string reason)
    {
        using var scene = new QuestionScene();
        scene.Discord.Next(effect =>
        {
            effect().Dispose();
            throw reason == "network" ? new HttpRequestException("The answer was lost.") : new OperationCanceledException("It took too long.");
        });
        await scene.LookAtAsync(3, 9);
        Assert.Equal([$"2026-03-03 failed {reason}"], scene.Slots);

        scene.ForgetNonces();
        await scene.LookAfterAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(["2026-03-03 sent"], scene.Slots);
        Assert.Single(scene.Discord.Messages);
    }

    [Fact]
    public async Task A_lost_post_is_found_among_hundreds_of_others()
    {
        using var scene = new QuestionScene();
        await scene.LookAtAsync(3, 8, 58);
        scene.Discord.Chat(Slice.Channel, 250);
        scene.Discord.LoseNextAnswer();
        await scene.LookAtAsync(3, 9);
        scene.Discord.Chat(Slice.Channel, 150);
        scene.ForgetNonces();

        await scene.LookAfterAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(["2026-03-03 sent"], scene.Slots);
        Assert.Single(scene.Discord.Messages, message => message.ContainsKey("components"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_post_that_was_claimed_by_a_clock_an_hour_ahead_is_found_once_the_clock_is_right(bool inForum)
    {
        var right = new ManualClock(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        var wrong = new ManualClock(right.GetUtcNow().AddHours(1));
        using var scene = new QuestionScene(clock: wrong, discord: new FakeDiscord(right));
        if (inForum)
            scene.Save(id: 1, schedule => schedule with { ChannelId = new(903), InForum = true });
        right.Advance(TimeSpan.FromHours(22));
        scene.Discord.LoseNextAnswer();
        await scene.LookAtAsync(3, 9);
        scene.ForgetNonces();

        await scene.LookAfterAsync(TimeSpan.FromHours(-1));
        right.Advance(TimeSpan.FromHours(2));
        await scene.LookAfterAsync(TimeSpan.FromHours(2));

        Assert.Equal(["2026-03-03 sent"], scene.Slots);
        Assert.Single(scene.Discord.Messages);
    }

    [Fact]
    public async Task A_500_after_the_message_was_made_leads_to_no_second_post()
    {
        using var scene = new QuestionScene();
        scene.Discord.Next(effect =>
        {
            effect().Dispose();
            return new HttpResponseMessage(HttpStatusCode.InternalServerError) { Content = new StringContent("oops") };
        });
        await scene.LookAtAsync(3, 9);
        Assert.Equal(["2026-03-03 failed discord:500"], scene.Slots);

        scene.ForgetNonces();
        await scene.PassAsync(TimeSpan.FromHours(1));

        Assert.Single(scene.Discord.Messages);
    }

    [Fact]
    public async Task Trouble_in_the_last_minute_of_the_window_is_looked_through_before_the_question_is_given_up()
    {
        using var scene = new QuestionScene();
        scene.Discord.LoseNextAnswer();
        await scene.LookAtAsync(3, 14, 59);
        scene.ForgetNonces();

        await scene.LookAtAsync(3, 16);

        Assert.Equal(["2026-03-03 sent"], scene.Slots);
    }

    [Fact]
    public async Task A_post_whose_answer_is_lost_after_the_window_is_found_and_not_called_missed()
    {
        using var scene = new QuestionScene();
        scene.Discord.Next(effect =>
        {
            effect().Dispose();
            scene.Slice.Clock.Advance(TimeSpan.FromHours(7));
            throw new HttpRequestException("The answer was lost while the machine slept.");
        });
        await scene.LookAtAsync(3, 9);
        scene.ForgetNonces();

        await scene.LookAfterAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["2026-03-03 sent"], scene.Slots);
        Assert.Single(scene.Discord.Messages);
    }
}
