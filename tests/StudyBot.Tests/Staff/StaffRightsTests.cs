using StudyBot.Discord.Model;
using StudyBot.Tests.Features.Help;

namespace StudyBot.Tests.Staff;

public sealed class StaffRightsTests
{
    private static readonly Snowflake Role = new(StaffScene.Role);

    [Theory]
    [InlineData(Permissions.ManageGuild, 0UL, true)]
    [InlineData(Permissions.Administrator, 0UL, true)]
    [InlineData(Permissions.SendMessages, StaffScene.Role, true)]
    [InlineData(Permissions.SendMessages, 601UL, false)]
    [InlineData(Permissions.ManageMessages | Permissions.ManageRoles, 0UL, false)]
    public async Task Staff_is_who_may_manage_the_server_or_wears_the_role(Permissions permissions, ulong role, bool isStaff)
    {
        using var scene = new StaffScene();

        var reply = await scene.Slice.Command("staff log", TestMember.Jisu with { Permissions = permissions, Roles = [new(role)] });

        Assert.Equal(isStaff, reply.Text().StartsWith("운영진 기록\n", StringComparison.Ordinal));
        Assert.True(reply.IsPrivate());
    }

    [Fact]
    public async Task Others_are_told_kindly_whom_to_ask_for_what()
    {
        using var scene = new StaffScene();
        using var without = new Slice();

        Assert.Equal(
            "운영진만 쓸 수 있어요. 운영진이라면 서버 관리자에게 <@&600> 역할을 달라고 부탁해 주세요.",
            (await scene.Slice.Command("staff log", TestMember.Jisu)).Text());
        Assert.Equal(
            "Only staff can use this. If you are staff, please ask an organiser for the <@&600> role.",
            (await scene.Slice.Command("staff log", TestMember.Emma)).Text());
        Assert.Equal("운영진만 쓸 수 있어요. 서버 관리 권한이 있는 분에게 부탁해 주세요.", (await without.Command("staff log", TestMember.Jisu)).Text());
        Assert.Equal(
            "Only staff can use this. Please ask someone who has the Manage Server permission.",
            (await without.Command("staff log", TestMember.Emma)).Text());
    }

    [Fact]
    public async Task A_button_asks_again_since_the_role_may_be_gone_by_then()
    {
        using var scene = new StaffScene();

        var reply = await scene.Slice.Press("staff:log:1", TestMember.Jisu);

        Assert.True(reply.IsPrivate());
        Assert.StartsWith("운영진만 쓸 수 있어요.", reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_role_of_one_guild_is_nothing_in_another()
    {
        using var scene = new StaffScene(setUp: false);
        scene.SetUp(channel: 918, guild: 950);

        var reply = await scene.Slice.Command("staff log", TestMember.Jisu with { Roles = [Role] });

        Assert.StartsWith("운영진만 쓸 수 있어요.", reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_a_wearer_what_is_for_staff_but_not_setup_and_others_nothing_of_it()
    {
        using var scene = new StaffScene();

        var wearer = await HelpReplies.WholeAsync(scene.Slice, TestMember.Jisu with { Roles = [Role] });
        var member = await HelpReplies.WholeAsync(scene.Slice, TestMember.Jisu);
        scene.Slice.InDirectMessages = true;
        var direct = await HelpReplies.WholeAsync(scene.Slice, TestMember.Organiser);

        Assert.Contains("`/staff log` 운영진이 한 일을 최근 것부터 봐요", wearer, StringComparison.Ordinal);
        Assert.DoesNotContain("`/setup`", wearer, StringComparison.Ordinal);
        Assert.All([member, direct], text => Assert.DoesNotContain("/staff", text, StringComparison.Ordinal));
    }
}
