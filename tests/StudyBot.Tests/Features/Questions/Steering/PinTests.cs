using StudyBot.Discord.Interactions;

namespace StudyBot.Tests.Features.Questions.Steering;

/// <summary>A question that staff put on a date comes on that date alone.</summary>
public sealed class PinTests
{
    private static readonly TestMember English = TestMember.Organiser with { Locale = "en-US" };

    [Fact]
    public async Task A_question_that_stands_on_another_date_is_not_taken_for_a_second_one()
    {
        using var scene = new QuestionScene();
        var pinned = await Pin(scene, TestMember.Organiser, "q13", "3월 5일");

        var second = await Pin(scene, TestMember.Organiser, "q13", "3월 7일");
        var english = await Pin(scene, English, "q13", "3/7");
        var same = await Pin(scene, TestMember.Organiser, "q13", "3월 5일");
        await scene.Slice.Press(pinned.Button("무작위로 되돌리기"), TestMember.Organiser);
        var moved = await Pin(scene, TestMember.Organiser, "q13", "3월 7일");
        await scene.PassAsync(TimeSpan.FromDays(7));

        Assert.StartsWith("📌 이 질문은 이미 **3월 5일 목요일**에 정해 두었어요.", second.Text(), StringComparison.Ordinal);
        Assert.EndsWith("바뀐 것은 없어요.", second.Text(), StringComparison.Ordinal);
        Assert.StartsWith("📌 That question stands on **Thursday, March 5** already.", english.Text(), StringComparison.Ordinal);
        Assert.StartsWith("📌 3월 5일 목요일 질문을 정했어요.", same.Text(), StringComparison.Ordinal);
        Assert.StartsWith("📌 3월 7일 토요일 질문을 정했어요.", moved.Text(), StringComparison.Ordinal);
        Assert.Equal(["q13"], scene.Asked().Where(id => id == "q13"));
        Assert.Equal("q13", scene.Asked()[4]);
    }

    [Fact]
    public async Task What_chance_had_put_on_another_date_leaves_it()
    {
        using var scene = new QuestionScene();
        await scene.Slice.Command("question upcoming", TestMember.Organiser);
        var drawn = scene.Single<string>("select question_id from question_plan where local_date = '2026-03-06'");

        await Pin(scene, TestMember.Organiser, drawn, "3월 4일");
        await scene.PassAsync(TimeSpan.FromDays(7));

        Assert.Equal(drawn, scene.Asked()[1]);
        Assert.Single(scene.Asked(), id => id == drawn);
    }

    [Fact]
    public async Task A_pin_on_a_date_that_no_longer_comes_does_not_hold_the_question()
    {
        using var scene = new QuestionScene();
        scene.Describe();
        await Pin(scene, TestMember.Organiser, "q13", "3월 5일");
        await scene.Slice.Command("question schedule edit", TestMember.Organiser, ("schedule", "1"), ("days", "월화수"));

        var moved = await Pin(scene, TestMember.Organiser, "q13", "3월 4일");

        Assert.StartsWith("📌 3월 4일 수요일 질문을 정했어요.", moved.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("정해 두었지만", moved.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_todays_post_it_says_that_todays_is_there()
    {
        using var scene = new QuestionScene();
        await scene.LookAtAsync(3, 9);

        var korean = await Pin(scene, TestMember.Organiser, "q13", "오늘");
        var english = await Pin(scene, English, "q13", "today");

        Assert.StartsWith("오늘 질문은 이미 올라와 있어요. https://", korean.Text(), StringComparison.Ordinal);
        Assert.StartsWith("Today's question", english.Text(), StringComparison.Ordinal);
    }

    private static ValueTask<InteractionResponse> Pin(QuestionScene scene, TestMember member, string question, string date) =>
        scene.Slice.Command("question pin", member, ("question", question), ("date", date));
}
