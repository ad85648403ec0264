using StudyBot.Discord.Model;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.Answers;

public sealed class TakeDownTests
{
    [Fact]
    public async Task Staff_take_an_answer_down_and_its_author_keeps_it_is_told_and_cannot_share_it_again()
    {
        using var scene = await SceneAsync();
        var page = await scene.Press("others", TestMember.Organiser);

        var taken = await scene.Go(page.Button("이 답 내리기"), TestMember.Organiser);
        var again = await scene.Go(page.Button("이 답 내리기"), TestMember.Organiser);
        var share = await scene.Press("share", TestMember.Jisu);

        Assert.StartsWith("🛡️ 답을 내렸어요.", taken.Text(), StringComparison.Ordinal);
        Assert.StartsWith("이제는 볼 수 없는 답이에요.", again.Text(), StringComparison.Ordinal);
        Assert.StartsWith("아직 나눠 준 답이 없어요.", (await scene.Press("others", TestMember.Minho)).Text(), StringComparison.Ordinal);
        Assert.EndsWith("🛡️ 운영진이 이 답을 내려서 지금은 나만 볼 수 있어요. 까닭이 궁금하면 운영진에게 물어봐 주세요.", share.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(share.Components().OfType<Button>(), button => button.Emoji is "📤" or "🙈");
        Assert.Equal("지수의 생각", scene.Single<string>("select body from answer where user_id = 101"));
        Assert.Equal(1, scene.Single<int>("select count(*) from staff_action where action = 'answers.taken_down' and subject = '101' and acted_by = 100"));
    }

    [Fact]
    public async Task A_slip_is_put_right_and_the_author_decides_anew()
    {
        using var scene = await SceneAsync();
        var taken = await scene.Go($"question:takedown:{scene.SlotId}::101", TestMember.Organiser);

        var allowed = await scene.Go(taken.Button("다시 나눌 수 있게 하기"), TestMember.Organiser);
        var twice = await scene.Go(taken.Button("다시 나눌 수 있게 하기"), TestMember.Organiser);
        Assert.Equal(0, scene.Single<int>("select count(shared_at) from answer"));
        var shared = await scene.Press("share", TestMember.Jisu);

        Assert.StartsWith("쓴 분이 다시 나눌 수 있어요.", allowed.Text(), StringComparison.Ordinal);
        Assert.Equal("내려진 답이 아니에요.", twice.Text());
        Assert.Contains("📤", shared.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_who_have_not_answered_may_look_behind_the_seal_if_they_say_so()
    {
        using var scene = await SceneAsync(organiserAnswers: false);

        var door = await scene.Press("others", TestMember.Organiser);
        var looked = await scene.Go(door.Button("운영진으로 보기"), TestMember.Organiser);

        Assert.StartsWith("다른 사람의 답은 내 답을 먼저 남기면", door.Text(), StringComparison.Ordinal);
        Assert.EndsWith("지수의 생각", looked.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_sees_these_buttons_or_gets_anywhere_by_forging_them()
    {
        using var scene = await SceneAsync();

        var door = await scene.Press("others", TestMember.Emma);
        var look = await scene.Go($"question:look:{scene.SlotId}", TestMember.Emma);
        await scene.Answer(TestMember.Emma, "An answer");
        var page = await scene.Press("others", TestMember.Emma);
        foreach (var verb in new[] { "takedown", "allow" })
            Assert.DoesNotContain("🛡️", (await scene.Go($"question:{verb}:{scene.SlotId}::101", TestMember.Emma)).Text(), StringComparison.Ordinal);

        Assert.Single(door.Components());
        Assert.Equal(door.Text(), look.Text());
        Assert.Equal(3, page.Components().Count);
        Assert.Equal(1, scene.Single<int>("select count(shared_at) from answer"));
        foreach (var forged in new[] { "x", "", "99999999999999999999", "18446744073709551615", "102" })
        {
            var reply = await scene.Go($"question:takedown:{scene.SlotId}::{forged}", TestMember.Organiser);
            Assert.StartsWith("이제는 볼 수 없는 답이에요.", reply.Text(), StringComparison.Ordinal);
        }
    }

    private static async Task<QuestionScene> SceneAsync(bool organiserAnswers = true)
    {
        var scene = await AnswerScene.PostedAsync();
        await scene.Answer(TestMember.Jisu, "지수의 생각");
        await scene.Press("share", TestMember.Jisu);
        await scene.Answer(TestMember.Minho, "읽는 사람");
        if (organiserAnswers)
            await scene.Answer(TestMember.Organiser, "운영진의 생각");
        return scene;
    }
}
