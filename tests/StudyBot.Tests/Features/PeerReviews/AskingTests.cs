using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.PeerReviews;

/// <summary>Who joins, who asks, and who is asked.</summary>
public sealed class AskingTests
{
    [Fact]
    public async Task Only_who_reviews_others_may_ask_and_one_press_does_both()
    {
        using var scene = new PeerScene();
        await scene.Questions.LookAtAsync(3, 9);

        var refused = await scene.Ask(TestMember.Jisu);
        Assert.Contains("리뷰는 서로 주고받아요", refused.Text(), StringComparison.Ordinal);
        Assert.Empty(scene.Seats);

        var asked = await scene.Go(refused.Button("참여하고 부탁하기"), TestMember.Jisu);
        Assert.Contains("리뷰를 부탁했어요", asked.Text(), StringComparison.Ordinal);
        Assert.Contains("리뷰어를 찾고 있어요", asked.Text(), StringComparison.Ordinal);
        Assert.Equal(["1 waiting", "2 waiting"], scene.Seats);
    }

    [Fact]
    public async Task Two_others_are_asked_and_never_the_author()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho, TestMember.Emma);

        Assert.Equal(["assigned 102", "assigned 103"], scene.Seats.Select(seat => seat[2..]).Order());
    }

    [Fact]
    public async Task A_second_press_asks_nobody_again()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho, TestMember.Emma, PeerScene.Sora, PeerScene.Hana);

        var again = await scene.Ask(TestMember.Jisu, "고친 답이에요.");

        Assert.Contains("이미 리뷰를 부탁한 답이에요", again.Text(), StringComparison.Ordinal);
        Assert.Equal(2, scene.Seats.Count);
    }

    [Fact]
    public async Task What_nobody_was_free_for_goes_to_whoever_joins()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho);
        Assert.Equal(["1 assigned 102", "2 waiting"], scene.Seats);

        await scene.Slice.Press("peer:join", PeerScene.Sora);

        Assert.Equal(["1 assigned 102", "2 assigned 104"], scene.Seats);
    }

    [Fact]
    public async Task Joining_twice_is_joining_once_and_leaving_hands_over_what_waits()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho, TestMember.Emma);
        await scene.Slice.Press("peer:join", PeerScene.Sora);
        await scene.Slice.Press("peer:join", PeerScene.Sora);

        var left = await scene.Go("peer:leave", TestMember.Minho);

        Assert.Contains("기다리던 리뷰 1개는 다른 분께 넘겼어요", left.Text(), StringComparison.Ordinal);
        Assert.Equal(["assigned 103", "assigned 104"], scene.Seats.Select(seat => seat[2..]).Order());
        Assert.Contains("참여하기", left.Components().OfType<Button>().Select(button => button.Label));
    }

    [Fact]
    public async Task Nobody_puts_up_anothers_answer()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho);
        var answer = scene.Slice.Database.Read(connection => connection.QuerySingle<long>("select answer_id from peer_request"));
        await scene.Slice.Press("peer:join", PeerScene.Sora);

        foreach (var id in new[] { $"peer:ask:{answer}", $"peer:joinask:{answer}", "peer:ask:1", "peer:ask:x", "peer:ask:1:2" })
            Assert.Contains("그 답을 찾지 못했어요", (await scene.Go(id, PeerScene.Sora)).Text(), StringComparison.Ordinal);
        Assert.Equal(2, scene.Seats.Count);
    }

    [Fact]
    public async Task Three_answers_may_wait_at_a_time()
    {
        using var scene = new PeerScene();
        await scene.Questions.LookAtAsync(3, 9);
        await scene.Slice.Press("peer:join", TestMember.Emma);
        for (var day = 3; day <= 6; day++)
        {
            await scene.Questions.LookAtAsync(day, 9);
            var reply = await scene.Ask(TestMember.Emma);
            Assert.Equal(day == 6, reply.Text().StartsWith("3 answers of yours still wait", StringComparison.Ordinal));
        }

        Assert.Equal(6, scene.Seats.Count);
    }

    [Fact]
    public async Task Home_invites_who_has_not_joined_in_either_language()
    {
        using var scene = new PeerScene();

        Assert.Contains("두 분이 읽고", (await scene.Home(TestMember.Jisu)).Text(), StringComparison.Ordinal);
        var english = await scene.Home(TestMember.Emma);
        Assert.Contains("Two members read your answer", english.Text(), StringComparison.Ordinal);
        var joined = await scene.Go(english.Button("Join"), TestMember.Emma);
        Assert.Contains("pick it in `/answers`", joined.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("0", joined.Text(), StringComparison.Ordinal);
        Assert.IsType<UpdateMessage>(joined);
    }
}
