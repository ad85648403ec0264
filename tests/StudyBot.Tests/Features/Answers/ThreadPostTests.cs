using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Dapper;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.Answers;

public sealed class ThreadPostTests
{
    private const string Thread = "905";

    [Fact]
    public async Task It_goes_into_the_thread_once_when_the_question_has_closed_and_not_before()
    {
        using var scene = await SceneAsync();
        var wished = await WishAsync(scene, TestMember.Jisu, "지수의 생각");

        var before = await LookAsync(scene);
        Assert.Empty(Posts(scene));
        scene.Slice.Clock.Advance(TimeSpan.FromHours(19));
        await LookAsync(scene);
        await LookAsync(scene);

        Assert.EndsWith("🧵 마감 뒤(<t:1772564400:R>) 질문 스레드에도 올라가요. 아직 답하지 않은 분들께 미리 보이지 않게 하려고요.", wished.Text(), StringComparison.Ordinal);
        Assert.Equal(Instant.FromUnixTimeSeconds(1772564400), before);
        var post = Assert.Single(Posts(scene));
        Assert.Equal("<@101>\n지수의 생각", (string?)post["embeds"]![0]!["description"]);
        Assert.Equal("""{"parse":[]}""", post["allowed_mentions"]!.ToJsonString());
        Assert.Equal(1 << 12, (int)post["flags"]!);
        Assert.Contains("🧵 질문 스레드에도 올라가 있어요.", (await OpenAsync(scene, TestMember.Jisu)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_edited_until_then_is_what_is_posted_without_mentions_invites_or_a_wall()
    {
        using var scene = await SceneAsync();
        await WishAsync(scene, TestMember.Jisu, "처음 생각");
        await scene.Answer(TestMember.Jisu, "@everyone <@102> discord.gg/abc " + string.Concat(Enumerable.Repeat("긴 답이에요. ", 450)));
        scene.Slice.Clock.Advance(TimeSpan.FromHours(19));

        await LookAsync(scene);

        var text = (string)Posts(scene).Single()["embeds"]![0]!["description"]!;
        Assert.StartsWith("<@101>\n@everyone @멤버 (초대 링크) 긴 답이에요.", text, StringComparison.Ordinal);
        Assert.EndsWith("…\n-# 앞부분이에요. 전체는 질문 아래 ‘다른 사람의 답’에서 볼 수 있어요.", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 1400, 1600);
    }

    [Fact]
    public async Task A_lost_answer_and_a_restart_do_not_post_it_twice()
    {
        using var scene = await ClosedAsync();
        scene.Discord.LoseNextAnswer();
        await LookAsync(scene);
        scene.ForgetNonces();
        scene.Discord.Chat(new(905), 150);
        scene.Slice.Clock.Advance(TimeSpan.FromMinutes(3));

        await LookAsync(scene);

        Assert.Single(Posts(scene));
        Assert.Equal("sent", scene.Single<string>("select state from answer_post"));
    }

    [Fact]
    public async Task A_bot_that_died_while_posting_looks_first()
    {
        using var scene = await ClosedAsync();
        scene.Slice.Database.Write(connection => connection.Execute(
            "update answer_post set state = 'claimed', attempts = 1, claimed_at = @now, thread_id = 905, try_at = @now",
            new { now = scene.Slice.Clock.Now() }));

        await LookAsync(scene);

        Assert.Single(Posts(scene));
        Assert.Contains(scene.Discord.Requests, request => request.Method == "GET" && request.Path.StartsWith("channels/905/messages", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Taken_back_before_the_close_it_never_comes_and_afterwards_it_goes_again()
    {
        using var scene = await SceneAsync();
        var jisu = await WishAsync(scene, TestMember.Jisu, "지수의 생각");
        await WishAsync(scene, TestMember.Minho, "민호의 생각");
        await scene.Go(jisu.Button("스레드에는 올리지 않기"), TestMember.Jisu);
        scene.Slice.Clock.Advance(TimeSpan.FromHours(19));
        await LookAsync(scene);
        Assert.EndsWith("민호의 생각", (string?)Posts(scene).Single()["embeds"]![0]!["description"], StringComparison.Ordinal);

        var removed = await scene.Go((await OpenAsync(scene, TestMember.Minho)).Button("스레드에서 내리기"), TestMember.Minho);

        Assert.Empty(Posts(scene));
        Assert.DoesNotContain("🧵", removed.Text(), StringComparison.Ordinal);
        Assert.Contains("📤", removed.Text(), StringComparison.Ordinal);
        Assert.Equal(0, scene.Single<int>("select count(*) from answer_post"));
    }

    [Fact]
    public async Task Sharing_no_more_takes_it_out_of_the_thread_too_even_out_of_a_folded_one()
    {
        using var scene = await StandingAsync();
        scene.Discord.RefuseNext(HttpStatusCode.BadRequest, 50083);

        var unshared = await scene.Press("unshare", TestMember.Jisu, SlotOf(scene));

        Assert.Empty(Posts(scene));
        Assert.Contains(scene.Discord.Requests, request => request is ("PATCH", "channels/905", not null) && (bool?)request.Body!["archived"] == false);
        Assert.StartsWith("🙈 이제 내 답은 나만 볼 수 있어요.\n", unshared.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_removed_is_said_with_a_fix_and_what_is_only_shaky_is_tried_again()
    {
        using var scene = await StandingAsync();

        scene.Discord.RefuseNext(HttpStatusCode.Forbidden, 50001);
        var refused = await scene.Press("unshare", TestMember.Jisu, SlotOf(scene));
        scene.Discord.RefuseNext(HttpStatusCode.BadGateway, 0);
        var shaky = await scene.Go(refused.Button("스레드에서 내리기"), TestMember.Jisu);
        scene.Slice.Clock.Advance(TimeSpan.FromMinutes(1));
        await LookAsync(scene);

        Assert.Contains("🧵 스레드에 올린 글을 지우지 못했어요. 제가 그 스레드에 글을 쓸 수 없어요.", refused.Text(), StringComparison.Ordinal);
        Assert.EndsWith("🧵 스레드에 올린 글을 지우고 있어요.", shaky.Text(), StringComparison.Ordinal);
        Assert.Empty(Posts(scene));
        Assert.Equal(0, scene.Single<int>("select count(*) from answer_post"));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, 10003, "스레드가 없어졌어요.")]
    [InlineData(HttpStatusCode.Forbidden, 160005, "스레드가 잠겨 있어요.")]
    [InlineData(HttpStatusCode.Forbidden, 50013, "제가 그 스레드에 글을 쓸 수 없어요.")]
    public async Task What_cannot_be_posted_is_said_with_a_fix_and_can_be_tried_again(HttpStatusCode status, int code, string expected)
    {
        using var scene = await ClosedAsync();
        scene.Discord.RefuseNext(status, code);
        await LookAsync(scene);
        var failed = await OpenAsync(scene, TestMember.Jisu);

        await scene.Go(failed.Button("스레드에 다시 올리기"), TestMember.Jisu);
        await LookAsync(scene);

        Assert.Contains($"🧵 스레드에 올리지 못했어요. {expected}", failed.Text(), StringComparison.Ordinal);
        Assert.Single(Posts(scene));
    }

    [Fact]
    public async Task A_shaky_connection_is_waited_out()
    {
        using var scene = await ClosedAsync();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            scene.Discord.RefuseNext(HttpStatusCode.BadGateway, 0);
            await LookAsync(scene);
            scene.Slice.Clock.Advance(TimeSpan.FromMinutes(3));
        }

        await LookAsync(scene);

        Assert.Single(Posts(scene));
    }

    [Fact]
    public async Task A_late_answer_goes_at_once_and_without_a_thread_there_is_no_button()
    {
        using var scene = await SceneAsync();
        scene.Slice.Clock.Advance(TimeSpan.FromHours(20));
        var late = await WishAsync(scene, TestMember.Emma, "A late thought");
        await LookAsync(scene);
        Assert.EndsWith("🧵 It will be in the question's thread soon.", late.Text(), StringComparison.Ordinal);
        Assert.Single(Posts(scene));

        scene.Slice.Database.Write(connection => connection.Execute("update question_slot set thread_id = null"));
        await scene.Answer(TestMember.Jisu, "답", SlotOf(scene));
        var shared = await scene.Press("share", TestMember.Jisu, SlotOf(scene));
        Assert.DoesNotContain(shared.Components().OfType<Button>(), button => button.Emoji == "🧵");
        await scene.Press("thread", TestMember.Jisu, SlotOf(scene));
        Assert.Equal(1, scene.Single<int>("select count(*) from answer_post"));
    }

    [Fact]
    public async Task Only_ones_own_shared_answer_can_be_wished_into_the_thread()
    {
        using var scene = await SceneAsync();
        await scene.Answer(TestMember.Jisu, "아직 나만 보는 답");

        await scene.Press("thread", TestMember.Jisu);
        Assert.StartsWith("이 질문에 남긴 답이 없어요.", (await scene.Press("thread", TestMember.Minho)).Text(), StringComparison.Ordinal);
        Assert.StartsWith("이 질문에 남긴 답이 없어요.", (await scene.Press("unthread", TestMember.Minho)).Text(), StringComparison.Ordinal);

        Assert.Equal(0, scene.Single<int>("select count(*) from answer_post"));
    }

    [Fact]
    public async Task Thanks_below_a_post_are_private_and_reach_its_author()
    {
        using var scene = await StandingAsync();
        var button = (string)Posts(scene).Single()["components"]![0]!["components"]![0]!["custom_id"]!;

        var thanked = await scene.Slice.Press(button, TestMember.Emma);
        var again = await scene.Slice.Press(button, TestMember.Emma);
        await scene.Slice.Press(button, TestMember.Minho);
        var own = await scene.Slice.Press(button, TestMember.Jisu);

        Assert.Equal("👍 They will see that it helped.", thanked.Text());
        Assert.Equal("Your mark is taken back.", again.Text());
        Assert.Equal("👍 내 답이 **1명**에게 도움이 됐어요.", own.Text());
        Assert.All([thanked, again, own], reply => Assert.True(reply.IsPrivate()));
    }

    [Fact]
    public async Task What_staff_take_down_leaves_the_thread_too()
    {
        using var scene = await StandingAsync();

        await scene.Go($"question:takedown:{SlotOf(scene)}::101", TestMember.Organiser);

        Assert.Empty(Posts(scene));
        Assert.Equal(0, scene.Single<int>("select count(*) from answer_post"));
    }

    private static async Task<QuestionScene> SceneAsync()
    {
        var scene = await AnswerScene.PostedAsync();
        scene.Slice.Database.Write(connection => connection.Execute("update question_slot set thread_id = @Thread", new { Thread = long.Parse(Thread, CultureInfo.InvariantCulture) }));
        return scene;
    }

    /// <summary>The question has closed, and an answer waits to go into its thread.</summary>
    private static async Task<QuestionScene> ClosedAsync()
    {
        var scene = await SceneAsync();
        await WishAsync(scene, TestMember.Jisu, "지수의 생각");
        scene.Slice.Clock.Advance(TimeSpan.FromHours(19));
        return scene;
    }

    /// <summary>The answer stands there.</summary>
    private static async Task<QuestionScene> StandingAsync()
    {
        var scene = await ClosedAsync();
        await LookAsync(scene);
        return scene;
    }

    private static async Task<InteractionResponse> WishAsync(QuestionScene scene, TestMember member, string text)
    {
        var slot = SlotOf(scene);
        await scene.Answer(member, text, slot);
        var shared = await scene.Press("share", member, slot);
        return await scene.Go(shared.Components().OfType<Button>().Single(button => button.Emoji == "🧵").CustomId.Value, member);
    }

    private static string SlotOf(QuestionScene scene) => scene.Single<long>("select id from question_slot order by local_date limit 1").ToString(CultureInfo.InvariantCulture);

    private static ValueTask<InteractionResponse> OpenAsync(QuestionScene scene, TestMember member) =>
        scene.Go("answers:open", member, SlotOf(scene));

    private static Task<Instant?> LookAsync(QuestionScene scene) => scene.Slice.Get<IEnumerable<IScheduledJob>>()
        .Single(job => job.Name == "answers in threads").RunDueAsync(scene.Slice.Clock.Now(), CancellationToken.None);

    private static List<JsonObject> Posts(QuestionScene scene) =>
        [.. scene.Discord.Messages.Where(message => (string?)message["channel_id"] == Thread && message["embeds"] is not null)];
}
