using System.Net;
using Dapper;

namespace StudyBot.Tests.Features.Milestones;

public sealed class MilestoneRoleTests : IDisposable
{
    private readonly MilestoneScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_week_in_a_row_gives_its_role_once_with_a_reason()
    {
        Assert.Contains("<@&501>", await _scene.MapAsync(7, MilestoneScene.Week), StringComparison.Ordinal);
        await _scene.StudyAsync(TestMember.Jisu, 6);
        await _scene.GiveAsync();
        Assert.Empty(_scene.Slice.Discord.Worn);

        _scene.Pass(1);
        var receipt = await _scene.StudyAsync(TestMember.Jisu, 1);
        var again = await _scene.StudyAsync(TestMember.Jisu, 1);
        await _scene.GiveAsync();
        await _scene.GiveAsync();

        Assert.Contains("🎉 **일주일**을 채웠어요", receipt, StringComparison.Ordinal);
        Assert.DoesNotContain("🎉", again, StringComparison.Ordinal);
        Assert.Equal(["101 501"], _scene.Slice.Discord.Worn);
        Assert.Equal(1, _scene.RoleRequests);
    }

    [Fact]
    public async Task What_is_taken_back_takes_the_role_with_it_and_doing_it_again_gives_it_again()
    {
        await _scene.MapAsync(7, MilestoneScene.Week);
        await _scene.StudyAsync(TestMember.Jisu, 7);
        await _scene.GiveAsync();
        _scene.Undo(TestMember.Jisu);
        await _scene.GiveAsync();
        Assert.Empty(_scene.Slice.Discord.Worn);

        await _scene.StudyAsync(TestMember.Jisu, 1);
        await _scene.GiveAsync();
        Assert.Equal(["101 501"], _scene.Slice.Discord.Worn);
        Assert.Equal(1, Count("milestone_reach"));
    }

    [Fact]
    public async Task A_run_that_breaks_keeps_its_role_and_the_next_run_reaches_anew()
    {
        await _scene.MapAsync(7, MilestoneScene.Week);
        await _scene.StudyAsync(TestMember.Jisu, 7);
        await _scene.GiveAsync();
        _scene.Pass(10);
        var receipt = await _scene.StudyAsync(TestMember.Jisu, 7);
        await _scene.GiveAsync();

        Assert.Contains("🎉", receipt, StringComparison.Ordinal);
        Assert.Equal(["101 501"], _scene.Slice.Discord.Worn);
        Assert.Equal(1, _scene.RoleRequests);
        Assert.Equal(2, Count("milestone_reach"));
        _scene.Undo(TestMember.Jisu);
        await _scene.GiveAsync();
        // The first run still has it.
        Assert.Equal(["101 501"], _scene.Slice.Discord.Worn);
    }

    [Fact]
    public async Task An_excuse_that_joins_two_runs_reaches_what_they_are_together()
    {
        await _scene.MapAsync(7, MilestoneScene.Week);
        await _scene.StudyAsync(TestMember.Jisu, 4);
        _scene.Pass(5);
        await _scene.StudyAsync(TestMember.Jisu, 4);
        await _scene.GiveAsync();
        Assert.Empty(_scene.Slice.Discord.Worn);

        var member = TestMember.Jisu.User;
        await _scene.Slice.Command("staff excuse", TestMember.Organiser, new Discord.Interactions.CommandOptions(new Dictionary<string, object>
        {
            ["member"] = member.Id,
            ["first"] = "2026-03-06",
            ["last"] = "2026-03-09",
            ["reason"] = "입원",
        })
        { Users = new Dictionary<Discord.Model.Snowflake, Discord.Model.User> { [member.Id] = member } });
        await _scene.GiveAsync();
        Assert.Equal(["101 501"], _scene.Slice.Discord.Worn);
    }

    [Fact]
    public async Task A_mapping_also_reaches_who_was_there_before_another_swaps_and_none_leaves_it()
    {
        await _scene.StudyAsync(TestMember.Jisu, 7);
        _scene.Pass(9);
        _scene.Slice.Database.Write(connection => connection.Execute("delete from milestone_reach"));
        await _scene.MapAsync(7, MilestoneScene.Week);
        await _scene.GiveAsync();
        Assert.Equal(["101 501"], _scene.Slice.Discord.Worn);

        await _scene.MapAsync(7, MilestoneScene.Month);
        await _scene.GiveAsync();
        Assert.Equal(["101 502"], _scene.Slice.Discord.Worn);
        _scene.Slice.Discord.Worn.Clear();
        Assert.Contains("이미", await _scene.MapAsync(7, MilestoneScene.Month), StringComparison.Ordinal);
        await _scene.GiveAsync();
        Assert.Equal(["101 502"], _scene.Slice.Discord.Worn);

        var cleared = await _scene.Slice.Command("milestones clear", TestMember.Organiser, ("days", 7L));
        await _scene.GiveAsync();
        Assert.Contains("그대로", cleared.Text(), StringComparison.Ordinal);
        Assert.Equal(["101 502"], _scene.Slice.Discord.Worn);
        Assert.Equal(3, _scene.Slice.Database.Read(connection => connection.ExecuteScalar<int>(
            "select count(*) from staff_action where action like 'milestone.%'")));
    }

    [Theory]
    [InlineData(900, true, 5, "@everyone")]
    [InlineData(503, true, 5, "연동 서비스")]
    [InlineData(504, true, 5, "운영진의 권한")]
    [InlineData(501, false, 5, "**역할 관리하기** 권한이 필요해요")]
    [InlineData(520, true, 5, "위로 끌어 올려")]
    [InlineData(501, true, 1, "위로 끌어 올려")]
    [InlineData(599, true, 5, "찾을 수 없어요")]
    public async Task A_role_that_cannot_be_given_is_refused_with_what_is_wrong(ulong role, bool botMay, int botPosition, string sentence)
    {
        _scene.Roles(botMay, botPosition);
        Assert.Contains(sentence, await _scene.MapAsync(7, new(role)), StringComparison.Ordinal);
        Assert.Equal(0, Count("milestone_role"));
        Assert.DoesNotContain("요.", await _scene.MapAsync(7, new(role), TestMember.Organiser with { Locale = "en-US" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_staff_set_roles_and_only_for_milestones_that_there_are()
    {
        Assert.Contains("운영진만", await _scene.MapAsync(7, MilestoneScene.Week, TestMember.Jisu), StringComparison.Ordinal);
        Assert.Contains("그런 마일스톤은", await _scene.MapAsync(8, MilestoneScene.Week), StringComparison.Ordinal);
        foreach (var command in new[] { "milestones list", "milestones clear", "milestones announce" })
            Assert.Contains("Only staff", (await _scene.Slice.Command(command, TestMember.Emma, ("days", 7L), ("on", true))).Text(), StringComparison.Ordinal);
        Assert.Equal(0, Count("milestone_role"));
    }

    [Fact]
    public async Task A_role_that_is_forbidden_later_is_told_once_and_waits_an_hour_with_all_who_want_it()
    {
        await _scene.MapAsync(7, MilestoneScene.Week);
        for (var day = 0; day < 7; day++)
        {
            await _scene.StudyAsync(TestMember.Jisu, 1);
            await _scene.StudyAsync(TestMember.Minho, 1);
            _scene.Pass(1);
        }

        _scene.Roles(botMay: true, botPosition: 1);
        _scene.Slice.Discord.RefuseWhere = request => request.Path.Contains("/roles/", StringComparison.Ordinal) ? (HttpStatusCode.Forbidden, 50013) : null;

        await _scene.GiveAsync();
        await _scene.GiveAsync();
        _scene.Slice.Clock.Advance(TimeSpan.FromMinutes(61));
        await _scene.GiveAsync();
        Assert.Equal(2, _scene.RoleRequests);
        Assert.StartsWith("milestone.role 501-", Assert.Single(_scene.Notices), StringComparison.Ordinal);
        var list = (await _scene.Slice.Command("milestones list", TestMember.Organiser)).Text();
        Assert.Contains("⚠️ <@&501> 역할이 봇의 역할과 같거나", list, StringComparison.Ordinal);
        Assert.Contains("2명", list, StringComparison.Ordinal);

        _scene.Slice.Discord.RefuseWhere = null;
        _scene.Slice.Clock.Advance(TimeSpan.FromMinutes(61));
        await _scene.GiveAsync();
        Assert.Equal(["101 501", "102 501"], _scene.Slice.Discord.Worn);
        Assert.Equal(0, Count("milestone_trouble"));
    }

    [Fact]
    public async Task Who_left_is_let_go_and_who_is_in_between_is_tried_again()
    {
        await _scene.MapAsync(7, MilestoneScene.Week);
        await _scene.StudyAsync(TestMember.Jisu, 7);
        _scene.Slice.Discord.RefuseNext(HttpStatusCode.ServiceUnavailable, 0);
        await _scene.GiveAsync();
        _scene.Slice.Clock.Advance(TimeSpan.FromMinutes(1));
        _scene.Slice.Discord.RefuseNext(HttpStatusCode.NotFound, 10007);
        await _scene.GiveAsync();
        _scene.Slice.Clock.Advance(TimeSpan.FromHours(2));
        await _scene.GiveAsync();

        Assert.Equal(2, _scene.RoleRequests);
        Assert.Empty(_scene.Slice.Discord.Worn);
        Assert.Empty(_scene.Notices);
    }

    private long Count(string table) => _scene.Slice.Database.Read(connection => connection.ExecuteScalar<long>($"select count(*) from {table}"));
}
