using System.Net;
using Dapper;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Questions.Steering;

public sealed class QuestionPostCommandTests
{
    [Fact]
    public async Task It_posts_now_and_the_clock_posts_nothing_more_that_day()
    {
        using var scene = new QuestionScene();
        await scene.LookAtAsync(3, 8);

        var reply = await scene.Slice.Command("question post", TestMember.Organiser);
        await scene.LookAtAsync(3, 9);
        await scene.LookAtAsync(4, 9);

        Assert.True(reply.IsPrivate());
        Assert.Equal($"✅ 올렸어요. https://discord.com/channels/900/901/{scene.Discord.Messages[0]["id"]}", reply.Text());
        Assert.Equal(["2026-03-03 sent", "2026-03-04 sent"], scene.Slots);
        Assert.Equal(2, scene.Discord.Messages.Count);
    }

    [Fact]
    public async Task A_second_time_it_says_so_with_the_link()
    {
        using var scene = new QuestionScene();
        await scene.LookAtAsync(3, 9);

        var korean = await scene.Slice.Command("question post", TestMember.Organiser);
        var english = await scene.Slice.Command("question post", TestMember.Organiser with { Locale = "en-US" });

        Assert.StartsWith("오늘 질문은 이미 올라와 있어요. https://discord.com/channels/900/901/", korean.Text(), StringComparison.Ordinal);
        Assert.StartsWith("Today's question stands there already. https://", english.Text(), StringComparison.Ordinal);
        Assert.Single(scene.Discord.Messages);
    }

    [Fact]
    public async Task A_double_click_posts_once()
    {
        using var scene = new QuestionScene();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () => await scene.Slice.Command("question post", TestMember.Organiser))));

        Assert.Single(scene.Discord.Messages);
        Assert.Equal(["2026-03-02 sent"], scene.Slots);
    }

    [Fact]
    public async Task On_a_day_off_and_for_a_missed_date_it_posts_after_all()
    {
        using var scene = new QuestionScene();
        scene.Slice.Database.Write(connection => connection.Execute(
            "insert into guild_break (guild_id, first_date, last_date, name, changed_by, changed_at) values (900, '2026-03-03', '2026-03-03', '방학', 100, 0)"));
        await scene.LookAtAsync(3, 9);
        Assert.Equal(["2026-03-03 off break"], scene.Slots);
        await scene.Slice.Command("question post", TestMember.Organiser);
        await scene.LookAtAsync(4, 16);
        Assert.Equal("2026-03-04 missed offline", scene.Slots[1]);

        await scene.Slice.Command("question post", TestMember.Organiser);

        Assert.Equal(["2026-03-03 sent", "2026-03-04 sent"], scene.Slots);
        // Nobody need hear any more that it was missed.
        Assert.Empty(scene.Told());
    }

    [Fact]
    public async Task A_question_that_got_through_although_it_was_called_missed_is_found()
    {
        using var scene = new QuestionScene();
        scene.Discord.LoseNextAnswer();
        await scene.LookAtAsync(3, 14, 59);
        scene.ForgetNonces();
        scene.Slice.Database.Write(connection => connection.Execute("update question_slot set state = 'missed', reason = 'network'"));

        var reply = await scene.Slice.Command("question post", TestMember.Organiser);

        Assert.StartsWith("✅ 올렸어요.", reply.Text(), StringComparison.Ordinal);
        Assert.Single(scene.Discord.Messages);
    }

    [Fact]
    public async Task Past_midnight_it_still_posts_the_question_of_the_evening()
    {
        using var scene = new QuestionScene();
        await scene.LookAtAsync(4, 1);

        await scene.Slice.Command("question post", TestMember.Organiser);
        await scene.LookAtAsync(4, 9);

        Assert.Equal(["2026-03-03 sent", "2026-03-04 sent"], scene.Slots);
    }

    [Fact]
    public async Task What_is_in_the_way_is_said_with_the_fix_and_tried_again()
    {
        using var scene = new QuestionScene();
        scene.Describe(Permissions.ViewChannel);
        scene.Discord.RefuseWhere = request => request.Method == "POST" ? (HttpStatusCode.Forbidden, 50013) : null;

        var reply = await scene.Slice.Command("question post", TestMember.Organiser);
        scene.Discord.RefuseWhere = null;
        await scene.LookAfterAsync(TimeSpan.FromMinutes(15));

        Assert.StartsWith("❌ 올리지 못했어요. <#901> 채널에서 봇에게 없는 권한이 있어요: **메시지 보내기, 링크 첨부, 메시지 기록 보기**\n채널 설정", reply.Text(), StringComparison.Ordinal);
        Assert.Equal(["2026-03-02 sent"], scene.Slots);
    }

    [Fact]
    public async Task The_staff_log_says_what_came_of_it()
    {
        using var scene = new QuestionScene();
        scene.Describe(Permissions.ViewChannel);
        scene.Discord.RefuseWhere = request => request.Method == "POST" ? (HttpStatusCode.Forbidden, 50013) : null;
        await scene.Slice.Command("question post", TestMember.Organiser);
        scene.Discord.RefuseWhere = request => request.Method == "POST" ? (HttpStatusCode.NotFound, 10003) : null;
        await scene.Slice.Command("question post", TestMember.Organiser);
        scene.Discord.RefuseWhere = null;
        await scene.Slice.Command("question post", TestMember.Organiser);
        await scene.Slice.Command("question post", TestMember.Organiser);

        var korean = await scene.Slice.Command("staff log", TestMember.Organiser);
        var english = await scene.Slice.Command("staff log", TestMember.Organiser with { Locale = "en-US" });

        string[] sentences =
        [
            "**1번 일정**의 3월 2일 월요일 질문을 직접 올렸어요.",
            "**1번 일정**의 3월 2일 월요일 질문을 직접 올리려 했지만 올리지 못했어요. 질문 채널이 삭제됐어요.",
            "**1번 일정**의 3월 2일 월요일 질문을 직접 올리려 했지만 올리지 못했어요. <#901> 채널에서 봇에게 없는 권한이 있어요: **메시지 보내기, 링크 첨부, 메시지 기록 보기**",
        ];
        Assert.Equal(sentences, korean.Text().Split('\n').Where(line => line.Contains("질문을 직접", StringComparison.Ordinal)).Select(line => line.Split(" · ", 3)[2]));
        Assert.Contains("tried to post the question of Monday, March 2 in **schedule 1** by hand, and it did not work. The channel for questions was deleted.", english.Text(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Of_several_schedules_it_asks_which()
    {
        using var scene = new QuestionScene();
        scene.Save(2, schedule => schedule with { Name = "심화반" });

        var ask = await scene.Slice.Command("question post", TestMember.Organiser);
        var select = Assert.IsType<StringSelect>(Assert.Single(ask.Components()));
        await scene.Slice.Press(select.CustomId.Value, TestMember.Organiser, "2");
        var named = await scene.Slice.Command("question post", TestMember.Organiser, ("schedule", "심화반"));

        Assert.Equal(["1번 일정", "심화반"], select.Options.Select(option => option.Label));
        Assert.Equal("902", (string?)Assert.Single(scene.Discord.Messages)["channel_id"]);
        Assert.StartsWith("오늘 질문은 이미", named.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_and_other_guilds_schedules_are_refused_on_our_side()
    {
        using var scene = new QuestionScene();

        var member = await scene.Slice.Command("question post", TestMember.Jisu);
        var press = await scene.Slice.Press("question:post", TestMember.Emma, "1");
        var button = await scene.Slice.Press("question:postnow:1", TestMember.Emma);
        var forged = await scene.Slice.Press("question:postnow:99", TestMember.Organiser);

        Assert.StartsWith("운영진만 쓸 수 있어요.", member.Text(), StringComparison.Ordinal);
        Assert.StartsWith("Only staff can use this.", press.Text(), StringComparison.Ordinal);
        Assert.StartsWith("Only staff can use this.", button.Text(), StringComparison.Ordinal);
        Assert.StartsWith("`99` 일정을 찾지 못했어요.", forged.Text(), StringComparison.Ordinal);
        Assert.Empty(scene.Discord.Messages);
    }

    [Fact]
    public async Task The_log_tells_who_posted_it()
    {
        using var scene = new QuestionScene();
        await scene.Slice.Command("question post", TestMember.Organiser);

        Assert.Contains("**1번 일정**의 3월 2일 월요일 질문을 직접 올렸어요.", (await scene.Slice.Command("staff log", TestMember.Organiser)).Text(), StringComparison.Ordinal);
    }
}
