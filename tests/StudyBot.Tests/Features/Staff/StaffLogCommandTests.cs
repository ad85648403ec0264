using System.Globalization;
using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Tests.Staff;

namespace StudyBot.Tests.Features.Staff;

public sealed class StaffLogCommandTests
{
    private static readonly TestMember EnglishOrganiser = TestMember.Organiser with { Locale = "en-US" };

    [Fact]
    public async Task Who_when_what_and_why_stand_in_the_readers_language()
    {
        using var scene = new StaffScene();
        scene.Slice.Clock.Advance(TimeSpan.FromMinutes(5));
        Praise(scene, member: 101, reason: "*꾸준히*\n답해서");

        var korean = await scene.Slice.Command("staff log", TestMember.Organiser);
        var english = await scene.Slice.Command("staff log", EnglishOrganiser);

        Assert.Equal(
            """
            운영진 기록
            <t:1772413500:R> · <@102> · <@101>님을 칭찬했어요.
            -# 이유: \*꾸준히\* 답해서
            <t:1772413200:R> · <@100> · 봇을 처음 설정했어요: 운영진 역할 없음 → <@&600>, 운영진 채널 없음 → <#908>
            """,
            korean.Text());
        Assert.Equal(
            """
            Staff log
            <t:1772413500:R> · <@102> · praised <@101>
            -# Reason: \*꾸준히\* 답해서
            <t:1772413200:R> · <@100> · set the bot up for the first time: Staff role none → <@&600>, Staff channel none → <#908>
            """,
            english.Text());
    }

    [Fact]
    public async Task A_setup_is_logged_with_what_it_changed_and_one_that_changed_nothing_is_not()
    {
        using var scene = new StaffScene();
        scene.SetUp(channel: StaffScene.Channel);
        scene.SetUp(channel: null, role: 601, by: 102);

        var korean = await scene.Slice.Command("staff log", TestMember.Organiser);
        var english = await scene.Slice.Command("staff log", EnglishOrganiser);

        Assert.Equal(3, korean.Text().Split('\n').Length);
        Assert.Contains("<@102> · 설정을 바꿨어요: 운영진 역할 <@&600> → <@&601>, 운영진 채널 <#908> → 없음", korean.Text(), StringComparison.Ordinal);
        Assert.Contains("<@102> · changed the settings: Staff role <@&600> → <@&601>, Staff channel <#908> → none", english.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_stand_on_a_page_and_buttons_turn_it()
    {
        using var scene = new StaffScene();
        for (var member = 1; member <= 20; member++)
            Praise(scene, (ulong)member, reason: new string('가', 5000));

        var first = await scene.Slice.Command("staff log", TestMember.Organiser);
        var second = await scene.Slice.Press(first.Button("이전 기록"), TestMember.Organiser);
        var last = await scene.Slice.Press(second.Button("이전 기록"), TestMember.Organiser);
        var back = await scene.Slice.Press(last.Button("최근 기록"), EnglishOrganiser);

        Assert.Contains("<@20>님", first.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("<@10>님", first.Text(), StringComparison.Ordinal);
        Assert.EndsWith("\n1 / 3쪽", first.Text(), StringComparison.Ordinal);
        Assert.InRange(first.Text().Length, 1, 4000);
        Assert.Contains("<@10>님", second.Text(), StringComparison.Ordinal);
        Assert.Contains("봇을 처음 설정했어요", last.Text(), StringComparison.Ordinal);
        Assert.EndsWith("\nPage 2 of 3", back.Text(), StringComparison.Ordinal);
        Assert.IsType<UpdateMessage>(back);
    }

    [Theory]
    [InlineData("staff:log")]
    [InlineData("staff:log:-5")]
    [InlineData("staff:log:99999999999")]
    [InlineData("staff:log:one:two")]
    [InlineData("staff:log:2147483647")]
    public async Task A_forged_page_is_a_page_that_exists(string customId)
    {
        using var scene = new StaffScene();

        var reply = await scene.Slice.Press(customId, TestMember.Organiser);

        Assert.Contains("봇을 처음 설정했어요", reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_can_be_asked_for_one_person_or_one_kind_of_deed_and_pages_keep_that()
    {
        using var scene = new StaffScene();
        for (var member = 1; member <= 12; member++)
            Praise(scene, (ulong)member, reason: "잘했어요");
        scene.Slice.Database.Write(connection => connection.Execute("update staff_action set action = 'excuse.approved', acted_by = 109 where subject <> '900' and cast(subject as integer) < 12"));
        scene.Slice.Database.Write(connection => connection.Execute("""update staff_action set details = '{"first":"2026-03-02","last":"2026-03-02"}' where action = 'excuse.approved'"""));

        var did = await scene.Slice.Command("staff log", TestMember.Organiser, ("member", new Discord.Model.Snowflake(109)));
        Assert.StartsWith("운영진 기록\n-# 🔎 <@109>\n", did.Text(), StringComparison.Ordinal);
        Assert.EndsWith("\n1 / 2쪽", did.Text(), StringComparison.Ordinal);
        var older = await scene.Slice.Press(did.Button("이전 기록"), TestMember.Organiser);
        Assert.StartsWith("운영진 기록\n-# 🔎 <@109>\n<t:1772413200:R> · <@109> · <@1>님", older.Text(), StringComparison.Ordinal);
        Assert.EndsWith("\n2 / 2쪽", older.Text(), StringComparison.Ordinal);
        Assert.Contains("<@7>님", (await scene.Slice.Command("staff log", TestMember.Organiser, ("member", new Discord.Model.Snowflake(7)))).Text(), StringComparison.Ordinal);

        var settings = await scene.Slice.Command("staff log", EnglishOrganiser, ("kind", "Settings"));
        Assert.Contains("-# 🔎 Settings\n", settings.Text(), StringComparison.Ordinal);
        Assert.Contains("set the bot up", settings.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("<@7>", settings.Text(), StringComparison.Ordinal);
        Assert.EndsWith("\n1 / 2쪽", (await scene.Slice.Command("staff log", TestMember.Organiser, ("kind", "Members"))).Text(), StringComparison.Ordinal);
        Assert.Contains("맞는 기록이 없어요", (await scene.Slice.Command("staff log", TestMember.Organiser, ("kind", "Questions"))).Text(), StringComparison.Ordinal);
        Assert.Contains("맞는 기록이 없어요", (await scene.Slice.Press("staff:log:0:2:109", TestMember.Organiser)).Text(), StringComparison.Ordinal);
        Assert.Contains("봇을 처음 설정했어요", (await scene.Slice.Press("staff:log:9:77:x", TestMember.Organiser)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_guilds_have_their_own_and_an_empty_one_says_what_will_stand_there()
    {
        using var scene = new StaffScene(setUp: false);
        scene.SetUp(channel: 918, guild: 950);

        var korean = await scene.Slice.Command("staff log", TestMember.Organiser);
        var english = await scene.Slice.Command("staff log", EnglishOrganiser);

        Assert.StartsWith("운영진 기록\n아직 기록이 없어요.", korean.Text(), StringComparison.Ordinal);
        Assert.StartsWith("Staff log\nNothing yet.", english.Text(), StringComparison.Ordinal);
        Assert.Empty(korean.Components());
    }

    [Fact]
    public async Task What_a_feature_did_that_is_gone_still_stands_there()
    {
        using var scene = new StaffScene();
        scene.Slice.Database.Write(connection => connection.Execute("update staff_action set action = 'gone.deed'"));

        var reply = await scene.Slice.Command("staff log", TestMember.Organiser);

        Assert.Contains("<@100> · `gone.deed`", reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_registered_is_refused_where_it_is_written()
    {
        using var scene = new StaffScene();

        Assert.Throws<ArgumentException>(() => scene.Slice.Database.Write(connection => scene.Slice.Get<StaffLog>().Append(
            connection, Action(scene, 101, null) with { Kind = StaffActionKind.Unknown("no.such") })));
    }

    private static void Praise(StaffScene scene, ulong member, string? reason) => scene.Slice.Database.Write(connection =>
        scene.Slice.Get<StaffLog>().Append(connection, Action(scene, member, reason)));

    private static StaffAction Action(StaffScene scene, ulong member, string? reason) => new()
    {
        Kind = StaffScene.Praised,
        GuildId = Slice.Guild,
        By = TestMember.Minho.Id,
        At = scene.Slice.Clock.Now(),
        Subject = member.ToString(CultureInfo.InvariantCulture),
        Reason = reason,
    };
}
