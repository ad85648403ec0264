using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.Answers;

/// <summary>A phone and a laptop with the same form: nothing that was written is lost.</summary>
public sealed class TwoFormsTests
{
    [Fact]
    public async Task Submissions_at_once_are_one_answer_and_one_event_and_every_text_is_still_there()
    {
        using var scene = await AnswerScene.PostedAsync();
        var form = await FormAsync(scene);
        var texts = Enumerable.Range(0, 8).Select(number => $"답 {number}").ToList();

        await Task.WhenAll(texts.Select(text => Task.Run(() => scene.Slice.Submit(form, TestMember.Jisu, ("answer", text)).AsTask())));

        Assert.Equal(1, scene.Single<int>("select count(*) from answer"));
        Assert.Equal(1, scene.Single<int>("select count(*) from study_event"));
        Assert.Equal(texts, scene.Slice.Database.Read(connection => connection.Query<string>(
            "select body from answer union select body from answer_kept order by body").ToList()));
    }

    [Fact]
    public async Task The_second_form_says_that_the_first_ones_answer_is_kept_and_how_to_get_it_back()
    {
        using var scene = await AnswerScene.PostedAsync();
        var (phone, laptop) = (await FormAsync(scene), await FormAsync(scene));
        await scene.Slice.Submit(phone, TestMember.Jisu, ("answer", "휴대폰에서 쓴 답"));

        var second = await scene.Slice.Submit(laptop, TestMember.Jisu, ("answer", "노트북에서 쓴 답"));
        var kept = await scene.Go(second.Button("먼저 보낸 답 보기"), TestMember.Jisu);
        var restored = await scene.Go(kept.Button("이 답으로 되돌리기"), TestMember.Jisu);

        Assert.StartsWith("✅ 답을 남겼어요. 다른 창에서 먼저 보낸 답은 따로 보관해 두었어요.\n", second.Text(), StringComparison.Ordinal);
        Assert.Equal("🗂️ 먼저 보낸 답\n휴대폰에서 쓴 답", kept.Text());
        Assert.Equal("휴대폰에서 쓴 답", scene.Single<string>("select body from answer"));
        Assert.Equal("🗂️ 먼저 보낸 답\n노트북에서 쓴 답", (await scene.Go(restored.Button("먼저 보낸 답 보기"), TestMember.Jisu)).Text());
    }

    [Fact]
    public async Task The_same_text_twice_is_no_conflict()
    {
        using var scene = await AnswerScene.PostedAsync();
        var form = await FormAsync(scene);
        await scene.Slice.Submit(form, TestMember.Jisu, ("answer", "답"));

        var again = await scene.Slice.Submit(form, TestMember.Jisu, ("answer", "답"));

        Assert.DoesNotContain(again.Text(), "보관", StringComparison.Ordinal);
        Assert.Equal(0, scene.Single<int>("select count(*) from answer_kept"));
    }

    [Fact]
    public async Task What_was_kept_is_seen_by_its_writer_alone_and_stays_as_it_is_after_the_day()
    {
        using var scene = await AnswerScene.PostedAsync();
        var form = await FormAsync(scene);
        await scene.Slice.Submit(form, TestMember.Jisu, ("answer", "하나"));
        var second = await scene.Slice.Submit(form, TestMember.Jisu, ("answer", "둘"));
        await scene.Answer(TestMember.Minho, "다른 사람");
        var button = second.Button("먼저 보낸 답 보기");
        var restore = (await scene.Go(button, TestMember.Jisu)).Button("이 답으로 되돌리기");

        Assert.Equal("따로 보관해 둔 답이 없어요.", (await scene.Go(button, TestMember.Minho)).Text());
        Assert.Equal("따로 보관해 둔 답이 없어요.", (await scene.Go(restore, TestMember.Minho)).Text());

        scene.Slice.Clock.Advance(TimeSpan.FromHours(19));
        Assert.Empty((await scene.Go(button, TestMember.Jisu)).Components());
        Assert.StartsWith("마감이 지나서", (await scene.Go(restore, TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.Equal("둘", scene.Single<string>("select body from answer where user_id = 101"));
    }

    private static async Task<string> FormAsync(QuestionScene scene) =>
        Assert.IsType<ShowModal>(await scene.Press("answer", TestMember.Jisu)).Modal.CustomId.Value;
}
