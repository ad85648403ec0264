using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study.SpacedReview;

namespace StudyBot.Tests.Features.Reviews;

public sealed class ReviewLeechTests
{
    [Theory]
    [InlineData("ko", "다시", "🪨 이 질문은 6번째 막혔어요.", "관련 조언", "🧭")]
    [InlineData("en-US", "Again", "🪨 This one has slipped 6 times: repeating it is not enough.", "Related advice", "🧭")]
    public async Task The_sixth_lapse_is_told_once_with_something_to_do_about_it(string locale, string again, string told, string advice, string emoji)
    {
        using var scene = new ReviewScene();
        var member = TestMember.Jisu with { Locale = locale };
        scene.RateAnswer(member, "q1", Rating.Good);
        var replies = new List<InteractionResponse>();
        for (var lapse = 0; lapse < 7; lapse++)
        {
            scene.Pass(days: 3);
            replies.Add((await scene.ReviewAll(member, again)).Last);
        }

        Assert.Equal([5], Enumerable.Range(0, 7).Where(lapse => replies[lapse].Text().Contains(told, StringComparison.Ordinal)));
        Assert.All(replies[..5], reply => Assert.DoesNotContain(advice, ReviewScene.Labels(reply)));
        Assert.Equal(emoji, replies[5].Components().OfType<Button>().Single(button => button.Label == advice).Emoji);
        Assert.StartsWith("💡 ", (await scene.Press(replies[5], advice, member)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leeches_come_one_a_day_and_are_named_when_they_come()
    {
        using var scene = new ReviewScene();
        string[] stones = ["q1", "q2", "q3"];
        foreach (var stone in stones)
            scene.RateAnswer(TestMember.Jisu, stone, Rating.Again);
        for (var lapse = 0; lapse < 6; lapse++)
        {
            scene.Pass(days: 1);
            Assert.Equal(3, (await scene.ReviewAll(TestMember.Jisu, "다시")).Reviews);
        }

        scene.RateAnswer(TestMember.Jisu, "q9", Rating.Again);
        scene.Pass(days: 1);
        var first = await scene.Review(TestMember.Jisu);
        var (reviews, last) = await scene.ReviewAll(TestMember.Jisu, "다시");

        Assert.Contains("🪨 6번 막힌 질문이에요.", first.Text(), StringComparison.Ordinal);
        Assert.StartsWith("🔁 오늘 남은 복습 **2개** · 모아 둔 질문 4개", first.Text(), StringComparison.Ordinal);
        Assert.Equal(2, reviews);
        Assert.Contains("🎉 오늘 복습을 모두 마쳤어요. 질문 **2개**를", last.Text(), StringComparison.Ordinal);
        Assert.EndsWith("내일은 질문 **2개**가 기다려요.", last.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_leech_has_its_turn()
    {
        using var scene = new ReviewScene();
        foreach (var stone in new[] { "q1", "q2", "q3" })
            scene.RateAnswer(TestMember.Jisu, stone, Rating.Again);
        for (var day = 0; day < 30; day++)
        {
            scene.Pass(days: 1);
            await scene.ReviewAll(TestMember.Jisu, "다시");
        }

        Assert.InRange(scene.Single<int>("select min(lapses) from review_card"), 12, 15);
    }
}
