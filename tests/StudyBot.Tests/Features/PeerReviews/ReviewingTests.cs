using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Tests.Features.Answers;

namespace StudyBot.Tests.Features.PeerReviews;

/// <summary>Giving a review, and what its author gets.</summary>
public sealed class ReviewingTests
{
    [Fact]
    public async Task The_reviewer_reads_the_answer_as_it_stood_and_not_whose_it_is()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho, TestMember.Emma);
        await scene.Questions.Answer(TestMember.Jisu, "나중에 고친 답이에요.");

        var home = await scene.Home(TestMember.Minho);
        var value = home.Components().OfType<StringSelect>().First().Options[0].Value;
        var form = await scene.Go("peer:pick", TestMember.Minho, value);

        Assert.Contains("나를 기다리는 리뷰 1개", home.Text(), StringComparison.Ordinal);
        Assert.Contains("편향과 분산은 서로 당겨요.", form.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("나중에 고친", form.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("101", form.Text(), StringComparison.Ordinal);
        Assert.Equal(3, form.Components().OfType<StringSelect>().Count());
        Assert.True(form.Components().OfType<Button>().Single(button => button.Label == "보내기").Disabled);
    }

    [Fact]
    public async Task A_question_that_is_being_asked_keeps_its_seal_for_a_reviewer_who_has_not_answered()
    {
        using var scene = new PeerScene();
        await scene.Questions.LookAtAsync(3, 9);
        await scene.Slice.Press("peer:join", TestMember.Jisu);
        await scene.Slice.Press("peer:join", TestMember.Minho);
        await scene.Ask(TestMember.Jisu);
        var number = scene.NumberOf(TestMember.Minho);

        var sealedForm = await scene.Open(TestMember.Minho, number);
        Assert.DoesNotContain("편향과", sealedForm.Text(), StringComparison.Ordinal);
        Assert.Equal(
            [$"question:answer:{scene.Questions.SlotId}", $"peer:pass:{scene.Request}:{number}", "peer:home"],
            sealedForm.Components().OfType<Button>().Select(button => button.CustomId.Value));

        await scene.Questions.Answer(TestMember.Minho, "제 답이에요.");
        Assert.Contains("편향과", (await scene.Open(TestMember.Minho, number)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_chosen_survives_a_restart_and_a_review_counts_as_studying()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-peers-").FullName;
        var clock = new ManualClock(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        var discord = new FakeDiscord(clock);
        using (var before = new PeerScene(folder, clock, discord))
        {
            await before.AskAsync(TestMember.Minho);
            await before.Choose(TestMember.Minho, 1);
        }

        using (var after = new PeerScene(folder, clock, discord, setUp: false))
        {
            // The next study day, in which nothing else counts yet.
            clock.Advance(TimeSpan.FromDays(1));
            var form = await after.Open(TestMember.Minho, 1);
            Assert.Equal(
                ["4", "2", "3"], form.Components().OfType<StringSelect>().Select(select => select.Options.Single(option => option.Default).Value));
            var modal = Assert.IsType<ShowModal>(await after.Go(form.Button("보내기"), TestMember.Minho)).Modal;
            var sent = await after.Slice.Submit(modal.CustomId.Value, TestMember.Minho, AnswerScene.Private, ("comment", PeerScene.Comment));

            Assert.Contains("✅ 리뷰를 보냈어요", sent.Text(), StringComparison.Ordinal);
            Assert.Contains("연속 **2일째**", sent.Text(), StringComparison.Ordinal);
            Assert.Equal(1, after.Questions.Single<int>("select count(*) from study_event where kind = 4 and user_id = 102"));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_second_form_stores_nothing_and_counts_nothing()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho);
        await scene.Review(TestMember.Minho);

        var again = await scene.Send(TestMember.Minho, 1, "두 번째로 보낸 글이에요. 이건 저장되지 않아요.");

        Assert.Contains("이미 보낸 리뷰예요", again.Text(), StringComparison.Ordinal);
        Assert.Equal(1, scene.CountReviews);
        Assert.Equal(1, scene.Questions.Single<int>("select count(*) from study_event where kind = 4"));
        Assert.Contains("지금까지 리뷰 1개를 보냈어요.", (await scene.Home(TestMember.Minho)).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("짧아요", "10자 이상")]
    [InlineData("\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B", "10자 이상")]
    public async Task A_comment_that_says_nothing_is_not_sent(string comment, string why)
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho);
        await scene.Choose(TestMember.Minho, 1);

        Assert.Contains(why, (await scene.Send(TestMember.Minho, 1, comment)).Text(), StringComparison.Ordinal);
        Assert.Contains("1000자까지", (await scene.Send(TestMember.Minho, 1, new string('가', 1001))).Text(), StringComparison.Ordinal);
        Assert.Equal(0, scene.CountReviews);
    }

    [Fact]
    public async Task Without_all_three_nothing_is_sent_and_the_text_comes_back()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho);
        await scene.Go($"peer:rate:{scene.Request}:1:0", TestMember.Minho, "4");

        Assert.Contains("모두 고른 다음", (await scene.Go($"peer:send:{scene.Request}:1", TestMember.Minho)).Text(), StringComparison.Ordinal);
        var sent = await scene.Send(TestMember.Minho, 1);
        Assert.Contains("모두 고른 다음", sent.Text(), StringComparison.Ordinal);
        Assert.Contains(PeerScene.Comment, sent.Text(), StringComparison.Ordinal);
        Assert.Equal(0, scene.CountReviews);
    }

    [Fact]
    public async Task Nobody_else_opens_rates_sends_or_passes_on()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho);
        await scene.Choose(TestMember.Minho, 1);
        foreach (var member in new[] { TestMember.Jisu, PeerScene.Sora, TestMember.Organiser with { Locale = "ko" } })
        {
            Assert.DoesNotContain("편향과", (await scene.Open(member, 1)).Text(), StringComparison.Ordinal);
            Assert.DoesNotContain("편향과", (await scene.Go($"peer:rate:{scene.Request}:1:0", member, "4")).Text(), StringComparison.Ordinal);
            Assert.Contains("내가 리뷰할 수 없는", (await scene.Send(member, 1)).Text(), StringComparison.Ordinal);
            await scene.Go($"peer:pass:{scene.Request}:1", member);
        }

        scene.Slice.In = new(999);
        Assert.DoesNotContain("편향과", (await scene.Open(TestMember.Minho, 1)).Text(), StringComparison.Ordinal);
        await scene.Send(TestMember.Minho, 1);
        Assert.Equal(0, scene.CountReviews);
        Assert.Equal(["1 assigned 102", "2 waiting"], scene.Seats);
    }

    [Fact]
    public async Task What_staff_took_down_no_peer_reads_or_is_asked_to()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho);
        scene.Slice.Database.Write(connection => connection.Execute("update answer set taken_down_at = 1 where user_id = 101"));

        Assert.DoesNotContain("편향과", (await scene.Open(TestMember.Minho, 1)).Text(), StringComparison.Ordinal);
        Assert.Contains("지금 기다리는 리뷰가 없어요", (await scene.Home(TestMember.Minho)).Text(), StringComparison.Ordinal);
        await scene.Choose(TestMember.Minho, 1);
        await scene.Send(TestMember.Minho, 1);
        await scene.Slice.Press("peer:join", PeerScene.Sora);
        await scene.LookAsync();

        Assert.Equal(0, scene.CountReviews);
        Assert.Equal(["1 assigned 102", "2 waiting"], scene.Seats);
        Assert.Empty(scene.Direct);
    }

    [Fact]
    public async Task Two_reviewers_at_once_give_two_reviews_and_the_author_reads_both()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho, TestMember.Emma);
        await scene.Go("peer:name:show", TestMember.Emma);
        var (minho, emma) = (scene.NumberOf(TestMember.Minho), scene.NumberOf(TestMember.Emma));
        await scene.Choose(TestMember.Minho, minho);
        await scene.Choose(TestMember.Emma, emma);
        await scene.Send(TestMember.Minho, minho);
        await scene.Send(TestMember.Emma, emma, "Good start. Add numbers of your own <@&5> next time.");

        var received = await scene.Go("peer:received", TestMember.Jisu, scene.Request);

        Assert.Contains("●●●● **구성** · 결론부터 마무리까지 또렷해요", received.Text(), StringComparison.Ordinal);
        Assert.Contains(PeerScene.Comment, received.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("<@102>", received.Text(), StringComparison.Ordinal);
        Assert.Contains("<@103>", received.Text(), StringComparison.Ordinal);
        Assert.Contains("@역할 next time", received.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("<@&5>", received.Text(), StringComparison.Ordinal);
        Assert.Contains("찾지 못했어요", (await scene.Go("peer:received", TestMember.Minho, scene.Request)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reviews_are_numbered_in_the_order_in_which_they_came()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho, TestMember.Emma);
        var (first, second) = scene.NumberOf(TestMember.Minho) == 2 ? (TestMember.Minho, TestMember.Emma) : (TestMember.Emma, TestMember.Minho);
        await scene.Review(first);
        var one = await scene.Go("peer:received", TestMember.Jisu, scene.Request);
        scene.Slice.Clock.Advance(TimeSpan.FromMinutes(1));
        await scene.Review(second);
        var both = await scene.Go("peer:received", TestMember.Jisu, scene.Request);

        Assert.Contains("🤝 동료의 리뷰 1", one.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("리뷰 2", one.Text(), StringComparison.Ordinal);
        Assert.True(both.Text().IndexOf("동료의 리뷰 1", StringComparison.Ordinal) < both.Text().IndexOf("동료의 리뷰 2", StringComparison.Ordinal));
        Assert.Equal(["1", "2"], both.Components().OfType<Button>().Where(button => button.Emoji?.ToString() == "💚").Select(button => button.Label![^1..]));
    }

    [Fact]
    public async Task Thanks_count_once_and_only_from_the_author()
    {
        using var scene = await PeerScene.AskedAsync(TestMember.Minho);
        await scene.Review(TestMember.Minho);
        await scene.LookAsync();
        var received = await scene.Go("peer:received", TestMember.Jisu, scene.Request);
        var thanks = received.Button("고마워요");

        await scene.Go(thanks, TestMember.Minho);
        await scene.Go(thanks, PeerScene.Sora);
        Assert.DoesNotContain("고맙다는", (await scene.Home(TestMember.Minho)).Text(), StringComparison.Ordinal);

        var shown = new Message { Id = new(5001), ChannelId = Slice.Channel, Flags = 64, Components = Rows(received) };
        var thanked = await scene.Slice.Press(thanks, TestMember.Jisu, shown);
        scene.Slice.InDirectMessages = true;
        await scene.Slice.Press(thanks, TestMember.Jisu, shown);
        scene.Slice.InDirectMessages = false;

        Assert.True(thanked.Components().OfType<Button>().Single(button => button.Label == "고마움을 전했어요").Disabled);
        Assert.Contains("고맙다는 인사를 1번 받았어요", (await scene.Home(TestMember.Minho)).Text(), StringComparison.Ordinal);
    }

    private static IReadOnlyList<ActionRow> Rows(InteractionResponse response) => Assert.IsType<UpdateMessage>(response).Message.Components!;
}
