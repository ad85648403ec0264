using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study.SpacedReview;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.Reviews;

public sealed class ReviewPressTests
{
    [Fact]
    public async Task From_question_to_answer_to_the_next_question_to_the_end()
    {
        using var scene = Due("q1", "q2");
        var shown = await scene.Review(TestMember.Jisu);

        var answer = await scene.Press(shown, "답 보기", TestMember.Jisu);
        var next = await scene.Press(answer, "좋아요", TestMember.Jisu);
        var last = await scene.Rate(next, "다시", TestMember.Jisu);

        Assert.Equal(
            """
            **얼마나 잘 떠올랐나요?**
            -# 다시: 거의 못 떠올렸어요 · 어려워요: 겨우, 또는 일부만 · 좋아요: 핵심을 다 떠올렸어요 · 쉬워요: 막힘없이 바로
            머신러닝 · 기초
            1번 질문
            📖 모범 답안
            1번 모범 답안
            핵심
            • 편향
            • 분산
            • 균형
            """,
            answer.Text());
        Assert.Equal(["다시 · 내일", "어려워요 · 8일 뒤", "좋아요 · 11일 뒤", "쉬워요 · 19일 뒤", "내 답변", "English"], ReviewScene.Labels(answer));
        Assert.StartsWith(
            "✅ **좋아요** · 11일 뒤에 다시 물어볼게요.\n🌱 연속 **1일째**, 오늘부터 시작이에요.\n오늘은 <t:", next.Text(), StringComparison.Ordinal);
        Assert.Contains("\n🔁 오늘 남은 복습 **1개** · 모아 둔 질문 2개\n머신러닝 · 기초\n먼저 떠올려 보세요\n2번 질문\n", next.Text(), StringComparison.Ordinal);
        Assert.Equal(
            """
            ✅ **다시** · 내일 다시 물어볼게요.
            🎉 오늘 복습을 모두 마쳤어요. 질문 **2개**를 떠올려 봤어요.
            내일은 질문 **1개**가 기다려요.
            """,
            last.Text());
        Assert.Equal(["평가 고치기"], ReviewScene.Labels(last));
        Assert.Empty(Assert.IsType<UpdateMessage>(last).Message.Embeds!);
    }

    [Fact]
    public async Task An_english_member_reads_english_and_each_language_is_a_button_away()
    {
        using var scene = Due("q1");
        scene.RateAnswer(TestMember.Emma, "q1", Rating.Good);
        scene.Pass(days: 2);

        var shown = await scene.Review(TestMember.Emma);
        var korean = await scene.Press(shown, "한국어", TestMember.Emma);
        var answer = await scene.Press(korean, "답 보기", TestMember.Emma);
        var back = await scene.Press(answer, "English", TestMember.Emma);
        var done = await scene.Press(back, "Easy", TestMember.Emma);

        Assert.Contains("Recall it first\nQuestion 1\nSeen 2 days ago · 1 time so far", shown.Text(), StringComparison.Ordinal);
        Assert.Contains("먼저 떠올려 보세요\n1번 질문\n", korean.Text(), StringComparison.Ordinal);
        Assert.Contains("1번 모범 답안", answer.Text(), StringComparison.Ordinal);
        Assert.StartsWith("**How well did you recall it?**\n", back.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ **Easy** · I will ask again in 19 days.\n🌱 **Day 1** of a new streak.\n", done.Text(), StringComparison.Ordinal);
        Assert.EndsWith(
            "🎉 All of today's reviews are done. You recalled **1 question**.\nThe next review is on **Wednesday, March 25**: 1 question.",
            done.Text(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_double_click_counts_once_and_shows_what_the_first_did()
    {
        using var scene = Due("q1", "q2");
        var answer = await scene.Press(await scene.Review(TestMember.Jisu), "답 보기", TestMember.Jisu);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => scene.Press(answer, "좋아요", TestMember.Jisu).AsTask())));
        var again = await scene.Press(answer, "다시", TestMember.Jisu);

        Assert.StartsWith("✅ **좋아요** · 11일 뒤에 다시 물어볼게요.\n🔁 오늘 남은 복습 **1개**", again.Text(), StringComparison.Ordinal);
        Assert.Equal(3, scene.Single<int>("select count(*) from review_log"));
        Assert.Equal("q1:2", scene.Single<string>("select group_concat(source) from study_event where kind = 3"));
        Assert.Equal(1, scene.Single<int>("select events from study_day"));
    }

    [Fact]
    public async Task A_review_is_a_study_event_of_its_day_and_only_the_first_of_the_day_is_celebrated()
    {
        using var scene = Due("q1", "q2");
        await scene.Slice.Command("checkin", TestMember.Jisu);

        var next = await scene.Rate(await scene.Review(TestMember.Jisu), "좋아요", TestMember.Jisu);

        Assert.DoesNotContain("연속", next.Text(), StringComparison.Ordinal);
        Assert.Equal("2026-03-04", scene.Single<string>("select study_date from study_event where kind = 3"));
        Assert.Equal(2, scene.Single<int>("select events from study_day"));
    }

    [Fact]
    public async Task A_slip_can_be_put_right_and_is_still_one_review()
    {
        using var scene = Due("q1", "q2");
        var next = await scene.Rate(await scene.Review(TestMember.Jisu), "다시", TestMember.Jisu);

        var back = await scene.Press(next, "평가 고치기", TestMember.Jisu);
        var corrected = await scene.Press(back, "좋아요", TestMember.Jisu);
        var same = await scene.Press(await scene.Press(corrected, "평가 고치기", TestMember.Jisu), "좋아요", TestMember.Jisu);

        Assert.StartsWith("**다시 골라 주세요.** 방금 한 평가를 대신해요.\n", back.Text(), StringComparison.Ordinal);
        Assert.Equal(["다시 · 내일", "어려워요 · 8일 뒤", "좋아요 · 11일 뒤", "쉬워요 · 19일 뒤", "내 답변", "English"], ReviewScene.Labels(back));
        Assert.StartsWith("✅ **좋아요** · 11일 뒤에 다시 물어볼게요.\n🔁 오늘 남은 복습 **1개**", corrected.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ **좋아요** · 11일 뒤", same.Text(), StringComparison.Ordinal);
        Assert.Equal("2 0", scene.Single<string>("select reps || ' ' || lapses from review_card where question_id = 'q1'"));
        Assert.Equal(2, scene.Single<int>("select count(*) from review_log where question_id = 'q1' and source = 'review'"));
        Assert.Equal(1, scene.Single<int>("select count(*) from study_event"));
    }

    [Fact]
    public async Task Yesterdays_rating_stands()
    {
        using var scene = Due("q1", "q2");
        var next = await scene.Rate(await scene.Review(TestMember.Jisu), "쉬워요", TestMember.Jisu);
        var back = await scene.Press(next, "평가 고치기", TestMember.Jisu);
        scene.Pass(days: 1);

        var late = await scene.Press(back, "다시", TestMember.Jisu);
        var pressed = await scene.Press(next, "평가 고치기", TestMember.Jisu);

        Assert.StartsWith("🔁 오늘 남은 복습 **1개**", late.Text(), StringComparison.Ordinal);
        Assert.Equal(late.Text(), pressed.Text());
        Assert.Equal(0, scene.Single<int>("select count(*) from review_log where replaces"));
    }

    [Fact]
    public async Task Buttons_work_after_a_restart_and_on_a_later_day()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-review-").FullName;
        string rate;
        using (var before = new ReviewScene(folder: folder))
        {
            before.RateAnswer(TestMember.Jisu, "q1", Rating.Again);
            before.Pass(days: 1);
            rate = ReviewScene.IdOf(await before.Press(await before.Review(TestMember.Jisu), "답 보기", TestMember.Jisu), "쉬워요");
        }

        using (var after = new ReviewScene(folder: folder))
        {
            after.Pass(days: 40);
            Assert.StartsWith("✅ **쉬워요** · ", (await after.Press(rate, TestMember.Jisu)).Text(), StringComparison.Ordinal);
            Assert.Equal("2026-04-11", after.Single<string>("select last_date from review_card"));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("review:rate:q1:1:ko:5")]
    [InlineData("review:rate:q1:1:ko:0")]
    [InlineData("review:rate:q1:1:ko")]
    [InlineData("review:rate:q1:2:ko:3")]
    [InlineData("review:rate:q1:-1:ko:3")]
    [InlineData("review:rate:q1:99999999999:ko:3")]
    [InlineData("review:rate:q1:1:fr:3")]
    [InlineData("review:rate:q9:1:ko:3")]
    [InlineData("review:rate:q7:1:ko:3")]
    [InlineData("review:rate:nobody:1:ko:3")]
    [InlineData("review:rate::::")]
    [InlineData("review:rate")]
    [InlineData("review:correct:q1:1:ko:4")]
    [InlineData("review:back:q1:1:ko")]
    [InlineData("review:answer:q7:1:ko")]
    [InlineData("review:answer:q9:1:ko")]
    [InlineData("review:question:q1:1:ko:3:more")]
    public async Task A_forged_or_stale_button_changes_nothing_and_shows_where_the_day_stands(string customId)
    {
        using var scene = Due("q1");
        scene.RateAnswer(TestMember.Jisu, "q7", Rating.Easy);
        scene.RateAnswer(TestMember.Minho, "q9", Rating.Again);
        var before = scene.Single<string>("select group_concat(question_id || revision || due_date) from review_card");

        var reply = await scene.Press(customId, TestMember.Jisu);

        Assert.StartsWith("🔁 오늘 남은 복습 **1개** · 모아 둔 질문 2개\n머신러닝 · 기초\n먼저 떠올려 보세요\n1번 질문", reply.Text(), StringComparison.Ordinal);
        Assert.Equal(before, scene.Single<string>("select group_concat(question_id || revision || due_date) from review_card"));
        Assert.Equal(0, scene.Single<int>("select count(*) from study_event"));
    }

    [Fact]
    public async Task Another_member_who_presses_reviews_their_own_cards_and_a_public_message_shows_nothing()
    {
        using var scene = Due("q1");
        var shown = await scene.Review(TestMember.Jisu);
        var answer = await scene.Press(shown, "답 보기", TestMember.Jisu);

        var other = await scene.Press(ReviewScene.IdOf(answer, "좋아요"), TestMember.Minho);
        var inPublic = await scene.Slice.Press(ReviewScene.IdOf(shown, "답 보기"), TestMember.Jisu);

        Assert.StartsWith("아직 복습할 질문이 없어요.", other.Text(), StringComparison.Ordinal);
        Assert.Equal(1, scene.Single<int>("select count(*) from review_log"));
        Assert.True(inPublic.IsPrivate());
    }

    [Fact]
    public async Task Beside_a_question_there_is_a_hint_and_beside_its_answer_what_the_member_wrote()
    {
        using var scene = new ReviewScene(questions: 1);
        var asked = new QuestionScene(scene.Slice);
        await asked.LookAtAsync(3, 9);
        await asked.Answer(TestMember.Jisu, "@everyone 편향과 분산의 **균형**이에요.");
        scene.RateAnswer(TestMember.Jisu, "q1", Rating.Again);
        scene.Pass(days: 1);

        var shown = await scene.Review(TestMember.Jisu);
        var hint = await scene.Press(shown, "힌트", TestMember.Jisu);
        var own = await scene.Press(await scene.Press(shown, "답 보기", TestMember.Jisu), "내 답변", TestMember.Jisu);
        var forged = await scene.Press("review:own:q1:1:ko", TestMember.Minho);

        Assert.Equal("💡 힌트\n1번 힌트", hint.Text());
        Assert.Equal("✍️ 내 답변\n@everyone 편향과 분산의 **균형**이에요.", own.Text());
        Assert.Equal(AllowedMentions.None, Assert.IsType<Reply>(own).Message.AllowedMentions);
        Assert.Equal("그 질문을 찾지 못했어요. `/review`로 복습을 다시 열어 주세요.", forged.Text());
        Assert.All(new[] { hint, own, forged }, reply => Assert.True(reply.IsPrivate()));
    }

    /// <summary>Jisu rated these good two days ago.</summary>
    private static ReviewScene Due(params string[] questions)
    {
        var scene = new ReviewScene();
        foreach (var question in questions)
            scene.RateAnswer(TestMember.Jisu, question, Rating.Good);
        scene.Pass(days: 2);
        return scene;
    }
}
