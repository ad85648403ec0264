using System.Net;

namespace StudyBot.Tests.Features.PeerReviews;

/// <summary>What comes by direct message, and what when it cannot.</summary>
public sealed class TellingTests
{
    [Fact]
    public async Task A_reviewer_is_told_once_and_the_answer_is_not_in_it()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho);

        await scene.LookAsync();
        await scene.LookAsync();
        await scene.PassAsync(TimeSpan.FromHours(1));

        var told = Assert.Single(scene.Direct);
        Assert.Contains("**\\*우리\\* 스터디** 서버에서 리뷰를 기다리는 답이 하나 있어요", told, StringComparison.Ordinal);
        Assert.DoesNotContain("편향과", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_english_reviewer_is_told_in_english_and_the_author_gets_the_review()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Emma);
        await scene.LookAsync();
        Assert.Contains("waits for your review", Assert.Single(scene.Direct), StringComparison.Ordinal);

        await scene.Review(TestMember.Emma);
        await scene.LookAsync();
        await scene.LookAsync();

        Assert.Equal(2, scene.Direct.Count);
        Assert.Contains("내 답에 리뷰가 왔어요", scene.Direct[1], StringComparison.Ordinal);
        Assert.Contains(PeerScene.Comment, (string)scene.Discord.Messages[^1]["embeds"]![0]!["description"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closed_direct_messages_are_left_alone_and_peer_shows_it_all_the_same()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho);
        scene.Discord.Next(answer => answer());
        scene.Discord.Next(answer => answer());
        scene.Discord.Next(answer => answer());
        scene.Discord.RefuseNext(HttpStatusCode.Forbidden, 50007);

        await scene.LookAsync();
        await scene.PassAsync(TimeSpan.FromHours(1));

        Assert.Empty(scene.Direct);
        Assert.Contains("나를 기다리는 리뷰 1개", (await scene.Home(TestMember.Minho)).Text(), StringComparison.Ordinal);
        Assert.Contains("1 assigned 102", scene.Seats);
    }

    [Fact]
    public async Task A_reviewer_who_has_left_the_guild_gives_it_back()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho, TestMember.Emma);
        await scene.Slice.Press("peer:join", PeerScene.Sora);
        var gone = scene.Seats[0].Split(' ')[^1];
        scene.Discord.Canned.Remove($"guilds/900/members/{gone}");
        scene.Discord.RefuseWhere = request => request.Path == $"guilds/900/members/{gone}" ? (HttpStatusCode.NotFound, 10007) : null;

        await scene.LookAsync();
        await scene.LookAsync();

        Assert.DoesNotContain(scene.Seats, seat => seat.EndsWith(gone, StringComparison.Ordinal));
        Assert.Contains("1 assigned 104", scene.Seats);
        Assert.Equal(2, scene.Direct.Count);
    }

    [Fact]
    public async Task What_was_passed_on_before_it_was_told_is_not_told()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho);
        await scene.Go($"peer:pass:{scene.Request}:1", TestMember.Minho);

        await scene.LookAsync();

        Assert.Empty(scene.Direct);
    }

    [Fact]
    public async Task When_discord_is_down_it_is_tried_again_and_told_once()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho);
        scene.Discord.RefuseNext(HttpStatusCode.InternalServerError, 0);
        await scene.LookAsync();
        Assert.Empty(scene.Direct);

        await scene.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Single(scene.Direct);
    }
}
