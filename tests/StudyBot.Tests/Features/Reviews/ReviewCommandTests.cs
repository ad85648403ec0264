using Dapper;
using StudyBot.Study.SpacedReview;

namespace StudyBot.Tests.Features.Reviews;

public sealed class ReviewCommandTests
{
    [Theory]
    [InlineData("ko", "답한 질문 **1개**를 아직 매기지 않아서 복습할 질문이 없어요. `/answers`에서 열어", "-# 답하고 아직 매기지 않은 질문이 1개 있어요.")]
    [InlineData("en-US", "Nothing to review yet: you answered **1 question** and have not rated it. Open it in `/answers`,", "-# 1 question that you answered is not rated yet.")]
    public async Task What_was_answered_and_not_rated_is_said_with_the_way_to_rate_it(string locale, string alone, string beside)
    {
        using var scene = new ReviewScene();
        var member = TestMember.Jisu with { Locale = locale };
        scene.Slice.Database.Write(connection => connection.Execute(
            """
            insert into answer (guild_id, user_id, id, practised_on, question_id, body, revision, answered_at, changed_at)
            values (900, 101, 1, '2026-03-02', 'q1', 'x', 1, 0, 0), (900, 102, 2, '2026-03-02', 'q2', 'x', 1, 0, 0)
            """));
        var only = await scene.Review(member);
        scene.RateAnswer(member, "q3", Rating.Good);
        var some = await scene.Review(member);
        scene.RateAnswer(member, "q1", Rating.Good);
        var none = await scene.Review(member);

        Assert.StartsWith(alone, only.Text(), StringComparison.Ordinal);
        Assert.Contains(beside, some.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("-#", none.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_no_cards_is_told_how_to_get_some()
    {
        using var scene = new ReviewScene();

        var korean = await scene.Review(TestMember.Jisu);
        var english = await scene.Review(TestMember.Emma);

        Assert.True(korean.IsPrivate());
        Assert.Equal(
            "아직 복습할 질문이 없어요. `/question today`로 오늘의 질문에 답하고 얼마나 잘 답했는지 매겨 보세요. 잊을 때쯤 여기서 다시 물어볼게요.",
            korean.Text());
        Assert.StartsWith("Nothing to review yet. Answer today's question with `/question today`", english.Text(), StringComparison.Ordinal);
        Assert.Empty(korean.Components());
    }

    [Fact]
    public async Task When_nothing_is_due_it_says_when_something_will_be()
    {
        using var scene = new ReviewScene();
        scene.RateAnswer(TestMember.Jisu, "q1", Rating.Easy);
        scene.RateAnswer(TestMember.Emma, "q1", Rating.Again);

        Assert.Equal("오늘은 복습할 질문이 없어요.\n다음 복습은 **3월 10일 화요일**이고, 질문 **1개**예요.", (await scene.Review(TestMember.Jisu)).Text());
        Assert.Equal("Nothing to review today.\n**1 question** is waiting for you tomorrow.", (await scene.Review(TestMember.Emma)).Text());
    }

    [Fact]
    public async Task What_is_due_is_asked_without_its_answer()
    {
        using var scene = new ReviewScene();
        scene.RateAnswer(TestMember.Jisu, "q1", Rating.Good);
        scene.RateAnswer(TestMember.Jisu, "q2", Rating.Easy);
        scene.Pass(days: 2);

        var shown = await scene.Review(TestMember.Jisu);

        Assert.True(shown.IsPrivate());
        Assert.Equal(
            """
            🔁 오늘 남은 복습 **1개** · 모아 둔 질문 2개
            머신러닝 · 기초
            먼저 떠올려 보세요
            1번 질문
            2일 전에 봤어요 · 지금까지 1번
            """,
            shown.Text());
        Assert.Equal(["답 보기", "힌트", "English"], ReviewScene.Labels(shown));
    }

    [Fact]
    public async Task A_day_begins_at_four_in_the_morning()
    {
        using var scene = new ReviewScene();
        scene.RateAnswer(TestMember.Emma, "q1", Rating.Again);

        scene.Slice.Clock.Advance(TimeSpan.FromHours(17.9));
        Assert.StartsWith("Nothing to review today.", (await scene.Review(TestMember.Emma)).Text(), StringComparison.Ordinal);
        scene.Slice.Clock.Advance(TimeSpan.FromHours(0.2));
        Assert.StartsWith("🔁 **1 review** left today · 1 question in your deck", (await scene.Review(TestMember.Emma)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_a_day_by_default_and_then_a_kind_word()
    {
        using var scene = new ReviewScene();
        Answer(scene, 13);
        scene.Pass(days: 1);

        var (reviews, last) = await scene.ReviewAll(TestMember.Jisu, "다시");
        var asked = await scene.Review(TestMember.Jisu);

        Assert.Equal(10, reviews);
        Assert.EndsWith(
            """
            👏 오늘 몫의 복습을 다 했어요. 질문 **10개**를 떠올려 봤어요. 3개가 더 있지만 서두르지 않아도 괜찮아요.
            내일은 질문 **10개**가 기다려요.
            -# 지금은 하루 10개까지예요. 더 하고 싶으면 `/review cap:20`처럼 늘릴 수 있어요.
            """,
            last.Text(),
            StringComparison.Ordinal);
        Assert.StartsWith("👏", asked.Text(), StringComparison.Ordinal);
        scene.Pass(days: 1);
        Assert.Equal(10, (await scene.ReviewAll(TestMember.Jisu, "다시")).Reviews);
    }

    [Fact]
    public async Task A_members_own_cap_is_kept_and_is_theirs_alone()
    {
        using var scene = new ReviewScene();
        Answer(scene, 13);
        scene.RateAnswer(TestMember.Minho, "q1", Rating.Again);
        scene.RateAnswer(TestMember.Minho, "q2", Rating.Again);
        scene.Pass(days: 1);

        var set = await scene.Review(TestMember.Jisu, ("cap", 12L));

        Assert.StartsWith("⚙️ 이제 하루에 **12개**까지 복습해요.\n🔁 오늘 남은 복습 **12개**", set.Text(), StringComparison.Ordinal);
        Assert.Equal(12, (await scene.ReviewAll(TestMember.Jisu, "다시")).Reviews);
        await scene.Review(TestMember.Minho, ("cap", 1L));
        Assert.Equal(1, (await scene.ReviewAll(TestMember.Minho, "다시")).Reviews);
        scene.Pass(days: 1);
        Assert.Equal(12, (await scene.ReviewAll(TestMember.Jisu, "다시")).Reviews);
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(-1L)]
    [InlineData(51L)]
    [InlineData(9_007_199_254_740_992L)]
    public async Task An_impossible_cap_is_refused_in_words(long cap)
    {
        using var scene = new ReviewScene();

        var korean = await scene.Review(TestMember.Jisu, ("cap", cap));
        var english = await scene.Review(TestMember.Emma, ("cap", cap));

        Assert.Equal("하루 복습은 1개부터 50개까지 정할 수 있어요. 숫자를 고쳐서 다시 보내 주세요.", korean.Text());
        Assert.Equal("The cap goes from 1 to 50 a day. Please send it again with a number in between.", english.Text());
        Assert.Equal(0, scene.Single<int>("select count(*) from review_cap"));
    }

    [Fact]
    public async Task A_question_that_left_the_library_is_passed_over()
    {
        using var scene = new ReviewScene();
        scene.RateAnswer(TestMember.Jisu, "gone", Rating.Again);
        scene.Pass(days: 1);
        Assert.StartsWith("아직 복습할 질문이 없어요.", (await scene.Review(TestMember.Jisu)).Text(), StringComparison.Ordinal);

        scene.RateAnswer(TestMember.Jisu, "q1", Rating.Again);
        scene.Pass(days: 1);

        var (reviews, last) = await scene.ReviewAll(TestMember.Jisu, "쉬워요");
        Assert.Equal(1, reviews);
        Assert.Contains("🎉 오늘 복습을 모두 마쳤어요. 질문 **1개**를 떠올려 봤어요.", last.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cards_of_another_guild_and_of_another_member_are_not_seen()
    {
        using var scene = new ReviewScene();
        scene.RateAnswer(TestMember.Jisu, "q1", Rating.Again, guild: new(950));
        scene.RateAnswer(TestMember.Minho, "q1", Rating.Again);
        scene.Pass(days: 1);

        Assert.StartsWith("아직 복습할 질문이 없어요.", (await scene.Review(TestMember.Jisu)).Text(), StringComparison.Ordinal);
    }

    private static void Answer(ReviewScene scene, int questions)
    {
        for (var number = 1; number <= questions; number++)
            scene.RateAnswer(TestMember.Jisu, $"q{number}", Rating.Again);
    }
}
