using Dapper;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;
using StudyBot.Tests.Features.Settings;

namespace StudyBot.Tests.Features.Doctor;

/// <summary>/doctor: a calm line for what is well, a line and a remedy for what is not.</summary>
public sealed class DoctorTests
{
    private static readonly TestMember Korean = TestMember.Organiser;
    private static readonly TestMember English = TestMember.Organiser with { Locale = "en-US" };

    [Fact]
    public async Task Where_all_is_well_it_says_so_in_a_line_for_each()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", Korean, ("time", "9:00"));
        Execute(slice, "update guild_settings set staff_role_id = 600, staff_channel_id = 908");

        var korean = await slice.Command("doctor", Korean);
        var english = await slice.Command("doctor", English);

        Assert.True(korean.IsPrivate());
        Assert.Equal(
            """
            🩺 모두 괜찮아요
            ✅ **오늘의 질문** 필요한 권한이 모두 있어요. <#901>
            ✅ **운영진** 필요한 권한이 모두 있어요. <#908>, <@&600>
            ✅ **봇** 디스코드 연결, 시계, 데이터베이스 모두 괜찮아요.
            ✅ **1번 일정** 아직 올라온 질문은 없어요. 다음 질문 <t:1772496000:R>. 아직 묻지 않은 질문 3개 / 3개
            """,
            korean.Text());
        Assert.Equal(
            """
            🩺 All is well
            ✅ **Daily question** Every permission it needs is there. <#901>
            ✅ **Staff** Every permission it needs is there. <#908>, <@&600>
            ✅ **The bot** Its connection to Discord, its clock and its database are fine.
            ✅ **Schedule 1** No question was posted yet. Next question <t:1772496000:R>. 3 of 3 questions not asked yet
            """,
            english.Text());
        Assert.Empty(korean.Components().OfType<LinkButton>());
    }

    [Fact]
    public async Task What_is_wrong_stands_first_with_its_remedy_and_one_click_mends_what_an_invitation_can()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", Korean, ("time", "9:00"), ("staff_channel", new Snowflake(908)));
        Execute(slice, "update question_schedule set opens_thread = 1, pins = 1, ping_role_id = 601");
        Execute(slice, "insert into focus_channel (guild_id, channel_id) values (900, 950)");
        Execute(slice, "insert into milestone_role (guild_id, days, role_id, set_by, set_at) values (900, 30, 600, 1, 0)");
        Execute(slice, "insert into digest_plan (guild_id, channel_id, local_time, next_due) values (900, 906, '09:00', 1)");
        slice.Discord.Canned["guilds/900/channels"] = slice.Discord.Canned["guilds/900/channels"].Replace("\"id\": \"908\"", "\"id\": \"918\"", StringComparison.Ordinal);

        var korean = await slice.Command("doctor", Korean);
        var english = await slice.Command("doctor", English);

        Assert.StartsWith(
            """
            🩺 고칠 것이 6개 있어요
            ⚠️ **오늘의 질문** <#901>에서 봇에게 없는 권한: **공개 스레드 만들기, 스레드에서 메시지 보내기, 메시지 고정**
            -# → `/doctor`의 **봇에 권한 주기**를 누르거나, 서버 설정 → 역할 → StudyBot에서 켜 주세요.
            ⚠️ **오늘의 질문** <@&601> 역할을 불러도 알림이 가지 않아요.
            -# → 서버 설정 → 역할에서 그 역할의 '모두가 이 역할을 @멘션할 수 있음'을 켜 주세요.
            ⚠️ **운영진** 정해 둔 채널이 없어졌어요.
            -# → `/setup`의 운영진 단계에서 다른 채널을 골라 주세요.
            ⚠️ **지난주 소식** <#906>에서 봇에게 없는 권한: **메시지 보내기, 링크 첨부**
            -# → <#906>의 채널 설정 → 권한에서 StudyBot 역할에 허용해 주세요.
            ⚠️ **마일스톤 역할** <@&600> 역할을 주려면 **역할 관리하기** 권한이 필요해요.
            -# → `/doctor`의 **봇에 권한 주기**를 누르거나, 서버 설정 → 역할 → StudyBot에서 켜 주세요.
            ⚠️ **공부 음성 채널** 정해 둔 채널이 없어졌어요.
            -# → `/focus channels`에서 음성 채널을 다시 골라 주세요.
            ✅ **봇**
            """,
            korean.Text(),
            StringComparison.Ordinal);
        Assert.StartsWith("🩺 6 things to mend\n⚠️ **Daily question** In <#901> the bot lacks **Create Public Threads", english.Text(), StringComparison.Ordinal);
        Assert.Equal(
            $"https://discord.com/oauth2/authorize?client_id=800&scope=bot+applications.commands&permissions={(ulong)(Invitation.Asked | Permissions.ManageRoles)}&guild_id=900&disable_guild_select=true",
            Assert.Single(korean.Components().OfType<LinkButton>()).Url);
    }

    [Fact]
    public async Task A_question_that_failed_today_is_named_with_why()
    {
        using var scene = new Questions.QuestionScene(SetupScene.Slice());
        scene.Discord.RefuseWhere = request => request.Method == "POST" ? (System.Net.HttpStatusCode.NotFound, 10003) : null;
        await scene.LookAtAsync(3, 9);
        scene.Discord.RefuseWhere = null;

        var reply = await scene.Slice.Command("doctor", English);

        Assert.Contains("⚠️ **Schedule 1** The channel for questions was deleted.", reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pause_is_no_illness_and_yet_not_all_well()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", Korean, ("time", "9:00"));
        await slice.Command("question pause", Korean);

        var korean = await slice.Command("doctor", Korean);
        await slice.Command("question resume", Korean);
        await slice.Command("question pause", Korean, ("until", "3/9"));
        var english = await slice.Command("doctor", English);
        await slice.Command("question resume", Korean);

        Assert.StartsWith("🩺 고칠 것은 없지만, 질문이 오지 않는 일정이 있어요\n➖ **1번 일정** 아직 올라온 질문은 없어요. ⏸️ <t:1772413200:f>부터 멈춰 있어요. 다시 시작하려면 `/question resume`을 보내 주세요.", korean.Text(), StringComparison.Ordinal);
        Assert.StartsWith("🩺 Nothing to mend, but a schedule brings no questions\n➖ **Schedule 1** No question was posted yet. ⏸️ Paused since <t:1772413200:f>; questions come again from Monday, March 9 on.", english.Text(), StringComparison.Ordinal);
        Assert.StartsWith("🩺 All is well", (await slice.Command("doctor", English)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_staff_may_look_by_command_and_by_button()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", Korean, ("time", "9:00"));
        Execute(slice, "update guild_settings set staff_role_id = 600");

        var member = await slice.Command("doctor", TestMember.Jisu);
        var pressed = await slice.Press("doctor:page:0", TestMember.Emma);
        var wearer = await slice.Command("doctor", TestMember.Minho with { Roles = [new(600)] });

        Assert.StartsWith("운영진만 쓸 수 있어요.", member.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("🩺", pressed.Text(), StringComparison.Ordinal);
        Assert.StartsWith("🩺", wearer.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doctor:page:again")]
    [InlineData("doctor:page:-5")]
    [InlineData("doctor:page:99999")]
    [InlineData("doctor:page")]
    public async Task Any_page_that_is_asked_for_is_one_that_exists(string customId)
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", Korean, ("time", "9:00"));

        Assert.StartsWith("🩺 모두 괜찮아요", (await slice.Press(customId, Korean)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_result_comes_in_pages_none_of_which_is_too_long()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", Korean, ("time", "9:00"));
        for (var number = 0; number < 40; number++)
            Execute(slice, $"insert into focus_channel (guild_id, channel_id) values (900, {2000 + number})");

        var first = await slice.Command("doctor", Korean);
        var second = await slice.Press(first.Button("다음"), Korean);

        Assert.StartsWith("🩺 고칠 것이 40개 있어요", first.Text(), StringComparison.Ordinal);
        Assert.EndsWith("1 / 2쪽", first.Text(), StringComparison.Ordinal);
        Assert.EndsWith("2 / 2쪽", second.Text(), StringComparison.Ordinal);
        Assert.All([first, second], page => Assert.InRange(page.Text().Length, 1, 2200));
        Assert.True(first.Components().OfType<Button>().First().Disabled);
        Assert.Equal(first.Components().OfType<Button>().Count(), first.Components().OfType<Button>().DistinctBy(button => button.CustomId).Count());
    }

    [Fact]
    public async Task When_discord_does_not_answer_the_rest_is_looked_at_all_the_same()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", Korean, ("time", "9:00"));
        slice.Discord.RefuseWhere = request => request.Path == "guilds/900/channels" ? (System.Net.HttpStatusCode.ServiceUnavailable, 0) : null;

        var reply = await slice.Command("doctor", English);

        Assert.Contains("➖ **Permissions** Discord does not answer", reply.Text(), StringComparison.Ordinal);
        Assert.Contains("✅ **Schedule 1**", reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_that_has_lost_discord_says_so_and_whom_to_tell()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", Korean, ("time", "9:00"));
        slice.Get<GatewayStatus>().Enter(GatewayState.Waiting);

        var korean = await slice.Command("doctor", Korean);
        var english = await slice.Command("doctor", English);

        Assert.Contains("⚠️ **봇** 지금 디스코드와 연결이 끊겨서 다시 연결하고 있어요.\n-# → 몇 분 뒤에도 그대로면 봇을 운영하는 분에게 알려 주세요.", korean.Text(), StringComparison.Ordinal);
        Assert.Contains("⚠️ **The bot** It has lost Discord and is connecting again.", english.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guild_that_chose_nothing_is_sent_to_setup()
    {
        using var slice = SetupScene.Slice();

        Assert.Contains("➖ **권한** 아직 정해 둔 채널이 없어요. `/setup`으로 시작해 주세요.", (await slice.Command("doctor", Korean)).Text(), StringComparison.Ordinal);
    }

    private static void Execute(Slice slice, string sql) => slice.Database.Write(connection => connection.Execute(sql));
}
