using System.Globalization;
using System.Net;
using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.Answers;

public sealed class SharingTests
{
    [Fact]
    public async Task An_answer_is_private_until_it_is_shared_and_private_again_afterwards()
    {
        using var scene = await AnswerScene.PostedAsync();
        var receipt = await scene.Answer(TestMember.Jisu, "지수의 생각");
        await scene.Answer(TestMember.Minho, "민호의 생각");
        var before = await scene.Press("others", TestMember.Minho);

        var shared = await scene.Go(receipt.Button("내 답 나누기"), TestMember.Jisu);
        var during = await scene.Press("others", TestMember.Minho);
        var unshared = await scene.Go(shared.Button("그만 나누기"), TestMember.Jisu);
        var after = await scene.Press("others", TestMember.Minho);

        Assert.Equal("아직 나눠 준 답이 없어요. 내 답을 먼저 나눠 보면 어때요? 언제든 거둘 수 있어요.", before.Text());
        Assert.EndsWith("\n\n📤 이 질문에 답한 분들이 내 답을 볼 수 있어요. 답하지 않은 분들께는 <t:1772564400:R>에 열려요.", shared.Text(), StringComparison.Ordinal);
        Assert.Equal("\n👥 다른 사람의 답 · 1개 가운데 1번째\n<@101>\n지수의 생각", during.Text());
        Assert.True(during.IsPrivate());
        Assert.StartsWith("🙈 이제 내 답은 나만 볼 수 있어요.\n", unshared.Text(), StringComparison.Ordinal);
        Assert.Equal(before.Text(), after.Text());
    }

    [Fact]
    public async Task Where_words_for_invites_make_an_answer_too_long_it_says_that_it_is_cut()
    {
        using var scene = await AnswerScene.PostedAsync();
        await ShareAsync(scene, TestMember.Jisu, string.Concat(Enumerable.Repeat("dsc.gg/ ", 499)) + "끝.");
        await scene.Answer(TestMember.Emma, "Mine.");

        var shown = (await scene.Press("others", TestMember.Emma)).Text();

        Assert.EndsWith("…\n-# The answer is long, so only its beginning is shown.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_answers_are_sealed_until_ones_own_or_the_end_of_the_day_whatever_the_button()
    {
        using var scene = await AnswerScene.PostedAsync();
        await ShareAsync(scene, TestMember.Jisu, "비밀");
        var sealedWords = "다른 사람의 답은 내 답을 먼저 남기면 바로 열려요. 답하지 않아도 <t:1772564400:R>에는 모두에게 열려요.";

        foreach (var forged in new[] { "others:{0}", "page:{0}::o:1:1", "page:{0}::n:1:1", "thanks:{0}::101" })
        {
            var reply = await scene.Go($"question:{string.Format(CultureInfo.InvariantCulture, forged, scene.SlotId)}", TestMember.Minho);
            Assert.Equal(sealedWords, reply.Text());
            Assert.True(reply.IsPrivate());
        }

        scene.Slice.Clock.Advance(TimeSpan.FromHours(19));
        Assert.EndsWith("비밀", (await scene.Press("others", TestMember.Minho)).Text(), StringComparison.Ordinal);
        Assert.Equal(0, scene.Single<int>("select count(*) from answer_thanks"));
    }

    [Fact]
    public async Task Pages_are_newest_first_and_do_not_shift_while_somebody_shares()
    {
        using var scene = await AnswerScene.PostedAsync();
        await ShareThreeAsync(scene);

        var third = await scene.Press("others", TestMember.Minho);
        await ShareAsync(scene, Member(4), "답 4");
        var second = await scene.Go(third.Button("다음"), TestMember.Minho);
        await UnshareAsync(scene, Member(2));
        var first = await scene.Go(second.Button("다음"), TestMember.Minho);
        var back = await scene.Go(first.Button("이전"), TestMember.Minho);

        Assert.EndsWith("3개 가운데 1번째\n<@203>\n답 3", third.Text(), StringComparison.Ordinal);
        Assert.EndsWith("4개 가운데 3번째\n<@202>\n답 2", second.Text(), StringComparison.Ordinal);
        Assert.EndsWith("3개 가운데 3번째\n<@201>\n답 1", first.Text(), StringComparison.Ordinal);
        Assert.EndsWith("3개 가운데 2번째\n<@203>\n답 3", back.Text(), StringComparison.Ordinal);
        Assert.True(first.Components().OfType<Button>().Single(button => button.Label == "다음").Disabled);
    }

    [Fact]
    public async Task Answers_of_the_same_instant_are_each_seen_once()
    {
        using var scene = await AnswerScene.PostedAsync();
        await scene.Answer(TestMember.Minho, "읽는 사람");
        foreach (var number in Enumerable.Range(1, 5))
            await ShareAsync(scene, Member(number), $"답 {number}");

        var seen = new List<string>();
        for (var page = await scene.Press("others", TestMember.Minho); ; page = await scene.Go(page.Button("다음"), TestMember.Minho))
        {
            seen.Add(page.Text()[^3..]);
            if (page.Components().OfType<Button>().Single(button => button.Label == "다음").Disabled)
                break;
        }

        Assert.Equal(["답 5", "답 4", "답 3", "답 2", "답 1"], seen);
    }

    [Fact]
    public async Task Who_has_left_is_passed_over()
    {
        using var scene = await AnswerScene.PostedAsync();
        await ShareThreeAsync(scene);

        var third = await scene.Press("others", TestMember.Minho);
        scene.Discord.RefuseNext(HttpStatusCode.NotFound, (int)DiscordErrorCode.UnknownMember);
        var first = await scene.Go(third.Button("다음"), TestMember.Minho);

        Assert.EndsWith("답 3", third.Text(), StringComparison.Ordinal);
        Assert.EndsWith("답 1", first.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thanks_count_once_a_reader_can_be_taken_back_and_please_the_author()
    {
        using var scene = await AnswerScene.PostedAsync();
        await ShareAsync(scene, TestMember.Jisu, "지수의 생각");
        await scene.Answer(TestMember.Minho, "읽는 사람");
        var page = await scene.Press("others", TestMember.Minho);
        var button = page.Button("도움이 됐어요");

        var thanked = await scene.Go(button, TestMember.Minho);
        var own = await scene.Go(button, TestMember.Jisu);
        Assert.Equal(1, scene.Single<int>("select count(*) from answer_thanks"));
        var taken = await scene.Go(thanked.Button("도움이 됐어요 1"), TestMember.Minho);

        Assert.Equal("👍 내 답이 **1명**에게 도움이 됐어요.", own.Text());
        Assert.Equal("도움이 됐어요", taken.Components().OfType<Button>().Last().Label);
        await UnshareAsync(scene, TestMember.Jisu);
        Assert.StartsWith("이제는 볼 수 없는 답이에요.", (await scene.Go(button, TestMember.Minho)).Text(), StringComparison.Ordinal);
        Assert.Equal(0, scene.Single<int>("select count(*) from answer_thanks"));
    }

    [Fact]
    public async Task Another_guilds_answers_are_out_of_reach()
    {
        using var scene = await AnswerScene.PostedAsync();
        await scene.Answer(TestMember.Minho, "읽는 사람");
        scene.Slice.Database.Write(connection => connection.Execute(
            """
            insert into question_slot (id, guild_id, schedule_id, local_date, question_id, state, lease_until, attempts, due_at, expires_at,
                closes_at, claimed_at, channel_id) values (77, 950, 1, '2026-03-03', 'q1', 'sent', 0, 1, 0, 0, 0, 0, 951);
            insert into answer (guild_id, user_id, id, slot_id, question_id, body, revision, answered_at, changed_at, shared_at)
            values (950, 301, 77, 77, 'q1', '다른 서버의 비밀', 1, 0, 0, 1)
            """));

        foreach (var forged in new[] { "others:77", "page:77::o:99:0", "thanks:77::301", $"thanks:{scene.SlotId}::301", "share:77" })
        {
            var reply = await scene.Go($"question:{forged}", TestMember.Minho);
            Assert.DoesNotContain("비밀", reply.Text(), StringComparison.Ordinal);
        }

        Assert.Equal(0, scene.Single<int>("select count(*) from answer_thanks"));
    }

    [Theory]
    [InlineData("x:1:1")]
    [InlineData("o:-1:1")]
    [InlineData("o:99999999999999999999:1")]
    [InlineData("o:1:99999999999999999999")]
    [InlineData("n:9999999999999999:18446744073709551615")]
    [InlineData("o:1:")]
    public async Task A_forged_place_is_the_first_page(string place)
    {
        using var scene = await AnswerScene.PostedAsync();
        await ShareAsync(scene, TestMember.Jisu, "지수의 생각");
        await scene.Answer(TestMember.Minho, "읽는 사람");

        Assert.EndsWith("지수의 생각", (await scene.Go($"question:page:{scene.SlotId}::{place}", TestMember.Minho)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_longest_answer_is_shown_without_mentions_invites_and_hidden_signs()
    {
        using var scene = await AnswerScene.PostedAsync();
        var text = string.Concat(Enumerable.Repeat("@everyone <@101> <@&5> <#7> https://discord.gg/abc \u200B\u202E끝👩‍👩‍👧 ", 200))[..4000].TrimEnd();
        await ShareAsync(scene, TestMember.Jisu, text);
        await scene.Answer(TestMember.Minho, "읽는 사람");

        var page = Assert.IsType<Reply>(await scene.Press("others", TestMember.Minho)).Message;

        Assert.Equal(AllowedMentions.None, page.AllowedMentions);
        Assert.StartsWith("<@101>\n@everyone @멤버 @역할 #채널 (초대 링크) 끝👩‍👩‍👧 @everyone", page.Embeds![0].Description, StringComparison.Ordinal);
        Assert.InRange(page.Embeds[0].Description!.Length, 2000, 4096);
        Assert.Equal(text, scene.Single<string>("select body from answer where user_id = 101"));
    }

    /// <summary>Minho reads; three others share, a minute apart.</summary>
    private static async Task ShareThreeAsync(QuestionScene scene)
    {
        await scene.Answer(TestMember.Minho, "읽는 사람");
        foreach (var number in Enumerable.Range(1, 3))
        {
            scene.Slice.Clock.Advance(TimeSpan.FromMinutes(1));
            await ShareAsync(scene, Member(number), $"답 {number}");
        }
    }

    private static TestMember Member(int number) => new((ulong)(200 + number));

    private static async Task<InteractionResponse> ShareAsync(QuestionScene scene, TestMember member, string text)
    {
        await scene.Answer(member, text);
        return await scene.Press("share", member);
    }

    private static async Task UnshareAsync(QuestionScene scene, TestMember member) => await scene.Press("unshare", member);
}
