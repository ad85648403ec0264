using System.Net;
using Dapper;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Questions.Delivery;

public sealed class QuestionExtraTests
{
    private static readonly Snowflake Mentionable = new(601);
    private static readonly Snowflake Quiet = new(602);

    [Fact]
    public async Task A_thread_is_opened_below_the_post_and_the_slot_knows_it()
    {
        using var scene = new QuestionScene(questions: 1);
        scene.Save(1, schedule => schedule with { OpensThread = true });
        await scene.LookAtAsync(3, 9);
        await scene.LookAtExtrasAsync();
        await scene.LookAtExtrasAsync();

        var thread = Assert.Single(scene.Discord.Threads);
        Assert.Equal((string?)scene.Discord.Messages[0]["id"], (string?)thread["id"]);
        Assert.Equal("오늘의 질문 · 3월 3일 화요일 · 머신러닝", (string?)thread["name"]);
        Assert.Equal((string?)thread["id"], scene.Single<long>("select thread_id from question_slot").ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_thread_that_is_there_already_is_the_one()
    {
        using var scene = new QuestionScene();
        scene.Save(1, schedule => schedule with { OpensThread = true });
        await scene.LookAtAsync(3, 9);
        scene.Discord.RefuseNext(HttpStatusCode.BadRequest, 160004);

        await scene.LookAtExtrasAsync();

        Assert.Equal(["thread done"], Extras(scene));
        Assert.Equal(scene.Single<long>("select message_id from question_slot"), scene.Single<long>("select thread_id from question_slot"));
    }

    [Fact]
    public async Task The_newest_question_is_pinned_in_place_of_the_one_before()
    {
        using var scene = new QuestionScene();
        scene.Save(1, schedule => schedule with { Pins = true });
        await scene.LookAtAsync(3, 9);
        await scene.LookAtExtrasAsync();
        await scene.LookAtAsync(4, 9);
        await scene.LookAtExtrasAsync();

        Assert.Equal([(string)scene.Discord.Messages[1]["id"]!], scene.Discord.Pins);
    }

    [Fact]
    public async Task Where_pins_are_full_the_one_before_makes_room()
    {
        using var scene = new QuestionScene();
        scene.Save(1, schedule => schedule with { Pins = true });
        await scene.LookAtAsync(3, 9);
        await scene.LookAtExtrasAsync();
        await scene.LookAtAsync(4, 9);
        scene.Discord.RefuseNext(HttpStatusCode.BadRequest, 30003);

        await scene.LookAtExtrasAsync();

        Assert.Equal([(string)scene.Discord.Messages[1]["id"]!], scene.Discord.Pins);
    }

    [Fact]
    public async Task A_pin_that_fails_cancels_neither_post_nor_thread_is_tried_a_few_times_and_told_once_with_the_fix()
    {
        using var scene = new QuestionScene();
        scene.Describe(StudyBot.Study.ChannelUse.Questions.Needed | StudyBot.Features.Questions.Delivery.ChannelNeeds.Thread);
        scene.Save(1, schedule => schedule with { Pins = true, OpensThread = true });
        for (var day = 3; day <= 4; day++)
        {
            await scene.LookAtAsync(day, 9);
            for (var minutes = 0; minutes < 120; minutes += 5)
            {
                RefusePins(scene);
                await scene.LookAtExtrasAsync();
                scene.Slice.Clock.Advance(TimeSpan.FromMinutes(5));
            }
        }

        Assert.Equal(["2026-03-03 sent", "2026-03-04 sent"], scene.Slots);
        Assert.Equal(2, scene.Discord.Threads.Count);
        Assert.Equal(["pin given_up discord:50013", "thread done", "pin waiting discord:50013", "thread done"], Extras(scene));
        // At once and every 15 minutes, and not any more when the next post has come.
        Assert.Equal(8 * 2, scene.Discord.Requests.Count(request => request.Path.Contains("/pins/", StringComparison.Ordinal)));
        Assert.Equal(
            """
            ⚠️ 질문은 올라갔지만 고정하지 못했어요
            3월 3일 화요일 · 1번 일정

            <#901> 채널에서 봇에게 없는 권한이 있어요: **메시지 고정**
            **고치는 방법** 채널 설정 → 권한에서 봇의 역할에 이 권한을 허용해 주세요. 또는 `/question schedule edit`의 `channel`에서 다른 채널을 골라 주세요.

            이 질문은 이대로 두지만, 고치면 다음 질문부터는 돼요.
            https://discord.com/channels/900/901/
            """,
            Assert.Single(scene.Told()).Split("/901/")[0] + "/901/");
    }

    [Fact]
    public async Task One_missing_right_for_both_is_told_at_once_in_one_notice_and_made_up_once_it_is_mended()
    {
        using var scene = new QuestionScene();
        scene.Describe(StudyBot.Study.ChannelUse.Questions.Needed);
        scene.Save(1, schedule => schedule with { Pins = true, OpensThread = true });
        scene.Discord.RefuseWhere = request => request.Path.Contains("/pins/", StringComparison.Ordinal) || request.Path.EndsWith("/threads", StringComparison.Ordinal)
            ? (HttpStatusCode.Forbidden, 50013) : null;
        await scene.LookAtAsync(3, 9);
        await scene.LookAtExtrasAsync();

        Assert.Equal(
            """
            ⚠️ 질문은 올라갔지만 스레드를 열지도, 고정하지도 못했어요
            3월 3일 화요일 · 1번 일정

            <#901> 채널에서 봇에게 없는 권한이 있어요: **공개 스레드 만들기, 스레드에서 메시지 보내기, 메시지 고정**
            **고치는 방법** 채널 설정 → 권한에서 봇의 역할에 이 권한을 허용해 주세요. 또는 `/question schedule edit`의 `channel`에서 다른 채널을 골라 주세요.

            고치면 15분 안에 이 질문에도 저절로 해 둘게요. <t:1772517600:t>까지 계속 해 볼게요.
            https://discord.com/channels/900/901/
            """,
            Assert.Single(scene.Told()).Split("/901/")[0] + "/901/");
        await scene.TellAsync();
        scene.Slice.Clock.Advance(TimeSpan.FromHours(5));
        await scene.LookAtExtrasAsync();
        Assert.Equal(["pin waiting discord:50013", "thread waiting discord:50013"], Extras(scene));

        scene.Discord.RefuseWhere = null;
        scene.Slice.Clock.Advance(TimeSpan.FromMinutes(15));
        await scene.LookAtExtrasAsync();
        await scene.TurnAsync();
        await scene.TurnAsync();

        Assert.Equal(["pin done", "thread done"], Extras(scene));
        Assert.Equal(1, scene.Single<int>("select count(*) from staff_notice"));
        Assert.Equal(["✅ 질문에 빠졌던 것까지 다 됐어요"], scene.Direct());
        Assert.Single(scene.Discord.Requests, request => request.Method == "PATCH");
    }

    [Fact]
    public async Task A_role_is_pinged_with_a_line_in_the_guilds_language_and_nobody_else_can_be()
    {
        using var scene = new QuestionScene();
        scene.Save(1, schedule => schedule with { PingRoleId = Mentionable });

        await scene.LookAtAsync(3, 9);
        await scene.LookAtExtrasAsync();

        var post = scene.Discord.Messages.Single();
        Assert.Equal("<@&601> 오늘의 질문이 왔어요.", (string?)post["content"]);
        Assert.Equal("""{"parse":[],"roles":["601"]}""", post["allowed_mentions"]!.ToJsonString());
        Assert.Empty(Extras(scene));
        Assert.Empty(scene.Told());
    }

    [Fact]
    public async Task A_ping_that_reached_nobody_is_told_with_the_fix()
    {
        using var scene = new QuestionScene();
        scene.Describe();
        scene.Discord.Unpingable.Add("602");
        scene.Save(1, schedule => schedule with { PingRoleId = Quiet });

        await scene.LookAtAsync(3, 9);
        await scene.LookAtExtrasAsync();

        Assert.Equal(["ping given_up not_mentionable"], Extras(scene));
        Assert.StartsWith("⚠️ 질문은 올라갔지만 알림이 가지 않았어요", scene.Told()[0], StringComparison.Ordinal);
        Assert.Contains("'모두가 이 역할을 @멘션할 수 있음'", scene.Told()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_was_deleted_is_told_as_that()
    {
        using var scene = new QuestionScene();
        scene.Describe();
        scene.Discord.Unpingable.Add("699");
        scene.Save(1, schedule => schedule with { PingRoleId = new Snowflake(699) });

        await scene.LookAtAsync(3, 9);
        await scene.LookAtExtrasAsync();

        Assert.Contains("알림을 보낼 역할이 삭제됐어요.", scene.Told()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_that_staff_deleted_needs_no_thread_any_more()
    {
        using var scene = new QuestionScene();
        scene.Save(1, schedule => schedule with { OpensThread = true });
        await scene.LookAtAsync(3, 9);
        scene.Discord.RefuseNext(HttpStatusCode.NotFound, 10008);

        await scene.LookAtExtrasAsync();

        Assert.Equal(["thread done"], Extras(scene));
        Assert.Empty(scene.Told());
    }

    private static void RefusePins(QuestionScene scene) => scene.Discord.RefuseWhere = request =>
        request.Path.Contains("/pins/", StringComparison.Ordinal) ? (HttpStatusCode.Forbidden, 50013) : null;

    private static List<string> Extras(QuestionScene scene) => scene.Slice.Database.Read(connection => connection.Query<string>(
        """
        select kind || ' ' || question_extra.state || coalesce(' ' || question_extra.reason, '')
        from question_extra join question_slot on id = slot_id order by local_date, kind
        """).ToList());
}
