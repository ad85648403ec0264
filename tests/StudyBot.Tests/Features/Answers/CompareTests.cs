using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Answers;

public sealed class CompareTests
{
    [Fact]
    public async Task Ticked_key_points_are_counted_and_propose_a_rating()
    {
        using var scene = await AnswerScene.PostedAsync();
        var receipt = await scene.Answer(TestMember.Jisu, "편향과 분산이에요.");
        var menu = receipt.Select();

        var compared = await scene.Go(menu.CustomId.Value, TestMember.Jisu, "0", "1");

        Assert.Equal(["편향", "분산", "균형", "이번에는 담지 못했어요"], menu.Options.Select(option => option.Label));
        Assert.Equal(
            """
            **핵심 3개 가운데 2개를 담았어요**
            ☑ 편향
            ☑ 분산
            ☐ 균형

            **얼마나 잘 떠올랐나요?** 담은 내용으로 보면 ‘좋아요’가 알맞아요. 골라 두면 잊을 때쯤 `/review`에서 다시 물어볼게요.
            """,
            compared.Text());
        Assert.Equal([true, true, false, false], compared.Select().Options.Select(option => option.Default));
        Assert.Equal("좋아요", compared.Components().OfType<Button>().First(button => button.Style == ButtonStyle.Primary).Label);
        Assert.Equal(3, scene.Single<int>("select covered from answer"));
    }

    [Theory]
    [InlineData("쉬워요", "0", "1", "2")]
    [InlineData("좋아요", "0", "2")]
    [InlineData("어려워요", "1")]
    [InlineData("다시", "none")]
    [InlineData("다시")]
    [InlineData("좋아요", "0", "0", "1", "7", "-1", "99999999999", "x", "none")]
    public async Task What_it_covers_proposes(string proposal, params string[] values)
    {
        using var scene = await AnswerScene.PostedAsync();
        var receipt = await scene.Answer(TestMember.Jisu, "답");

        var compared = await scene.Go(receipt.Select().CustomId.Value, TestMember.Jisu, values);

        Assert.Contains($"‘{proposal}’", compared.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rating_can_be_given_and_changed()
    {
        using var scene = await AnswerScene.PostedAsync();
        var receipt = await scene.Answer(TestMember.Emma, "An answer");
        var compared = await scene.Go(receipt.Select().CustomId.Value, TestMember.Emma, "0");

        var rated = await scene.Go(compared.Button("Good"), TestMember.Emma);
        var changed = await scene.Go(rated.Button("Again"), TestMember.Emma);

        Assert.EndsWith("\n\n🔁 Rated “Good”. `/review` asks you again on **Thursday, March 5**.", rated.Text(), StringComparison.Ordinal);
        Assert.Equal("2026-03-04", scene.Single<string>("select due_date from review_card"));
        Assert.Equal("Again", changed.Components().OfType<Button>().Single(button => button.Style == ButtonStyle.Success).Label);
        Assert.Equal(1, scene.Single<int>("select rating from answer"));
    }

    [Fact]
    public async Task Nobody_compares_or_rates_without_an_answer_of_their_own_and_forged_ratings_change_nothing()
    {
        using var scene = await AnswerScene.PostedAsync();
        var receipt = await scene.Answer(TestMember.Jisu, "답");
        var compared = await scene.Go(receipt.Select().CustomId.Value, TestMember.Jisu, "0");

        Assert.StartsWith("이 질문에 남긴 답이 없어요.", (await scene.Go(receipt.Select().CustomId.Value, TestMember.Minho, "1")).Text(), StringComparison.Ordinal);
        Assert.StartsWith("이 질문에 남긴 답이 없어요.", (await scene.Go(compared.Button("좋아요"), TestMember.Minho)).Text(), StringComparison.Ordinal);
        foreach (var rating in new[] { "0", "5", "x", "" })
            Assert.StartsWith("그 질문을 찾지 못했어요.", (await scene.Go($"question:rate:{scene.SlotId}::{rating}", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.Equal((1, 0), (scene.Single<int>("select covered from answer"), scene.Single<int>("select count(rating) from answer")));
    }

    [Fact]
    public async Task Ticks_belong_to_a_text_and_after_an_edit_the_list_opens_anew_while_the_rating_stays_as_that_of_before()
    {
        using var scene = await AnswerScene.PostedAsync();
        var receipt = await scene.Answer(TestMember.Jisu, "답");
        var compared = await scene.Go(receipt.Select().CustomId.Value, TestMember.Jisu, "0", "1", "2");
        await scene.Go(compared.Button("쉬워요"), TestMember.Jisu);

        var edited = await scene.Answer(TestMember.Jisu, "아주 다른 글");

        Assert.DoesNotContain("모두 담았어요", edited.Text(), StringComparison.Ordinal);
        Assert.Contains("**글을 고쳤으니 새 글을 모범 답안의 핵심과 다시 견줘 보세요.**\n☐ 편향\n☐ 분산\n☐ 균형\n\n🔁 ‘쉬워요’는 고치기 전 글에 남긴 평가예요.", edited.Text(), StringComparison.Ordinal);
        Assert.All(edited.Select().Options, option => Assert.False(option.Default));
        Assert.Equal(4, scene.Single<int>("select rating from answer"));
        Assert.Equal(1, scene.Single<int>("select count(*) from review_card"));

        var again = await scene.Go(edited.Select().CustomId.Value, TestMember.Jisu, "0");
        Assert.Contains("**핵심 3개 가운데 1개를 담았어요**", again.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_that_changes_nothing_keeps_the_ticks_and_english_says_the_same()
    {
        using var scene = await AnswerScene.PostedAsync();
        var receipt = await scene.Answer(TestMember.Emma, "An answer");
        var compared = await scene.Go(receipt.Select().CustomId.Value, TestMember.Emma, "0", "1", "2");
        await scene.Go(compared.Button("Good"), TestMember.Emma);

        var same = await scene.Answer(TestMember.Emma, "An answer");
        var edited = await scene.Answer(TestMember.Emma, "Something else");

        Assert.Contains("**You covered all 3 key points!**", same.Text(), StringComparison.Ordinal);
        Assert.Contains("**Your text is new: compare it with the key points of the model answer again.**", edited.Text(), StringComparison.Ordinal);
        Assert.Contains("🔁 “Good” was for the text before.", edited.Text(), StringComparison.Ordinal);
    }
}
