using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;

namespace StudyBot.Tests.Features.Questions.Schedules;

public sealed class ScheduleCommandTests
{
    private static readonly TestMember English = TestMember.Organiser with { Locale = "en-US" };

    [Fact]
    public async Task A_schedule_is_added_shown_in_full_and_posts()
    {
        using var scene = Scene();

        var added = await Add(
            scene, TestMember.Organiser, 902, "오후 8시", ("name", "심화반"), ("days", "월수금"), ("topics", "python, statistics"), ("levels", "6"),
            ("climb", true), ("ping", new Snowflake(601)), ("thread", true), ("pin", true), ("language", "en"));
        await scene.LookAtAsync(2, 20);
        await scene.LookAtExtrasAsync();

        Assert.True(added.IsPrivate());
        Assert.Equal(
            """
            ✅ **심화반** 일정을 추가했어요.
            2. 심화반
            **언제** 월 · 수 · 금 20:00 · <#902>
            **무엇을** 통계, 파이썬 · 중급, 심화 · 한 주 동안 점점 어렵게
            **함께** <@&601>에게 알림 · 스레드 열기 · 최신 질문 고정 · 영어로
            **다음 질문** 3월 2일 월요일 <t:1772449200:t> (<t:1772449200:R>)
            아직 묻지 않은 질문 40개 / 40개
            """,
            added.Text());
        var post = Assert.Single(scene.Discord.Messages);
        Assert.Equal(("902", "<@&601> Today's question is here."), ((string?)post["channel_id"], (string?)post["content"]));
        Assert.Single(scene.Discord.Pins);
        Assert.Single(scene.Discord.Threads);
    }

    [Fact]
    public async Task The_list_tells_everything_of_every_schedule()
    {
        using var scene = Scene();
        await Add(scene, TestMember.Organiser, 903, "10:00", ("exclude", "파이썬"));
        await scene.Slice.Command("question pause", TestMember.Organiser, ("schedule", "2"));
        await scene.LookAtAsync(3, 9);

        var list = await scene.Slice.Command("question schedule list", English);

        Assert.Equal(
            """
            Question schedules
            Schedule 1
            **When** every day 09:00 · <#901>
            **What** all topics · all levels
            **Along with it** no ping, thread or pin
            **Next question** Wednesday, March 4 <t:1772582400:t> (<t:1772582400:R>)
            89 of 90 questions not asked yet
            Schedule 2
            **When** every day 10:00 · <#903>
            **What** all topics · without Python · all levels
            **Along with it** no ping, thread or pin
            ⏸️ Paused.
            **Next question** No question is planned.
            60 of 60 questions not asked yet
            """,
            list.Text());
    }

    [Fact]
    public async Task An_edit_changes_what_it_names_and_says_what()
    {
        using var scene = Scene();
        await Add(scene, TestMember.Organiser, 902, "20:00", ("name", "심화반"), ("ping", new Snowflake(601)));

        var edited = await Edit(scene, TestMember.Organiser, "심화반", ("time", "21:30"), ("no_ping", true), ("thread", true));
        var same = await Edit(scene, English, "2", ("time", "21:30"));
        var nothing = await Edit(scene, TestMember.Organiser, "2");

        Assert.StartsWith("✅ **심화반**을 바꿨어요: 시각 20:00 → 21:30, 알림 역할 <@&601> → 없음, 스레드 끔 → 켬\n", edited.Text(), StringComparison.Ordinal);
        Assert.Contains("**언제** 매일 21:30 · <#902>", edited.Text(), StringComparison.Ordinal);
        Assert.StartsWith("**심화반** is like that already.", same.Text(), StringComparison.Ordinal);
        Assert.StartsWith("바꿀 것을 하나 이상", nothing.Text(), StringComparison.Ordinal);
        var log = (await scene.Slice.Command("staff log", TestMember.Organiser)).Text();
        Assert.Contains("질문 일정 **심화반**의 설정을 바꿨어요: 시각 20:00 → 21:30, 알림 역할 <@&601> → 없음, 스레드 끔 → 켬", log, StringComparison.Ordinal);
        Assert.Contains("질문 일정 **심화반**을 추가했어요.", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_that_mends_todays_trouble_brings_the_question_at_once()
    {
        using var scene = Scene();
        scene.Discord.RefuseNext(System.Net.HttpStatusCode.NotFound, 10003);
        await scene.LookAtAsync(3, 9);

        await Edit(scene, TestMember.Organiser, "1", ("channel", new Snowflake(902)));
        await scene.LookAsync();

        Assert.Equal("902", (string?)Assert.Single(scene.Discord.Messages)["channel_id"]);
        Assert.Empty(scene.Told());
    }

    [Fact]
    public async Task A_setup_leaves_the_forum_that_an_edit_chose()
    {
        using var scene = Scene();
        await Edit(scene, TestMember.Organiser, "1", ("channel", new Snowflake(903)));

        var setup = await scene.Slice.Command("setup", TestMember.Organiser, ("language", "en"));
        await scene.LookAtAsync(3, 9);

        Assert.Contains("<#903>", setup.Text(), StringComparison.Ordinal);
        Assert.Single(scene.Discord.Threads);
    }

    [Fact]
    public async Task A_setup_names_the_next_question_as_weekdays_breaks_and_pauses_have_it()
    {
        using var scene = Scene();
        await Edit(scene, TestMember.Organiser, "1", ("days", "화수목"));
        scene.Slice.Database.Write(connection => Dapper.SqlMapper.Execute(
            connection,
            "insert into guild_break (guild_id, first_date, last_date, name, changed_by, changed_at) values (900, '2026-03-03', '2026-03-04', '방학', 100, 0)"));

        var resting = await scene.Slice.Command("setup", TestMember.Organiser);
        await scene.Slice.Command("question pause", TestMember.Organiser);
        var paused = await scene.Slice.Command("setup", English);

        Assert.Contains("3월 5일 목요일 09:00 (KST)", resting.Text(), StringComparison.Ordinal);
        Assert.Contains("None is planned. ⏸️ This schedule is paused. To start it again, send `/question resume`.", paused.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removal_asks_first_keeps_what_was_asked_and_never_gives_the_number_out_again()
    {
        using var scene = Scene();
        await Add(scene, TestMember.Organiser, 902, "20:00");
        await scene.LookAtAsync(2, 20);
        var ask = await scene.Slice.Command("question schedule remove", TestMember.Organiser, ("schedule", "2"));
        Assert.Equal(2, scene.Single<int>("select count(*) from question_schedule"));

        var removed = await scene.Slice.Press(ask.Button("없애기"), TestMember.Organiser);
        var twice = await scene.Slice.Press(ask.Button("없애기"), TestMember.Organiser);
        var first = await scene.Slice.Command("question schedule remove", TestMember.Organiser, ("schedule", "1"));
        var forged = await scene.Slice.Press("question:drop:1", TestMember.Organiser);
        var next = await Add(scene, TestMember.Organiser, 902, "20:00");

        Assert.StartsWith("🗑️ **2번 일정**을 없앴어요.", removed.Text(), StringComparison.Ordinal);
        Assert.StartsWith("`2` 일정을 찾지 못했어요.", twice.Text(), StringComparison.Ordinal);
        Assert.StartsWith("첫 번째 일정은", first.Text(), StringComparison.Ordinal);
        Assert.StartsWith("첫 번째 일정은", forged.Text(), StringComparison.Ordinal);
        Assert.Contains("\n3번 일정\n", next.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("time", "점심때", "몇 시인지 읽지 못했어요.", "I could not read that time.")]
    [InlineData("time", "03:00", "하루가 04:00에 시작돼서", "The day starts at 04:00")]
    [InlineData("days", "언젠가", "`언젠가`에서 요일을 읽지 못했어요.", "I could not read days in `언젠가`.")]
    [InlineData("topics", "요리", "`요리` 주제를 찾지 못했어요.", "I could not find the topic `요리`.")]
    [InlineData("exclude", "요리", "`요리` 주제를 찾지 못했어요.", "I could not find the topic `요리`.")]
    [InlineData("levels", "9", "난이도는 목록에서", "Please pick the levels")]
    [InlineData("name", "이름이 마흔 자가 넘으면 목록에서 읽기 어려우니 조금만 짧게 지어 주세요. 부탁드려요.", "이름은 1자부터 40자까지", "Please give a name of 1 to 40")]
    public async Task A_mistake_is_named_in_both_languages_and_nothing_is_stored(string option, string value, string korean, string english)
    {
        using var scene = Scene();

        Assert.StartsWith(korean, (await Edit(scene, TestMember.Organiser, "1", (option, value))).Text(), StringComparison.Ordinal);
        Assert.StartsWith(english, (await Edit(scene, English, "1", (option, value))).Text(), StringComparison.Ordinal);
        Assert.EndsWith("Nothing was changed.", (await Edit(scene, English, "1", (option, value))).Text(), StringComparison.Ordinal);
        Assert.Equal("09:00", scene.Single<string>("select local_time from question_schedule"));
    }

    [Theory]
    [InlineData(904ul, "<#904> 포럼에는 태그를 붙인 글만")]
    [InlineData(905ul, "<#905>에는 질문을 올릴 수 없어요.")]
    [InlineData(906ul, "이 서버에 그 채널이 없어요.")]
    public async Task A_channel_that_will_not_do_is_refused_with_the_reason(ulong channel, string sentence)
    {
        using var scene = Scene();

        Assert.StartsWith(sentence, (await Add(scene, TestMember.Organiser, channel, "10:00")).Text(), StringComparison.Ordinal);
        Assert.Equal(1, scene.Single<int>("select count(*) from question_schedule"));
    }

    [Fact]
    public async Task The_permissions_that_thread_and_pin_need_are_asked_for_only_with_them()
    {
        using var scene = Scene();
        scene.Describe(StudyBot.Study.ChannelUse.Questions.Needed);

        var both = await Add(scene, TestMember.Organiser, 902, "10:00", ("thread", true), ("pin", true));
        var plain = await Add(scene, TestMember.Organiser, 902, "10:00");
        var later = await Edit(scene, English, "2", ("pin", true));

        Assert.StartsWith(
            "<#902> 채널에서 봇에게 없는 권한이 있어요: **공개 스레드 만들기, 스레드에서 메시지 보내기, 메시지 고정**.", both.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅", plain.Text(), StringComparison.Ordinal);
        Assert.StartsWith("The bot lacks permissions in <#902>: **Pin Messages**.", later.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(900ul, "@everyone에게는 알림을 보내지 않아요.")]
    [InlineData(602ul, "지금은 봇이 <@&602> 역할에게 알림을 보낼 수 없어요.")]
    [InlineData(699ul, "이 서버에 그 역할이 없어요.")]
    public async Task A_role_that_cannot_be_pinged_is_refused_with_the_fix(ulong role, string sentence)
    {
        using var scene = Scene();

        Assert.StartsWith(sentence, (await Edit(scene, TestMember.Organiser, "1", ("ping", new Snowflake(role)))).Text(), StringComparison.Ordinal);
        Assert.Null(scene.Single<long?>("select ping_role_id from question_schedule"));
    }

    [Fact]
    public async Task A_role_that_not_everyone_may_mention_is_fine_for_a_bot_that_may()
    {
        using var scene = Scene();
        scene.Describe(StudyBot.Study.ChannelUse.Questions.Needed | Permissions.MentionEveryone);

        Assert.StartsWith("✅", (await Edit(scene, TestMember.Organiser, "1", ("ping", new Snowflake(602)))).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_that_no_question_has_names_that_are_taken_and_pins_in_forums_are_refused()
    {
        using var scene = Scene();
        await Edit(scene, TestMember.Organiser, "1", ("name", "기본"));

        Assert.StartsWith("그 주제와 난이도에", (await Edit(scene, TestMember.Organiser, "1", ("topics", "python"), ("exclude", "python"))).Text(), StringComparison.Ordinal);
        Assert.StartsWith("**기본** 이름의 일정이", (await Add(scene, TestMember.Organiser, 902, "10:00", ("name", "기본"))).Text(), StringComparison.Ordinal);
        Assert.StartsWith("포럼에서는 질문이", (await Add(scene, TestMember.Organiser, 903, "10:00", ("pin", true))).Text(), StringComparison.Ordinal);
        Assert.StartsWith("`ping`과 `no_ping`을", (await Edit(scene, TestMember.Organiser, "1", ("ping", new Snowflake(601)), ("no_ping", true))).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guild_has_ten_at_most()
    {
        using var scene = Scene();
        for (var number = 2; number <= QuestionSchedule.MostOfAGuild; number++)
            Assert.StartsWith("✅", (await Add(scene, TestMember.Organiser, 902, "10:00")).Text(), StringComparison.Ordinal);

        Assert.StartsWith("일정은 서버마다 10개까지", (await Add(scene, TestMember.Organiser, 902, "10:00")).Text(), StringComparison.Ordinal);
        Assert.Equal(10, scene.Single<int>("select count(*) from question_schedule"));
    }

    [Fact]
    public async Task A_small_pool_is_said_at_once_and_not_again_as_a_warning()
    {
        using var scene = Scene(ofEach: 2);

        var added = await Add(scene, TestMember.Organiser, 902, "10:00", ("topics", "python"));
        await scene.LookAtAsync(3, 10);

        Assert.StartsWith("✅ **2번 일정**을 추가했어요.\n📉 맞는 질문이 6개뿐이에요.", added.Text(), StringComparison.Ordinal);
        Assert.Empty(scene.Told());
    }

    [Fact]
    public async Task Without_a_setup_or_without_rights_nothing_is_done()
    {
        using var bare = new QuestionScene(setUp: false);
        using var scene = Scene();

        Assert.StartsWith("아직 질문 일정이 없어요.", (await bare.Slice.Command("question schedule list", TestMember.Organiser)).Text(), StringComparison.Ordinal);
        Assert.StartsWith("아직 질문 일정이 없어요.", (await Add(bare, TestMember.Organiser, 902, "10:00")).Text(), StringComparison.Ordinal);
        Assert.StartsWith("운영진만", (await Add(scene, TestMember.Jisu, 902, "10:00")).Text(), StringComparison.Ordinal);
        Assert.StartsWith("운영진만", (await Edit(scene, TestMember.Jisu, "1", ("time", "10:00"))).Text(), StringComparison.Ordinal);
        Assert.StartsWith("운영진만", (await scene.Slice.Press("question:drop:2", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.Empty(await scene.Slice.Suggest("question schedule edit", "schedule", "", TestMember.Jisu));
        Assert.Equal(["1번 일정 · 09:00"], (await scene.Slice.Suggest("question schedule edit", "schedule", "", TestMember.Organiser)).Select(choice => choice.Name.Default));
    }

    private static QuestionScene Scene(int ofEach = 10)
    {
        var scene = QuestionScene.Mixed(ofEach);
        scene.Describe();
        return scene;
    }

    private static ValueTask<InteractionResponse> Add(
        QuestionScene scene, TestMember member, ulong channel, string time, params (string Name, object Value)[] others) =>
        Send(scene, "question schedule add", member, [("channel", new Snowflake(channel)), ("time", time), .. others]);

    private static ValueTask<InteractionResponse> Edit(
        QuestionScene scene, TestMember member, string schedule, params (string Name, object Value)[] others) =>
        Send(scene, "question schedule edit", member, [("schedule", schedule), .. others]);

    /// <summary>With what Discord resolves of channels.</summary>
    private static ValueTask<InteractionResponse> Send(
        QuestionScene scene, string path, TestMember member, (string Name, object Value)[] options)
    {
        var channels = options.Where(option => option.Name == "channel").Select(option => (Snowflake)option.Value)
            .ToDictionary(id => id, id => new Channel { Id = id, Type = id.Value is 903 or 904 ? ChannelType.GuildForum : ChannelType.GuildText });
        return scene.Slice.Command(
            path, member, new CommandOptions(options.ToDictionary(option => option.Name, option => option.Value)) { Channels = channels });
    }
}
