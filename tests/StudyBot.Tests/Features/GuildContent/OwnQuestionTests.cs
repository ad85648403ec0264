using StudyBot.Study.SpacedReview;
using StudyBot.Tests.Features.Advice;
using StudyBot.Tests.Features.Questions;
using StudyBot.Tests.Features.Reviews;

namespace StudyBot.Tests.Features.GuildContent;

/// <summary>A guild's own question as the question of the day, and in the review.</summary>
public sealed class OwnQuestionTests
{
    [Fact]
    public async Task It_is_drawn_posted_answered_and_shown_without_the_parts_that_it_does_not_have()
    {
        using var scene = await OnlyOwn();
        await scene.LookAtAsync(3, 9);

        var post = Assert.Single(scene.Discord.Messages);
        var labels = post["components"]![0]!["components"]!.AsArray().Select(button => (string?)button!["label"]);
        var receipt = await scene.Answer(TestMember.Jisu, "시험하고 배포해요.");
        var model = await scene.Press("model", TestMember.Jisu);
        var english = await scene.Press("model", TestMember.Emma);

        Assert.Equal("배포 순서는요?", (string?)post["embeds"]![0]!["description"]);
        Assert.Equal(["답하기", "모범 답안"], labels.Where(label => label is not "다른 사람의 답"));
        Assert.Contains("☐ 순서", receipt.Text(), StringComparison.Ordinal);
        Assert.EndsWith("먼저 시험하고, 그다음 배포해요.\n핵심\n• 순서\n출처: 우리 서버", model.Text(), StringComparison.Ordinal);
        Assert.StartsWith("Leave your own answer first", english.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_outlives_its_question_being_retired_or_losing_its_hint()
    {
        using var scene = await OnlyOwn(("hint", "거꾸로"));
        await scene.LookAtAsync(3, 9);
        var form = (await scene.Slice.Press("content:edit:own-1:ko", TestMember.Organiser)).Form();
        await scene.Slice.Send(form, TestMember.Organiser, ("hint", ""));
        await scene.Slice.Command("content restore", TestMember.Organiser, ("item", "q1"));
        await scene.Slice.Press("content:retire:q:own-1", TestMember.Organiser);

        var hint = await scene.Press("hint", TestMember.Jisu);
        var answered = await scene.Answer(TestMember.Jisu, "시험하고 배포해요.");
        var model = await scene.Press("model", TestMember.Jisu);
        await scene.LookAtAsync(4, 9);

        Assert.Equal("이 질문에는 힌트가 없어요. 떠오르는 것부터 적어 보세요.", hint.Text());
        Assert.StartsWith("✅ 답을 남겼어요.", answered.Text(), StringComparison.Ordinal);
        Assert.Contains("그다음 배포해요.", model.Text(), StringComparison.Ordinal);
        Assert.Equal("1번 질문", (string?)scene.Discord.Messages[^1]["embeds"]![0]!["description"]);
    }

    [Fact]
    public async Task It_comes_back_in_the_review_even_after_it_was_retired()
    {
        using var scene = new ReviewScene();
        scene.Slice.Save(scene.Slice.Question("배포 순서는요?", "machine-learning"));
        scene.RateAnswer(TestMember.Jisu, "own-1", Rating.Hard);
        await scene.Slice.Press("content:retire:q:own-1", TestMember.Organiser);
        scene.Pass(30);

        var shown = await scene.Review(TestMember.Jisu);
        var hint = await scene.Press("review:hint:own-1:ko:1", TestMember.Jisu);

        Assert.Contains("배포 순서는요?", shown.Text(), StringComparison.Ordinal);
        Assert.Equal(["답 보기"], shown.Labels());
        Assert.True(hint.IsPrivate());
    }

    /// <summary>A guild whose only question is its own.</summary>
    private static async Task<QuestionScene> OnlyOwn(params (string Input, string Value)[] changes)
    {
        var scene = new QuestionScene(questions: 1);
        var form = await scene.Slice.AddForm(TestMember.Organiser, topic: "machine-learning");
        await scene.Slice.Send(
            form, TestMember.Organiser, [.. changes, ("prompt", "배포 순서는요?"), ("points", "순서"), ("answer", "먼저 시험하고, 그다음 배포해요.")]);
        await scene.Slice.Command("content retire", TestMember.Organiser, ("item", "q1"));
        return scene;
    }
}
