using StudyBot.Discord.Interactions;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.Answers;

public sealed class FollowUpTests
{
    [Fact]
    public async Task They_come_one_at_a_time_each_can_be_answered_and_the_end_is_kind()
    {
        using var scene = await AnswerScene.PostedAsync();
        var receipt = await scene.Answer(TestMember.Jisu, "답");

        var first = await scene.Go(receipt.Button("꼬리 질문 받기"), TestMember.Jisu);
        var form = await FormAsync(scene, first, "답하기");
        var answered = await scene.Slice.Submit(form.CustomId.Value, TestMember.Jisu, ("answer", "분산 때문이에요."));
        var second = await scene.Go(answered.Button("다음 질문"), TestMember.Jisu);
        var end = await scene.Go(second.Button("마치기"), TestMember.Jisu);

        Assert.Equal("\n꼬리 질문 1 / 2\n왜 그런가요?", first.Text());
        Assert.Equal(("꼬리 질문 1에 답하기", "왜 그런가요?"), (form.Title, form.Components.OfType<Discord.Model.TextDisplay>().Single().Content));
        Assert.Equal("✅ 남겼어요. 나만 볼 수 있어요.\n꼬리 질문 1 / 2\n왜 그런가요?\n✍️ 내 답변\n분산 때문이에요.", answered.Text());
        Assert.Equal("\n꼬리 질문 2 / 2\n예를 들면요?", second.Text());
        Assert.Equal("👏 꼬리 질문은 여기까지예요. 2개 가운데 1개에 답했어요. 남은 질문은 마음이 날 때 다시 열어 보세요.", end.Text());
    }

    [Fact]
    public async Task It_goes_on_with_the_first_that_is_not_answered_and_says_when_all_are()
    {
        using var scene = await AnswerScene.PostedAsync();
        var receipt = await scene.Answer(TestMember.Emma, "An answer");
        await ReplyAsync(scene, TestMember.Emma, 0, "Because.");

        var second = await scene.Go(receipt.Button("Ask me more"), TestMember.Emma);
        await ReplyAsync(scene, TestMember.Emma, 1, "Such as this.");
        var end = await scene.Go($"question:next:{scene.SlotId}::2", TestMember.Emma);
        var again = await scene.Go(receipt.Button("Ask me more"), TestMember.Emma);

        Assert.Equal("\nFollow-up 2 of 2\nFor example?", second.Text());
        Assert.Equal("👏 You answered all 2 follow-ups. When an interviewer digs deeper, you have been there before.", end.Text());
        Assert.Equal("\nFollow-up 1 of 2\nWhy?\n✍️ Your answer\nBecause.", again.Text());
    }

    [Fact]
    public async Task A_day_that_counts_already_counts_no_more_and_one_that_does_not_counts_once()
    {
        using var scene = await AnswerScene.PostedAsync();
        await scene.Answer(TestMember.Jisu, "답");
        await ReplyAsync(scene, TestMember.Jisu, 0, "첫째 날");
        Assert.Equal(1, scene.Single<int>("select count(*) from study_event"));

        scene.Slice.Clock.Advance(TimeSpan.FromDays(1));
        var counted = await ReplyAsync(scene, TestMember.Jisu, 1, "둘째 날");
        await ReplyAsync(scene, TestMember.Jisu, 0, "둘째 날 다시", revision: 1);

        Assert.StartsWith("✅ 남겼어요. 나만 볼 수 있어요.\n🔥 연속 **2일째**", counted.Text(), StringComparison.Ordinal);
        Assert.Equal(2, scene.Single<int>("select count(*) from study_event"));
        Assert.Equal("follow-up:q1:2026-03-04", scene.Single<string>("select source from study_event where study_date = '2026-03-04'"));
    }

    [Fact]
    public async Task They_are_sealed_as_the_model_answer_is()
    {
        using var scene = await AnswerScene.PostedAsync();

        Assert.StartsWith("꼬리 질문은 내 답을 먼저 남기면", (await scene.Press("more", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.StartsWith("꼬리 질문은 내 답을 먼저 남기면", (await ReplyAsync(scene, TestMember.Jisu, 0, "몰래")).Text(), StringComparison.Ordinal);
        Assert.Equal(0, scene.Single<int>("select count(*) from follow_up_answer"));

        scene.Slice.Clock.Advance(TimeSpan.FromHours(19));
        Assert.Contains("왜 그런가요?", (await scene.Press("more", TestMember.Jisu)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_form_changes_nothing_and_gives_its_text_back()
    {
        using var scene = await AnswerScene.PostedAsync();
        await scene.Answer(TestMember.Jisu, "답");
        await ReplyAsync(scene, TestMember.Jisu, 0, "휴대폰");

        var laptop = await ReplyAsync(scene, TestMember.Jisu, 0, "노트북");

        Assert.StartsWith("다른 창에서 먼저 남긴 답이 있어서 그대로 두었어요.", laptop.Text(), StringComparison.Ordinal);
        Assert.EndsWith("✍️ 방금 쓴 글\n노트북", laptop.Text(), StringComparison.Ordinal);
        Assert.Equal("휴대폰", scene.Single<string>("select body from follow_up_answer"));
    }

    [Theory]
    [InlineData("next", "3")]
    [InlineData("next", "-1")]
    [InlineData("next", "x")]
    [InlineData("reply", "2")]
    [InlineData("reply", "99999999999")]
    public async Task A_forged_number_is_none(string verb, string number)
    {
        using var scene = await AnswerScene.PostedAsync();
        await scene.Answer(TestMember.Jisu, "답");

        Assert.Equal("이 질문에는 꼬리 질문이 없어요.", (await scene.Go($"question:{verb}:{scene.SlotId}::{number}", TestMember.Jisu)).Text());
    }

    private static async Task<Discord.Model.Modal> FormAsync(QuestionScene scene, InteractionResponse at, string label) =>
        Assert.IsType<ShowModal>(await scene.Go(at.Button(label), TestMember.Jisu)).Modal;

    private static ValueTask<InteractionResponse> ReplyAsync(QuestionScene scene, TestMember member, int number, string text, int revision = 0) =>
        scene.Slice.Submit($"question:replied:{scene.SlotId}::{number}:{revision}", member, ("answer", text));
}
