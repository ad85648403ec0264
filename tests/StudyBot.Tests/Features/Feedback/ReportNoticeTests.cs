using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Tests.Staff;

namespace StudyBot.Tests.Features.Feedback;

/// <summary>What staff meet in their channel.</summary>
public sealed class ReportNoticeTests
{
    private static readonly TestMember First = TestMember.Organiser;
    private static readonly TestMember Second = TestMember.Minho with { Roles = [new Snowflake(StaffScene.Role)] };

    [Fact]
    public async Task A_report_comes_to_the_staff_channel_once_in_the_guilds_language_with_what_can_be_done()
    {
        using var scene = new FeedbackScene();
        await scene.Report(TestMember.Emma, wrong: "The number is *wrong*. @everyone <@&600>");

        var notice = await scene.Notice();
        await scene.Notice();

        Assert.Single(scene.Discord.Messages);
        var sent = scene.Discord.Messages[0];
        Assert.Equal("🚩 멤버가 틀린 곳을 알려 줬어요.", notice.Message.Content);
        Assert.Equal("💡 조언 · 이력서는 한두 장, 읽는 사람 눈으로", (string?)sent["embeds"]![0]!["title"]);
        Assert.Equal(
            """
            > The number is \*wrong\*. @everyone \<@&600\>
            -# <@103> · <t:1772413200:R>
            """,
            (string?)sent["embeds"]![0]!["description"]);
        Assert.Equal(["해결했어요", "그대로 두기", "항목 보기"], notice.Labels);
        Assert.Equal("""{"parse":[]}""", sent["allowed_mentions"]!.ToJsonString());
    }

    [Fact]
    public async Task Resolving_changes_the_notice_for_all_stands_in_the_log_and_tells_the_member_in_their_language()
    {
        using var scene = new FeedbackScene();
        await scene.Report(TestMember.Emma);
        var notice = await scene.Notice();

        var response = await scene.Close(notice, "해결했어요", First, "2024년 *기준*으로 고쳤어요.");

        Assert.IsType<UpdateMessage>(response);
        Assert.Equal(
            """
            ✅ 해결한 제보예요.
            💡 조언 · 이력서는 한두 장, 읽는 사람 눈으로
            > 세 번째 문단의 숫자가 강연과 달라요.
            -# <@103> · <t:1772413200:R>
            ✅ <@100>님이 해결했어요 · <t:1772413200:R>
            -# 전한 말: 2024년 \*기준\*으로 고쳤어요.
            """,
            response.Text());
        Assert.Equal(["항목 보기"], notice.Labels);
        Assert.Equal(
            """
            📬 A word from **\*우리\* 스터디**.
            Staff looked at what you reported in the advice **Keep it to two pages, and read it with their eyes**, and dealt with it. Thank you for telling us!
            > Staff say: 2024년 \*기준\*으로 고쳤어요.
            """,
            Assert.Single(await scene.Direct()));
        var log = (await scene.Slice.Command("staff log", First)).Text();
        Assert.Contains("<@100> · 틀린 곳 제보를 해결했어요: 조언 ‘이력서는 한두 장, 읽는 사람 눈으로’", log, StringComparison.Ordinal);
        Assert.DoesNotContain("세 번째 문단", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dismissal_reaches_the_member_only_with_a_word_for_them()
    {
        using var scene = new FeedbackScene();
        await scene.Report(TestMember.Jisu);
        await scene.Close(await scene.Notice(), "그대로 두기", First, " \u200B ");
        Assert.Empty(await scene.Direct());

        await scene.Report(TestMember.Jisu);
        await scene.Close(await scene.Notice(), "그대로 두기", First, "강연에서 실제로 한 말이에요.");

        Assert.Equal(
            """
            📬 **\*우리\* 스터디** 서버에서 알려 드려요.
            조언 **이력서는 한두 장, 읽는 사람 눈으로**에 대해 알려 주신 것을 운영진이 살펴봤고, 이번에는 그대로 두기로 했어요. 꼼꼼히 읽고 알려 주셔서 고마워요.
            > 운영진의 말: 강연에서 실제로 한 말이에요.
            """,
            Assert.Single(await scene.Direct()));
        Assert.Equal(
            ["dismissed null", "dismissed 강연에서 실제로 한 말이에요."],
            scene.Slice.Database.Read(connection => connection.Query<string>(
                "select state || ' ' || coalesce(reason, 'null') from content_report order by id")));
    }

    [Fact]
    public async Task Of_two_staff_at_once_the_second_is_told_who_was_faster_and_changes_nothing()
    {
        using var scene = new FeedbackScene();
        await scene.Report(TestMember.Jisu);
        var notice = await scene.Notice();
        var form = Assert.IsType<ShowModal>(await scene.Press(notice, "그대로 두기", Second)).Modal;
        var stale = await scene.Notice();
        await scene.Close(notice, "해결했어요", First, "고쳤어요.");

        var late = await scene.Submit(notice, form, Second, "그대로 둘게요.");
        var press = await scene.Press(stale, "해결했어요", Second);

        Assert.True(late.IsPrivate());
        Assert.Equal("<@100>님이 먼저 해결했어요 (<t:1772413200:R>). 방금 보낸 것은 저장하지 않았어요.\n> 그대로 둘게요.", late.Text());
        Assert.Contains("✅ <@100>님이 해결했어요", Assert.IsType<UpdateMessage>(press).Text(), StringComparison.Ordinal);
        Assert.Equal([$"{FeedbackScene.Item} 101 resolved"], scene.Reports());
        Assert.Equal(1, scene.Slice.Database.Read(connection => connection.ExecuteScalar<long>("select count(*) from staff_action where action like 'feedback.%'")));
        Assert.Single(await scene.Direct());
    }

    [Theory]
    [InlineData("report:close", ":r")]
    [InlineData("report:item", "")]
    public async Task Only_staff_of_the_same_guild_reach_a_report(string route, string more)
    {
        using var scene = new FeedbackScene();
        await scene.Report(TestMember.Jisu);
        var id = scene.Slice.Database.Read(connection => connection.ExecuteScalar<long>("select id from content_report"));

        var member = await scene.Slice.Press($"{route}:{id}{more}", TestMember.Emma);
        var forged = await scene.Slice.Press($"{route}:12345{more}", First);
        scene.Slice.In = new(950);
        var elsewhere = await scene.Slice.Press($"{route}:{id}{more}", First);
        var form = await scene.Slice.Submit($"report:closing:{id}:r", First, ("word", ""));

        Assert.StartsWith("Only staff can use this.", member.Text(), StringComparison.Ordinal);
        Assert.Equal("이제 없는 제보예요. `/content reports`를 다시 열어 주세요.", forged.Text());
        Assert.Equal(forged.Text(), elsewhere.Text());
        Assert.Equal(forged.Text(), form.Text());
        Assert.Equal([$"{FeedbackScene.Item} 101 open"], scene.Reports());
    }

    [Theory]
    [InlineData("report:close:1")]
    [InlineData("report:close:x:r")]
    [InlineData("report:item")]
    [InlineData("report:item:-1")]
    [InlineData("report:close:1:r:z:0")]
    public async Task Forged_ids_are_answered_kindly(string customId)
    {
        using var scene = new FeedbackScene();

        Assert.Equal("이제 없는 제보예요. `/content reports`를 다시 열어 주세요.", (await scene.Slice.Press(customId, First)).Text());
    }

    [Fact]
    public async Task A_form_made_by_hand_closes_nothing()
    {
        using var scene = new FeedbackScene();
        await scene.Report(TestMember.Jisu);
        var id = scene.Slice.Database.Read(connection => connection.ExecuteScalar<long>("select id from content_report"));

        await scene.Slice.Submit($"report:closing:{id}:x", First, ("word", ""));
        await scene.Slice.Submit($"report:closing:{id}:r", First, ("word", new string('ㄱ', 301)));
        var member = await scene.Slice.Submit($"report:closing:{id}:r", TestMember.Jisu, ("word", ""));

        Assert.StartsWith("운영진만 쓸 수 있어요.", member.Text(), StringComparison.Ordinal);
        Assert.Equal([$"{FeedbackScene.Item} 101 open"], scene.Reports());
    }

    [Fact]
    public async Task A_look_shows_the_item_in_the_language_in_which_it_was_reported()
    {
        using var scene = new FeedbackScene();
        await scene.Report(TestMember.Emma);

        var look = await scene.Press(await scene.Notice(), "항목 보기", First);

        Assert.True(look.IsPrivate());
        Assert.StartsWith($"-# 기본으로 들어 있는 항목이에요. `/content edit item:{FeedbackScene.Item}`로 복사해서 고치거나, `/content retire item:{FeedbackScene.Item}`로 나오지 않게 할 수 있어요.\nKeep it to two pages, and read it with their eyes\n", look.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_staff_dealt_with_before_the_notice_went_out_is_not_told()
    {
        using var scene = new FeedbackScene();
        await scene.Report(TestMember.Jisu);
        var list = scene.Show(await scene.Slice.Command("content reports", First), isPrivate: true);
        var id = scene.Slice.Database.Read(connection => connection.ExecuteScalar<long>("select id from content_report"));
        list.Apply(await scene.Slice.Press("report:open:o:0", First, list.Message, $"{id}"));
        await scene.Close(list, "해결했어요", First);

        await Assert.ThrowsAsync<InvalidOperationException>(scene.Notice);
    }
}
