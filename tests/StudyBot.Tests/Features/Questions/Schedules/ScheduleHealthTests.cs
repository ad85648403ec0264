using System.Net;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Questions.Schedules;

/// <summary>What is wrong with schedules shows where staff look at them, and stands in no other change's way.</summary>
public sealed class ScheduleHealthTests
{
    private static readonly TestMember English = TestMember.Organiser with { Locale = "en-US" };

    [Fact]
    public async Task The_list_shows_a_deleted_channel_a_gone_role_and_how_to_mend_them()
    {
        using var scene = Scene();
        scene.Save(2, schedule => schedule with { PingRoleId = new(699) });
        scene.Save(3, schedule => schedule with { ChannelId = new(905) });
        scene.Discord.Canned.Remove("channels/901");
        scene.Discord.Canned.Remove("channels/905");
        Refuse(scene, "channels/905");

        var list = (await List(scene, TestMember.Organiser)).Text();
        var english = (await List(scene, English)).Text();

        Assert.StartsWith(
            "질문 일정\n**고치는 방법**\n`/question schedule edit`의 `ping`에서 다른 역할을 고르거나 `no_ping`을 켜 주세요.\n", list, StringComparison.Ordinal);
        Assert.Contains("2번 일정\n⚠️ 알림을 보낼 역할이 삭제됐어요.\n**언제**", list, StringComparison.Ordinal);
        Assert.Contains("3번 일정\n⚠️ 질문 채널이 삭제됐어요.\n**언제**", list, StringComparison.Ordinal);
        // What Discord does not answer is no trouble.
        Assert.Contains("1번 일정\n**언제**", list, StringComparison.Ordinal);
        Assert.Contains("Schedule 3\n⚠️", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_shows_todays_failing_post_once()
    {
        using var scene = Scene();
        scene.Discord.RefuseNext(HttpStatusCode.NotFound, 10003);
        await scene.LookAtAsync(3, 9);
        Refuse(scene, "channels/901");

        var list = (await List(scene, TestMember.Organiser)).Text();

        Assert.Contains("1번 일정\n⚠️ **오늘 질문** 질문 채널이 삭제됐어요.\n**언제**", list, StringComparison.Ordinal);
        Assert.Contains("`/question schedule edit`의 `channel`에서 다른 채널을 골라 주세요.", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_is_gone_keeps_nobody_from_another_change()
    {
        using var scene = Scene();
        scene.Save(2, schedule => schedule with { PingRoleId = new(699) });

        var moved = await scene.Slice.Command(
            "question schedule edit", TestMember.Organiser, ("schedule", "2"), ("channel", new Snowflake(901)));
        var named = await scene.Slice.Command(
            "question schedule edit", English, ("schedule", "2"), ("ping", new Snowflake(699)));

        Assert.StartsWith(
            "✅ **2번 일정**을 바꿨어요: 채널 <#902> → <#901>\n⚠️ 알림을 보낼 역할이 삭제됐어요.\n`/question schedule edit`의 `ping`에서", moved.Text(), StringComparison.Ordinal);
        Assert.Contains("`no_ping`", moved.Text(), StringComparison.Ordinal);
        Assert.Contains("turn on `no_ping`", named.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Levels_that_cannot_climb_are_named()
    {
        using var scene = Scene();

        var added = await scene.Slice.Command(
            "question schedule add", TestMember.Organiser, ("channel", new Snowflake(902)), ("time", "10:00"), ("levels", "1"), ("climb", true));
        var english = await scene.Slice.Command("question schedule list", English);
        var mended = await scene.Slice.Command("question schedule edit", TestMember.Organiser, ("schedule", "2"), ("levels", "3"));

        Assert.Contains("ℹ️ 난이도가 하나뿐이라 점점 어려워질 것이 없어요.", added.Text(), StringComparison.Ordinal);
        Assert.Contains("ℹ️ There is only one level, so nothing gets harder.", english.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("ℹ️", mended.Text(), StringComparison.Ordinal);
        Assert.Contains("난이도 기초 → 기초, 중급", mended.Text(), StringComparison.Ordinal);
    }

    private static void Refuse(QuestionScene scene, string path) =>
        scene.Discord.RefuseWhere = request => request.Path == path ? (HttpStatusCode.NotFound, 10003) : null;

    private static ValueTask<InteractionResponse> List(QuestionScene scene, TestMember member) => scene.Slice.Command("question schedule list", member);

    private static QuestionScene Scene()
    {
        var scene = QuestionScene.Mixed();
        scene.Describe();
        return scene;
    }
}
