using StudyBot.Discord.Interactions;

namespace StudyBot.Tests.Features.Leaderboards;

public sealed class LeaderboardCommandTests
{
    [Fact]
    public async Task Ties_share_a_rank_and_the_next_rank_skips()
    {
        using var slice = new Slice();
        await Study(slice, (1, 60), (2, 90), (3, 60), (4, 30));

        var reply = await slice.Command("leaderboard", new TestMember(4), ("by", "Minutes"));

        Assert.Equal(
            """
            ⏱️ 이번 주 공부 시간
            🥇 <@2> · **1시간 30분**
            🥈 <@1> · **1시간**
            🥈 <@3> · **1시간**
            `4위` <@4> · **30분**
            -# 2위까지 30분
            """,
            reply.Text());
        Assert.False(reply.IsPrivate());
    }

    [Fact]
    public async Task The_asking_members_own_line_stands_below_the_page()
    {
        using var slice = new Slice();
        await Study(slice, [.. Enumerable.Range(1, 25).Select(member => ((ulong)member, (long)(1000 - member)))]);

        var reply = await slice.Command("leaderboard", new TestMember(20), ("by", "Minutes"));

        Assert.EndsWith("⋯\n`19위` <@19> · **16시간 21분**\n`20위` <@20> · **16시간 20분**\n-# 19위까지 1분\n`21위` <@21> · **16시간 19분**\n1 / 3쪽 · 모두 25명", reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_turn_for_the_owner_and_others_get_their_own()
    {
        using var slice = new Slice();
        await Study(slice, [.. Enumerable.Range(1, 25).Select(member => ((ulong)member, 60L))]);
        var first = await slice.Command("leaderboard", new TestMember(1), ("by", "Minutes"));

        var second = await slice.Press(first.Button("다음"), new TestMember(1));
        var other = await slice.Press(first.Button("다음"), new TestMember(2, "en-US"));

        Assert.IsType<UpdateMessage>(second);
        Assert.Contains("🥇 <@11>", second.Text(), StringComparison.Ordinal);
        Assert.True(other.IsPrivate());
        Assert.StartsWith("⏱️ Time studied, this week", other.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("leaderboard:page")]
    [InlineData("leaderboard:page:Week")]
    [InlineData("leaderboard:page:Week:Height:0:1")]
    [InlineData("leaderboard:page:7:Streak:0:1")]
    [InlineData("leaderboard:page:Week:Streak:nine:1")]
    [InlineData("leaderboard:page:Week:Streak:0:1:fr")]
    public async Task A_forged_page_is_refused_in_words(string customId)
    {
        using var slice = new Slice();

        var reply = await slice.Press(customId, TestMember.Emma);

        Assert.Equal("There is no such board. Please send `/leaderboard` again.", reply.Text());
    }

    [Theory]
    [InlineData("leaderboard:page:Week:Streak:-2147483648:1")]
    [InlineData("leaderboard:page:Week:Streak:2147483647:1")]
    public async Task A_page_out_of_range_is_the_nearest_one(string customId)
    {
        using var slice = new Slice();
        await Study(slice, (1, 60));

        var reply = await slice.Press(customId, new TestMember(1));

        Assert.Contains("<@1>", reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_streak_leaves_the_board_without_any_job()
    {
        using var slice = new Slice();
        await Study(slice, (1, 60));
        slice.Clock.Advance(TimeSpan.FromDays(3));

        var reply = await slice.Command("leaderboard", new TestMember(1));

        Assert.Equal("🔥 지금 이어지는 연속 기록\n아직 비어 있어요. `/checkin`을 보내면 첫 줄에 올라가요.", reply.Text());
    }

    [Fact]
    public async Task A_week_begins_on_monday_at_the_guilds_day_start()
    {
        using var slice = new Slice();
        await Study(slice, (1, 60));
        slice.Clock.Advance(TimeSpan.FromDays(7));
        await Study(slice, (2, 30));

        var week = await slice.Command("leaderboard", new TestMember(1), ("by", "Minutes"));
        var all = await slice.Command("leaderboard", new TestMember(1), ("by", "Minutes"), ("period", "All"));

        Assert.DoesNotContain("<@1> ·", week.Text(), StringComparison.Ordinal);
        Assert.Contains("🥇 <@1>", all.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Week", "📅 이번 주 공부한 날")]
    [InlineData("Month", "📅 이번 달 공부한 날")]
    [InlineData("All", "📅 전체 공부한 날")]
    public async Task Days_are_counted(string period, string title)
    {
        using var slice = new Slice();
        await Study(slice, (1, 10));
        slice.Clock.Advance(TimeSpan.FromDays(1));
        await Study(slice, (1, 10), (2, 500));

        var reply = await slice.Command("leaderboard", new TestMember(1), ("by", "Days"), ("period", period));

        Assert.Equal($"{title}\n🥇 <@1> · **2일**\n-# 지금 맨 앞이에요.\n🥈 <@2> · **1일**", reply.Text());
    }

    [Theory]
    [InlineData("Week", "📅 이번 주 공부한 날\n")]
    [InlineData("All", "📅 전체 공부한 날\n")]
    public async Task A_alone_is_never_ignored(string period, string title)
    {
        using var slice = new Slice();
        await Study(slice, (1, 10));

        var alone = await slice.Command("leaderboard", new TestMember(1), ("period", period));
        var nothing = await slice.Command("leaderboard", new TestMember(1));

        Assert.StartsWith(title, alone.Text(), StringComparison.Ordinal);
        Assert.StartsWith("🔥", nothing.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_public_nobody_is_told_how_to_get_on_the_board()
    {
        using var slice = new Slice();
        await Study(slice, (1, 10));

        var board = await slice.Command("leaderboard", new TestMember(2));
        var copy = await slice.Press(board.Button("English"), new TestMember(2));

        Assert.DoesNotContain("-#", board.Text(), StringComparison.Ordinal);
        Assert.EndsWith("\n-# Send `/checkin` to appear here.", copy.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_in_the_other_language_is_private_and_stays_in_it()
    {
        using var slice = new Slice();
        await Study(slice, [.. Enumerable.Range(1, 25).Select(member => ((ulong)member, 60L))]);
        var board = await slice.Command("leaderboard", new TestMember(1), ("by", "Minutes"));

        var copy = await slice.Press(board.Button("English"), new TestMember(1));
        var next = await slice.Press(copy.Button("Next"), new TestMember(1));

        Assert.True(copy.IsPrivate());
        Assert.StartsWith("⏱️ Time studied, this week\n🥇 <@1>", copy.Text(), StringComparison.Ordinal);
        Assert.IsType<UpdateMessage>(next);
        Assert.StartsWith("\n⏱️ Time studied, this week\n🥇 <@11>", next.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "Answers")]
    [InlineData("en", "Minutes")]
    public async Task A_cohort_without_dates_says_that_staff_have_set_none(string locale, string measure)
    {
        using var slice = new Slice { GuildLocale = locale };

        var board = await slice.Command("leaderboard", TestMember.Jisu, ("by", measure), ("period", "Cohort"));

        Assert.Contains(locale == "ko" ? "운영진이 아직 기수 기간을 정하지 않아서" : "Staff have not set the cohort's dates yet", board.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Answers", "그동안 질문에 답하면 첫 줄에")]
    [InlineData("Reviews", "그동안 `/peer`에서 다른 사람의 답을 리뷰하면 첫 줄에")]
    [InlineData("Days", "그동안 공부하면 첫 줄에")]
    public async Task An_empty_cohort_says_what_counts_on_it(string measure, string words)
    {
        using var slice = new Slice();
        await slice.Submit("calendar:setcohort", TestMember.Organiser, ("start", "2026-03-03"), ("end", "2026-06-30"));

        var board = await slice.Command("leaderboard", TestMember.Jisu, ("by", measure), ("period", "Cohort"));

        Assert.Contains(words, board.Text(), StringComparison.Ordinal);
    }

    private static async Task Study(Slice slice, params (ulong Member, long Minutes)[] days)
    {
        foreach (var (member, minutes) in days)
            await slice.Command("checkin", new TestMember(member), ("minutes", minutes));
    }
}
