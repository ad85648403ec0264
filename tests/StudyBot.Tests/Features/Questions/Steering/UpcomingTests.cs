using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Questions.Steering;

public sealed class UpcomingTests
{
    [Fact]
    public async Task The_next_seven_are_shown_and_are_what_comes()
    {
        using var scene = new QuestionScene();

        var first = await Upcoming(scene);
        var second = await Upcoming(scene);
        await scene.PassAsync(TimeSpan.FromDays(7));

        Assert.Equal(first.Text(), second.Text());
        Assert.True(first.IsPrivate());
        Assert.Contains("▸ **3월 3일 화요일** 09:00 · 머신러닝 · 기초", first.Text(), StringComparison.Ordinal);
        var shown = first.Text().Split('\n').Where(line => line.StartsWith("-# ", StringComparison.Ordinal)).Select(line => line[3..]).ToList();
        Assert.Equal(7, shown.Count);
        Assert.Equal(shown, scene.Discord.Messages.Select(message => (string)message["embeds"]![0]!["description"]!));
    }

    [Fact]
    public async Task A_swap_brings_another_question_and_a_double_click_only_one()
    {
        using var scene = new QuestionScene();
        var before = await Upcoming(scene);
        var swap = before.Button("다른 질문으로");

        var after = await scene.Slice.Press(swap, TestMember.Organiser);
        var again = await scene.Slice.Press(swap, TestMember.Organiser);
        await scene.LookAtAsync(3, 9);

        Assert.StartsWith("🔄 3월 3일 화요일 질문을 바꿨어요.", after.Text(), StringComparison.Ordinal);
        Assert.StartsWith("그사이에 바뀌었어요.", again.Text(), StringComparison.Ordinal);
        Assert.Equal(FirstQuestion(after), FirstQuestion(again));
        Assert.NotEqual(FirstQuestion(before), FirstQuestion(after));
        Assert.Equal(FirstQuestion(after), (string?)scene.Discord.Messages[0]["embeds"]![0]!["description"]);
    }

    [Fact]
    public async Task Where_no_other_question_fits_a_swap_says_so()
    {
        using var scene = new QuestionScene(questions: 1);

        var reply = await scene.Slice.Press((await Upcoming(scene)).Button("다른 질문으로"), TestMember.Organiser);

        Assert.StartsWith("바꿀 만한 다른 질문이 없어요.", reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_can_be_skipped_and_taken_back()
    {
        using var scene = new QuestionScene();
        var upcoming = await Upcoming(scene);
        var picked = await scene.Slice.Press(Select(upcoming).CustomId.Value, TestMember.Organiser, "2026-03-04");

        var skipped = await scene.Slice.Press(picked.Button("건너뛰기"), TestMember.Organiser);
        await scene.Slice.Press(upcoming.Button("건너뛰기"), TestMember.Organiser);
        var back = await scene.Slice.Press((await Upcoming(scene)).Button("건너뛰지 않기"), TestMember.Organiser);
        await scene.PassAsync(TimeSpan.FromDays(3));

        Assert.Contains("▸ **3월 4일 수요일** 09:00 · ⏭️ 건너뛰어요", skipped.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ 3월 3일 화요일에도 올릴게요.", back.Text(), StringComparison.Ordinal);
        Assert.Equal(["2026-03-03 sent", "2026-03-04 skipped staff", "2026-03-05 sent"], scene.Slots);
    }

    [Fact]
    public async Task The_preview_is_the_post_with_dead_buttons_and_pings_nobody()
    {
        using var scene = new QuestionScene();
        scene.Save(1, schedule => schedule with { PingRoleId = new(601) });
        var upcoming = await Upcoming(scene);

        var preview = Assert.IsType<Reply>(await scene.Slice.Press(upcoming.Button("미리 보기"), TestMember.Organiser));
        await scene.LookAtAsync(3, 9);

        Assert.True(preview.Ephemeral);
        Assert.StartsWith("👀 3월 3일 화요일에 이렇게 올라가요.", preview.Text(), StringComparison.Ordinal);
        Assert.Contains("<@&601> 오늘의 질문이 왔어요.", preview.Text(), StringComparison.Ordinal);
        Assert.Empty(preview.Message.AllowedMentions.Roles);
        Assert.All(preview.Components(), button => Assert.True(button.Disabled));
        Assert.Equal(preview.Message.Embeds![0].Description, (string?)scene.Discord.Messages[0]["embeds"]![0]!["description"]);
    }

    [Fact]
    public async Task A_question_can_be_put_on_a_date_and_left_to_chance_again()
    {
        using var scene = new QuestionScene();

        var pinned = await Pin(scene, "q13", "3월 5일");
        await scene.LookAtAsync(4, 9);
        var unpinned = await scene.Slice.Press(pinned.Button("무작위로 되돌리기"), TestMember.Organiser);
        await Pin(scene, "q14", "2026-03-05");
        await scene.LookAtAsync(5, 9);

        Assert.StartsWith("📌 3월 5일 목요일 질문을 정했어요.", pinned.Text(), StringComparison.Ordinal);
        Assert.Contains("▸ **3월 5일 목요일** 09:00 · 📌 머신러닝 · 기초\n-# 13번 질문", pinned.Text(), StringComparison.Ordinal);
        Assert.StartsWith("🎲 3월 5일 목요일 질문을 다시 뽑았어요.", unpinned.Text(), StringComparison.Ordinal);
        Assert.Equal("q14", scene.Asked()[^1]);
        Assert.DoesNotContain("q14", scene.Asked().SkipLast(1));
    }

    [Theory]
    [InlineData("q99", "3월 5일", "그 질문을 찾지 못했어요.")]
    [InlineData("q1", "언젠가", "`언젠가`에서 날짜를 읽지 못했어요.")]
    [InlineData("q1", "2026-03-01", "지난 날짜예요.")]
    [InlineData("q1", "3월 1일", "3월 1일은 얼마 전에 지났어요.")]
    [InlineData("q1", "2027-03-01", "2027년 3월 1일 월요일에는 이 일정의 질문이 없어요.")]
    [InlineData("q1", "2026-03-02", "3월 2일 월요일에는 이 일정의 질문이 없어요.")]
    [InlineData("q1", "2026-08-01", "8월 1일 토요일에는 이 일정의 질문이 없어요.")]
    public async Task What_cannot_be_pinned_is_explained_and_changes_nothing(string question, string date, string sentence)
    {
        using var scene = new QuestionScene();

        var reply = await Pin(scene, question, date);

        Assert.StartsWith(sentence, reply.Text(), StringComparison.Ordinal);
        Assert.Equal(0, scene.Single<int>("select count(*) from question_plan"));
    }

    [Fact]
    public async Task The_question_is_found_by_words_and_the_date_is_offered()
    {
        using var scene = new QuestionScene();

        var questions = await scene.Slice.Suggest("question pin", "question", "13번", TestMember.Organiser);
        var english = await scene.Slice.Suggest("question pin", "question", "q13", TestMember.Organiser with { Locale = "en-US" });
        var dates = await scene.Slice.Suggest("question pin", "date", "", TestMember.Organiser);
        var stranger = await scene.Slice.Suggest("question pin", "question", "13번", TestMember.Jisu);

        Assert.Equal(("머신러닝 · 13번 질문", "q13"), (questions[0].Name.For("ko"), questions[0].Value));
        Assert.Equal("Machine learning · Question 13", english[0].Name.Default);
        Assert.Equal(7, dates.Count);
        Assert.Equal(("3월 3일 화요일", "2026-03-03"), (dates[0].Name.Default, dates[0].Value));
        Assert.Empty(stranger);
    }

    [Fact]
    public async Task In_a_pause_nothing_is_ahead_and_after_it_dates_go_on()
    {
        using var scene = new QuestionScene();

        var paused = await scene.Slice.Command("question pause", TestMember.Organiser, ("until", "3월 10일"));
        var upcoming = await Upcoming(scene);
        await scene.Slice.Command("question pause", TestMember.Organiser);
        var nothing = await Upcoming(scene);
        var resumed = await scene.Slice.Command("question resume", TestMember.Organiser);
        var twice = await scene.Slice.Command("question resume", TestMember.Organiser);
        await scene.LookAtAsync(3, 9);

        Assert.Equal("⏸️ 멈췄어요: **1번 일정**\n3월 10일 화요일부터 다시 올라와요. 그전에 시작하려면 `/question resume`을 보내 주세요.", paused.Text());
        Assert.Contains("▸ **3월 10일 화요일** 09:00", upcoming.Text(), StringComparison.Ordinal);
        Assert.Contains("예정된 질문이 없어요.", nothing.Text(), StringComparison.Ordinal);
        Assert.Equal("▶️ 다시 시작했어요: **1번 일정**\n1번 일정의 다음 질문: <t:1772496000:f> (<t:1772496000:R>)", resumed.Text());
        Assert.Equal("멈춰 있는 일정이 없어요.", twice.Text());
        Assert.Equal(["2026-03-03 sent"], scene.Slots);
    }

    [Theory]
    [InlineData("3월 2일", "다시 시작하는 날은 내일이나 그 뒤여야 해요.")]
    [InlineData("오늘", "다시 시작하는 날은 내일이나 그 뒤여야 해요.")]
    [InlineData("2026-03-01", "다시 시작하는 날은 내일이나 그 뒤여야 해요.")]
    [InlineData("2월 20일", "2월 20일은 얼마 전에 지났어요. 몇 년인지 알 수 있게 `2027-02-20`처럼 연도까지 적어 주세요.")]
    [InlineData("12/20", "12월 20일은 얼마 전에 지났어요. 몇 년인지 알 수 있게 `2026-12-20`처럼")]
    [InlineData("Dec 20", "12월 20일은 얼마 전에 지났어요.")]
    [InlineData("곧", "`곧`에서 날짜를 읽지 못했어요.")]
    public async Task A_pause_needs_an_end_that_is_to_come(string until, string sentence)
    {
        using var scene = new QuestionScene();

        var reply = await scene.Slice.Command("question pause", TestMember.Organiser, ("until", until));

        Assert.StartsWith(sentence, reply.Text(), StringComparison.Ordinal);
        Assert.Null(scene.Single<long?>("select paused_at from question_schedule"));
    }

    [Fact]
    public async Task Forged_ids_and_strangers_change_nothing()
    {
        using var scene = new QuestionScene();
        var upcoming = await Upcoming(scene);
        var plan = scene.Single<string>("select group_concat(question_id || coalesce(skipped_by, '')) from question_plan");

        string[] forged =
        [
            "question:skip:1:2026-03-01:-", "question:skip:9:2026-03-03:-", "question:swap:1:2027-03-03:deadbeef", "question:unpin:1:2026-03-03:-",
            "question:preview:1:nonsense:-", "question:skip", "question:unskip:1:2026-03-03:-",
        ];
        foreach (var id in forged)
            Assert.Contains("그사이에 바뀌었어요.", (await scene.Slice.Press(id, TestMember.Organiser)).Text(), StringComparison.Ordinal);
        foreach (var id in new[] { "question:ahead", "question:ahead:1:2:3", "question:ahead:99", "question:aheadof" })
            Assert.Contains("1번 일정 · 다음 질문", (await scene.Slice.Press(id, TestMember.Organiser, "x", "y")).Text(), StringComparison.Ordinal);
        foreach (var button in upcoming.Components().OfType<Button>())
            Assert.StartsWith("Only staff can use this.", (await scene.Slice.Press(button.CustomId.Value, TestMember.Emma)).Text(), StringComparison.Ordinal);

        Assert.Equal(plan, scene.Single<string>("select group_concat(question_id || coalesce(skipped_by, '')) from question_plan"));
    }

    [Fact]
    public async Task Other_topics_redraw_what_chance_had_planned_and_keep_what_staff_chose()
    {
        using var scene = QuestionScene.Mixed(ofEach: 10);
        scene.Describe();
        await Pin(scene, "statistics-basic-3", "3월 4일");

        await scene.Slice.Command("question schedule edit", TestMember.Organiser, ("schedule", "1"), ("topics", "python"));
        await scene.PassAsync(TimeSpan.FromDays(3));

        Assert.Equal("statistics-basic-3", scene.Asked()[1]);
        Assert.All(scene.Asked().Where((_, index) => index != 1), id => Assert.StartsWith("python-", id, StringComparison.Ordinal));
    }

    private static ValueTask<InteractionResponse> Upcoming(QuestionScene scene) => scene.Slice.Command("question upcoming", TestMember.Organiser);

    [Fact]
    public async Task A_pinned_question_whose_weekday_is_no_longer_posted_is_told_in_the_list_and_to_staff()
    {
        using var scene = new QuestionScene();
        await Pin(scene, "q13", "3월 5일");

        await scene.Slice.Command("question schedule edit", TestMember.Organiser, ("schedule", "1"), ("days", "월화수"));
        var upcoming = (await scene.Slice.Command("question upcoming", TestMember.Organiser)).Text();
        var english = (await scene.Slice.Command("question upcoming", TestMember.Organiser with { Locale = "en-US" })).Text();

        Assert.Contains(
            "⚠️ **정해 두었지만 나오지 않는 질문** · 그날에는 이제 질문이 올라가지 않아요.\n📌 **3월 5일 목요일** · 13번 질문", upcoming, StringComparison.Ordinal);
        Assert.Contains("**Pinned, but not coming**", english, StringComparison.Ordinal);
        Assert.Equal(["question.stranded 1:2026-03-05 pending"], Told(scene));

        await scene.Slice.Command("question schedule edit", TestMember.Organiser, ("schedule", "1"), ("days", "매일"));
        Assert.DoesNotContain("정해 두었지만", (await scene.Slice.Command("question upcoming", TestMember.Organiser)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_break_over_a_pinned_date_is_told_to_staff_too()
    {
        using var scene = new QuestionScene();
        await Pin(scene, "q13", "3월 5일");

        await scene.Slice.Submit("calendar:addbreak", TestMember.Organiser, ("name", "MT"), ("first", "3/5"), ("last", "3/6"));

        Assert.Equal(["question.stranded 1:2026-03-05 pending"], Told(scene));
        Assert.Contains("정해 두었지만", (await scene.Slice.Command("question upcoming", TestMember.Organiser)).Text(), StringComparison.Ordinal);
    }

    private static List<string> Told(QuestionScene scene) => scene.Slice.Database.Read(connection => connection.Query<string>(
        "select kind || ' ' || subject || ' ' || state from staff_notice order by id").AsList());

    private static ValueTask<InteractionResponse> Pin(QuestionScene scene, string question, string date) =>
        scene.Slice.Command("question pin", TestMember.Organiser, ("question", question), ("date", date));

    private static StringSelect Select(InteractionResponse response) => response.Components().OfType<StringSelect>().First();

    private static string FirstQuestion(InteractionResponse response) =>
        response.Text().Split('\n').First(line => line.StartsWith("-# ", StringComparison.Ordinal))[3..];
}
