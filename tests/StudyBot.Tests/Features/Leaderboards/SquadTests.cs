using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Presence;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Tests.Features.Leaderboards;

/// <summary>Squads, and the board of a cohort.</summary>
public sealed class SquadTests
{
    private static readonly Snowflake Blue = new(71);
    private static readonly Snowflake Red = new(72);

    [Fact]
    public async Task Squads_are_compared_by_the_average_of_who_studied()
    {
        using var slice = await WithSquads();
        await Study(slice, 1, 60, Blue);
        await Study(slice, 2, 30, Blue);
        await Study(slice, 3, 50, Red);
        await Study(slice, 4, 500);

        var board = await slice.Command("leaderboard", new TestMember(9), ("by", "Minutes"), ("squads", true));
        var copy = await slice.Press(board.Button("English"), new TestMember(9));

        Assert.Equal("⏱️ 이번 주 공부 시간 · 팀 평균\n🥇 <@&72> · **50분** · 1명\n🥈 <@&71> · **45분** · 2명", board.Text());
        Assert.False(board.IsPrivate());
        Assert.Equal("⏱️ Time studied, this week · squad averages\n🥇 <@&72> · **50 min** · 1 member\n🥈 <@&71> · **45 min** · 2 members", copy.Text());
        Assert.True(copy.IsPrivate());
    }

    [Fact]
    public async Task Another_role_takes_the_totals_along_and_hiding_takes_them_out()
    {
        using var slice = await WithSquads();
        await Study(slice, 1, 60, Blue);
        await Study(slice, 2, 30, Blue);

        await slice.Command("streak show", new TestMember(2) { Roles = [Red] });
        var moved = await slice.Command("leaderboard", new TestMember(2) { Roles = [Red] }, ("by", "Minutes"), ("squads", true));
        await slice.Command("leaderboard", new TestMember(1) { Roles = [Blue] }, ("me", "Hide"));
        var hidden = await slice.Command("leaderboard", new TestMember(2) { Roles = [Red] }, ("by", "Streak"), ("squads", true));

        Assert.EndsWith("🥇 <@&71> · **1시간** · 1명\n🥈 <@&72> · **30분** · 1명", moved.Text(), StringComparison.Ordinal);
        Assert.EndsWith("팀 평균\n🥇 <@&72> · **1일** · 1명", hidden.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_choose_squads_and_the_log_says_so()
    {
        using var slice = await WithSquads();

        var listed = await slice.Command("staff squads", TestMember.Organiser);
        var twice = await slice.Command("staff squads", TestMember.Organiser, ("add", Blue));
        var everyone = await slice.Command("staff squads", TestMember.Organiser, ("add", Slice.Guild));
        var removed = await slice.Command("staff squads", TestMember.Organiser, ("remove", Blue));
        var stranger = await slice.Command("staff squads", TestMember.Organiser, ("remove", new Snowflake(99)));
        var log = await slice.Command("staff log", TestMember.Organiser);

        Assert.StartsWith("\n👥 팀\n<@&71>\n<@&72>\n-# ", listed.Text(), StringComparison.Ordinal);
        Assert.StartsWith("<@&71> 팀은 이미 있어요.", twice.Text(), StringComparison.Ordinal);
        Assert.StartsWith("@everyone은 팀이 될 수 없어요.", everyone.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ <@&71> 팀을 뺐어요.", removed.Text(), StringComparison.Ordinal);
        Assert.Contains("팀이 아니에요", stranger.Text(), StringComparison.Ordinal);
        Assert.Contains("팀을 정했어요: <@&72>", log.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_staff_choose_squads_and_25_are_enough()
    {
        using var slice = new Slice();
        for (ulong role = 71; role < 96; role++)
            await slice.Command("staff squads", TestMember.Organiser, ("add", new Snowflake(role)));

        var full = await slice.Command("staff squads", TestMember.Organiser, ("add", new Snowflake(96)));
        var member = await slice.Command("staff squads", TestMember.Emma, ("add", new Snowflake(96)));

        Assert.StartsWith("팀은 25개까지예요.", full.Text(), StringComparison.Ordinal);
        Assert.StartsWith("Only staff can use this.", member.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_squads_it_says_who_makes_them()
    {
        using var slice = new Slice();

        var board = await slice.Command("leaderboard", new TestMember(1), ("squads", true));

        Assert.Equal("🔥 지금 이어지는 연속 기록 · 팀 평균\n아직 팀이 없어요. 운영진이 `/staff squads`로 팀을 정하면 여기에서 평균을 겨뤄요.", board.Text());
    }

    [Fact]
    public async Task Squads_of_whom_nobody_studied_say_how_they_appear()
    {
        using var slice = await WithSquads();
        await Study(slice, 1, 60);

        var board = await slice.Command("leaderboard", new TestMember(1), ("squads", true));
        var copy = await slice.Press(board.Button("English"), new TestMember(1));
        var answers = await slice.Command("leaderboard", new TestMember(1), ("squads", true), ("by", "Answers"));

        Assert.EndsWith("\n아직 비어 있어요. 팀 역할이 있는 멤버가 공부하면 그 팀이 여기에 올라와요.", board.Text(), StringComparison.Ordinal);
        Assert.EndsWith("\nNothing here yet. Once members with a squad's role study, their squad appears here.", copy.Text(), StringComparison.Ordinal);
        Assert.EndsWith("팀 역할이 있는 멤버가 질문에 답하면 그 팀이 여기에 올라와요.", answers.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cohort_begins_with_its_first_day_also_when_staff_name_it_afterwards()
    {
        using var slice = new Slice();
        await Study(slice, 1, 60);
        slice.Clock.Advance(TimeSpan.FromDays(2));
        await Study(slice, 1, 20);
        await Study(slice, 2, 50);
        var empty = await slice.Command("leaderboard", new TestMember(1), ("by", "Minutes"), ("period", "Cohort"));

        var submitted = await slice.Submit("calendar:setcohort", TestMember.Organiser, ("start", "2026-03-03"), ("end", "2026-06-30"));
        await UpkeepAsync(slice);
        await Study(slice, 2, 10);
        var board = await slice.Command("leaderboard", new TestMember(1), ("by", "Minutes"), ("period", "Cohort"));

        Assert.Equal("⏱️ 이번 기수 공부 시간\n운영진이 아직 기수 기간을 정하지 않아서 비어 있어요. 이번 주, 이번 달, 전체 순위는 지금도 볼 수 있어요.", empty.Text());
        Assert.NotEmpty(submitted.Text());
        Assert.Equal("⏱️ 이번 기수 공부 시간\n🥇 <@2> · **1시간**\n🥈 <@1> · **20분**\n-# 1위까지 40분", board.Text());
    }

    [Fact]
    public async Task Old_weeks_go_and_all_time_stays()
    {
        using var slice = new Slice();
        await Study(slice, 1, 60);
        slice.Clock.Advance(TimeSpan.FromDays(21));
        await UpkeepAsync(slice);

        Assert.Equal(
            [0, 2202603],
            slice.Database.Read(connection => Dapper.SqlMapper.Query<int>(connection, "select period from board_place union select period from board_total")));
    }

    private static async Task<Slice> WithSquads()
    {
        var slice = new Slice();
        await slice.Command("staff squads", TestMember.Organiser, ("add", Blue));
        await slice.Command("staff squads", TestMember.Organiser, ("add", Red));
        return slice;
    }

    private static async Task Study(Slice slice, ulong member, long minutes, params Snowflake[] roles) =>
        await slice.Command("checkin", new TestMember(member) { Roles = roles }, ("minutes", minutes));

    private static Task<NodaTime.Instant?> UpkeepAsync(Slice slice) => slice.Get<IEnumerable<IScheduledJob>>().OfType<BoardUpkeepJob>().Single()
        .RunDueAsync(slice.Clock.Now(), CancellationToken.None);
}
