using System.Net;
using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Notices;
using StudyBot.Words;

namespace StudyBot.Tests.Features.Questions.Notices;

public sealed class TroubleNoticeTests
{
    [Fact]
    public async Task What_a_person_must_mend_is_told_at_once_with_the_permission_and_the_channel()
    {
        using var scene = new QuestionScene();
        scene.Describe(Permissions.ViewChannel | Permissions.ReadMessageHistory);
        Refuse(scene, 403, 50013);

        await scene.LookAtAsync(3, 9);

        Assert.Equal(
            """
            ⚠️ 질문을 올리지 못하고 있어요
            3월 3일 화요일 · 1번 일정

            <#901> 채널에서 봇에게 없는 권한이 있어요: **메시지 보내기, 링크 첨부**
            **고치는 방법** 채널 설정 → 권한에서 봇의 역할에 이 권한을 허용해 주세요. 또는 `/question schedule edit`의 `channel`에서 다른 채널을 골라 주세요.

            고치면 15분 안에 저절로 올라가요. <t:1772517600:t>까지 계속 해 볼게요.
            """,
            Assert.Single(scene.Told()));
    }

    [Fact]
    public async Task It_is_told_once_a_slot_however_often_it_fails_and_once_more_when_it_is_missed()
    {
        using var scene = new QuestionScene();
        scene.Describe();
        Refuse(scene, 404, 10003);
        await scene.LookAtAsync(3, 9);
        await scene.PassAsync(TimeSpan.FromHours(5));
        Assert.Equal(["question.failed"], Kinds(scene));

        await scene.PassAsync(TimeSpan.FromHours(2));

        Assert.Equal(["question.failed", "question.missed"], Kinds(scene));
        // The first is no longer true.
        Assert.Equal(
            """
            ❌ 질문을 올리지 못했어요
            3월 3일 화요일 · 1번 일정

            질문 채널이 삭제됐어요.
            **고치는 방법** `/question schedule edit`의 `channel`에서 다른 채널을 골라 주세요.

            오늘 질문을 늦게라도 올리려면 `/question post`를 보내 주세요.
            다음 질문은 예정대로 <t:1772582400:f>에 올라가요.
            """,
            Assert.Single(scene.Told()));
    }

    [Fact]
    public async Task A_notice_turns_when_the_question_is_posted_after_all_and_when_its_time_is_over()
    {
        using var scene = new QuestionScene();
        scene.Describe();
        Refuse(scene, 404, 10003);
        await scene.LookAtAsync(3, 9);
        await scene.TellAsync();
        await scene.TurnAsync();
        Assert.Equal(["⚠️ 질문을 올리지 못하고 있어요"], scene.Direct());

        await scene.PassAsync(TimeSpan.FromHours(7));
        await scene.TellAsync();
        await scene.TurnAsync();
        Assert.Equal(["❌ 질문을 올리지 못했어요", "❌ 질문을 올리지 못했어요"], scene.Direct());

        scene.Discord.RefuseWhere = null;
        await scene.Slice.Command("question post", TestMember.Organiser);
        await scene.TurnAsync();
        Assert.Equal(["✅ 질문이 올라갔어요", "✅ 질문이 올라갔어요"], scene.Direct());
        Assert.All(scene.Discord.Messages.Where(message => (string?)message["channel_id"] == "7100"), message => Assert.Empty(message["components"]!.AsArray()));
    }

    [Fact]
    public async Task An_edit_that_fails_does_no_harm_and_is_given_up()
    {
        using var scene = new QuestionScene();
        scene.Describe();
        Refuse(scene, 404, 10003);
        await scene.LookAtAsync(3, 9);
        await scene.TellAsync();
        scene.Discord.RefuseWhere = request => request.Method == "PATCH" ? (HttpStatusCode.ServiceUnavailable, 0) : null;
        await scene.Slice.Command("question post", TestMember.Organiser);
        for (var minutes = 0; minutes < 60; minutes++)
        {
            await scene.TurnAsync();
            scene.Slice.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(["⚠️ 질문을 올리지 못하고 있어요"], scene.Direct());
        Assert.Null(await scene.TurnAsync());
        Assert.Equal(["2026-03-03 sent"], scene.Slots);
    }

    [Fact]
    public async Task The_same_trouble_in_the_last_minutes_of_the_window_is_told_once_and_a_new_one_again()
    {
        using var scene = new QuestionScene();
        Refuse(scene, 404, 10003);
        await scene.LookAtAsync(3, 14, 50);
        await scene.LookAtAsync(3, 15, 5);

        Assert.Equal(["2026-03-03 missed discord:10003"], scene.Slots);
        Assert.Equal(["question.failed"], Kinds(scene));
    }

    [Fact]
    public async Task A_channel_that_stays_deleted_is_told_once_a_day_and_cancels_no_tomorrow()
    {
        using var scene = new QuestionScene();
        Refuse(scene, 404, 10003);

        await scene.LookAtAsync(3, 9);
        await scene.PassAsync(TimeSpan.FromDays(2));

        Assert.Equal(["question.failed", "question.missed", "question.failed"], Kinds(scene).Take(3));
        Assert.DoesNotContain("question.missed", Kinds(scene).Skip(2));
        scene.Discord.RefuseWhere = null;
        await scene.PassAsync(TimeSpan.FromDays(1));
        Assert.Contains(scene.Slots, slot => slot.EndsWith(" sent", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Trouble_that_passes_by_itself_is_told_only_when_it_cost_the_question()
    {
        using var scene = new QuestionScene();
        Refuse(scene, 503, 0);
        await scene.LookAtAsync(3, 9);
        await scene.PassAsync(TimeSpan.FromHours(5));
        Assert.Empty(Kinds(scene));

        scene.Discord.RefuseWhere = request => request.Method == "POST" ? (HttpStatusCode.ServiceUnavailable, 0) : null;
        await scene.PassAsync(TimeSpan.FromHours(2));

        Assert.Contains("디스코드에 장애가 있어서 글이 올라가지 않았어요.", Assert.Single(scene.Told()), StringComparison.Ordinal);
        Assert.DoesNotContain("고치는 방법", scene.Told()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_that_was_off_for_days_says_so_once()
    {
        using var scene = new QuestionScene();

        await scene.LookAtAsync(6, 16);

        Assert.StartsWith(
            """
            ❌ 질문을 올리지 못했어요
            3월 3일 화요일부터 3월 6일 금요일까지 4번 · 1번 일정

            그 시간에 봇이 꺼져 있었어요.

            오늘 질문을 늦게라도
            """,
            Assert.Single(scene.Told()),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_that_was_thrown_out_is_not_told_to_ask_for_permissions()
    {
        using var scene = new QuestionScene(setUp: false);
        scene.SetUp(language: Language.English);
        Refuse(scene, 403, 50001);

        await scene.LookAtAsync(3, 9);

        Assert.Equal(["2026-03-03 failed removed"], scene.Slots);
        Assert.Contains("The bot was removed from the server.\n**How to mend it** Invite the bot again", Assert.Single(scene.Told()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schedule_that_no_question_fits_is_never_posted_empty()
    {
        using var scene = QuestionScene.Mixed(ofEach: 1);
        scene.Save(1, schedule => schedule with { Filter = new QuestionFilter(["gone"], [], QuestionLevels.All) });

        await scene.LookAtAsync(3, 9);

        Assert.Empty(scene.Discord.Messages);
        Assert.Equal(["2026-03-03 failed empty"], scene.Slots);
        Assert.Contains("맞는 질문이 하나도 없어요.", Assert.Single(scene.Told()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_hear_when_seven_are_left_and_when_none_is()
    {
        using var scene = new QuestionScene(questions: 9);
        var told = new List<string>();
        for (var day = 3; day <= 13; day++)
        {
            await scene.LookAtAsync(day, 9);
            if (Kinds(scene).Count > told.Count)
                told.Add($"{day}: {scene.Told()[^1].Split('\n')[1]}");
        }

        Assert.Equal(
            [
                "4: **1번 일정**에 아직 묻지 않은 질문이 7개 남았어요. 다 물으면 오래된 것부터 다시 나와요.",
                "11: **1번 일정**에서 질문 9개를 모두 물었어요. 이제 오래된 것부터 다시 나와요.",
            ],
            told);
    }

    [Fact]
    public void Every_cause_has_its_own_sentence_in_both_languages()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var texts = TroubleTexts.Both.In(language);
            var sentences = Enum.GetValues<PostCause>().Select(cause => texts.Why(cause, new Snowflake(901), Permissions.None, "error")).ToList();
            Assert.Equal(sentences.Count, sentences.Distinct().Count());
            Assert.All(Enum.GetValues<PostCause>().Where(cause => cause.NeedsMending()), cause => Assert.NotNull(texts.Fix(cause)));
        }
    }

    private static void Refuse(QuestionScene scene, int status, int code) => scene.Discord.RefuseWhere = request =>
        request.Path.StartsWith("channels/901/messages", StringComparison.Ordinal) || code == 50001 ? ((HttpStatusCode)status, code) : null;

    private static List<string> Kinds(QuestionScene scene) => scene.Slice.Database.Read(connection =>
        connection.Query<string>("select kind from staff_notice order by id").ToList());
}
