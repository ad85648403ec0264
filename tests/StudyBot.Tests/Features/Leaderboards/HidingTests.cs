using System.Net;
using NodaTime;
using StudyBot.Features.Leaderboards.Presence;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Tests.Features.Leaderboards;

/// <summary>Who hides, and who left.</summary>
public sealed class HidingTests
{
    [Fact]
    public async Task Whoever_hides_is_seen_by_nobody_else_and_still_sees_their_own_place()
    {
        using var slice = await Studied((1, 90), (2, 60), (3, 30));

        var hidden = await slice.Command("leaderboard", new TestMember(2), ("by", "Minutes"), ("me", "Hide"));
        var seen = await slice.Command("leaderboard", new TestMember(1), ("by", "Minutes"));
        var asked = await slice.Command("leaderboard", new TestMember(2), ("by", "Minutes"));

        Assert.True(hidden.IsPrivate());
        Assert.Equal(
            """
            🙈 이제 순위표에도 `/streak show`에도 다른 사람에게는 보이지 않아요. 기록은 그대로 쌓이고, 언제든 다시 보이게 할 수 있어요.
            ⏱️ 이번 주 공부 시간
            🥇 <@1> · **1시간 30분**
            🥈 <@3> · **30분**
            ⋯
            🥈 <@2> · **1시간**
            -# 1위까지 30분
            -# 숨어 있어서 내 자리는 나에게만 보여요.
            """,
            hidden.Text());
        Assert.DoesNotContain("<@2>", seen.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("<@2>", asked.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_studied_in_hiding_counts_when_shown_again()
    {
        using var slice = await Studied((1, 90), (2, 60));
        var hidden = await slice.Command("leaderboard", new TestMember(2, "en-US"), ("by", "Minutes"), ("me", "Hide"));
        await slice.Command("checkin", new TestMember(2), ("minutes", 60L));

        var shown = await slice.Press(hidden.Button("Show me again"), new TestMember(2, "en-US"));
        var again = await slice.Press(hidden.Button("Show me again"), new TestMember(2, "en-US"));
        var board = await slice.Command("leaderboard", new TestMember(1), ("by", "Minutes"));

        Assert.StartsWith("👋 You are on the boards again", shown.Text(), StringComparison.Ordinal);
        Assert.Equal(shown.Text(), again.Text());
        Assert.Contains("🥇 <@2> · **2시간**\n🥈 <@1>", board.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "내 자리로", "다시 보이기", "🥈 <@2> · **1시간**\n-# 1위까지 30분\n-# 숨어 있어서")]
    [InlineData("en-US", "내 자리로", "Show me again", "🥈 <@2> · **1 h**\n-# 30 min to #1\n-# You are hidden")]
    public async Task Below_every_public_board_whoever_hides_finds_their_own_place_in_their_language(string locale, string place, string show, string line)
    {
        using var slice = await Studied((1, 90), (2, 60), (3, 30));
        var member = new TestMember(2, locale);
        await slice.Command("leaderboard", member, ("by", "Minutes"), ("me", "Hide"));
        var asked = await slice.Command("leaderboard", member, ("by", "Minutes"));
        var others = await slice.Command("leaderboard", new TestMember(1), ("by", "Minutes"));

        var fromOwn = await slice.Press(asked.Button(place), member);
        var fromOthers = await slice.Press(others.Button(place), member);

        Assert.True(fromOwn.IsPrivate());
        Assert.Contains(line, fromOwn.Text(), StringComparison.Ordinal);
        Assert.Equal(fromOwn.Text(), fromOthers.Text());
        Assert.NotEmpty(fromOwn.Button(show));
    }

    [Fact]
    public async Task Whoever_is_shown_finds_the_way_to_hide_below_a_board_of_one_page()
    {
        using var slice = await Studied((1, 90), (2, 60));
        var board = await slice.Command("leaderboard", new TestMember(1), ("by", "Minutes"));

        var own = await slice.Press(board.Button("내 자리로"), new TestMember(1));
        await slice.Press(own.Button("나를 숨기기"), new TestMember(1));

        Assert.True(own.IsPrivate());
        Assert.DoesNotContain("<@1>", (await slice.Command("leaderboard", new TestMember(2), ("by", "Minutes"))).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("leaderboard:hide")]
    [InlineData("leaderboard:hide:Week:Minutes:vanish:ko")]
    [InlineData("leaderboard:hide:Week:3:hide:ko")]
    [InlineData("leaderboard:hide:Week:Minutes:hide:fr")]
    public async Task A_forged_button_hides_nobody(string customId)
    {
        using var slice = await Studied((1, 90));

        var reply = await slice.Press(customId, new TestMember(1));
        var board = await slice.Command("leaderboard", new TestMember(2), ("by", "Minutes"));

        Assert.Equal("그런 순위표는 없어요. `/leaderboard`를 다시 보내 주세요.", reply.Text());
        Assert.Contains("<@1>", board.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_left_goes_in_the_night_and_is_back_with_their_next_interaction()
    {
        using var slice = await Studied((1, 90), (2, 60), (3, 30));
        Leave(slice, 2);
        await NightAsync(slice);
        var gone = await slice.Command("leaderboard", new TestMember(1), ("by", "Minutes"), ("period", "All"));

        await slice.Command("streak show", new TestMember(2));
        var back = await slice.Command("leaderboard", new TestMember(1), ("by", "Minutes"), ("period", "All"));

        Assert.Equal("⏱️ 전체 공부 시간\n🥇 <@1> · **1시간 30분**\n-# 지금 맨 앞이에요.\n🥈 <@3> · **30분**", gone.Text());
        Assert.Contains("🥈 <@2> · **1시간**", back.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_night_asks_about_each_once_the_best_first_and_not_about_who_just_studied()
    {
        using var slice = await Studied([.. Enumerable.Range(1, 30).Select(member => ((ulong)member, (long)(100 + member)))]);
        Leave(slice);
        slice.Clock.Advance(TimeSpan.FromDays(5));
        await slice.Command("checkin", new TestMember(30), ("minutes", 10L));
        slice.Discord.Requests.Clear();

        var asked = await NightAsync(slice, days: 0);
        var restarted = await NightAsync(slice, days: 0);

        Assert.Equal(Enumerable.Range(1, 29).Reverse().Select(member => $"guilds/900/members/{member}"), asked);
        Assert.Empty(restarted);
    }

    [Fact]
    public async Task A_night_in_which_discord_does_not_answer_hides_nobody()
    {
        using var slice = await Studied((1, 90), (2, 60));
        slice.Discord.RefuseWhere = request => request.Path.Contains("/members/", StringComparison.Ordinal) ? (HttpStatusCode.Forbidden, 50001) : null;

        await NightAsync(slice);
        var board = await slice.Command("leaderboard", new TestMember(3), ("by", "Minutes"), ("period", "All"));

        Assert.Contains("<@1>", board.Text(), StringComparison.Ordinal);
        Assert.Contains("<@2>", board.Text(), StringComparison.Ordinal);
    }

    internal static async Task<Slice> Studied(params (ulong Member, long Minutes)[] members)
    {
        var slice = new Slice();
        foreach (var (member, minutes) in members)
            await slice.Command("checkin", new TestMember(member), ("minutes", minutes));
        return slice;
    }

    private static void Leave(Slice slice, params ulong[] left)
    {
        foreach (var member in Enumerable.Range(1, 40).Where(member => !left.Contains((ulong)member)))
            slice.Discord.Canned[$"guilds/900/members/{member}"] = $$$"""{"user":{"id":"{{{member}}}","username":"m"},"roles":[],"joined_at":"2026-01-01T00:00:00Z"}""";
        foreach (var member in left)
            slice.Discord.Canned.Remove($"guilds/900/members/{member}");
        slice.Discord.RefuseWhere = request => left.Any(member => request.Path == $"guilds/900/members/{member}") ? (HttpStatusCode.NotFound, 10007) : null;
    }

    /// <summary>Runs the job as often as it wishes, for an hour at most; gives whom it asked about.</summary>
    private static async Task<IReadOnlyList<string>> NightAsync(Slice slice, int days = 3)
    {
        slice.Clock.Advance(TimeSpan.FromDays(days));
        var (before, job, end) = (slice.Discord.Requests.Count, slice.Get<IEnumerable<IScheduledJob>>().OfType<DepartureJob>().Single(), slice.Clock.Now() + Duration.FromHours(1));
        for (var next = await job.RunDueAsync(slice.Clock.Now(), CancellationToken.None); next <= end; next = await job.RunDueAsync(slice.Clock.Now(), CancellationToken.None))
        {
            Assert.True(next - slice.Clock.Now() >= DepartureJob.Pace);
            slice.Clock.Advance((next.Value - slice.Clock.Now()).ToTimeSpan());
        }

        return [.. slice.Discord.Requests.Skip(before).Select(request => request.Path)];
    }
}
