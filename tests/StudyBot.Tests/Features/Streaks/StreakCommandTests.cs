using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Streaks;

public sealed class StreakCommandTests
{
    [Fact]
    public async Task A_new_member_is_told_how_to_begin()
    {
        using var slice = new Slice();

        Assert.Equal("내 연속 기록\n아직 기록이 없어요. `/checkin`을 보내면 오늘이 1일째가 돼요.", (await slice.Command("streak show", TestMember.Jisu)).Text());
        Assert.Equal("Your streak\nNothing yet. Send `/checkin` and today is day 1.", (await slice.Command("streak show", TestMember.Emma)).Text());
    }

    [Fact]
    public async Task A_missed_day_shows_and_the_longest_run_stays()
    {
        using var slice = new Slice();
        await StudyOnDays(slice, 0, 1, 3);

        var reply = await slice.Command("streak show", TestMember.Jisu);

        Assert.Equal(
            """
            내 연속 기록
            ▫️▫️▫️▫️▫️▫️▫️▫️▫️▫️🟩🟩🛌🟩
            -# 최근 14일 · 🟩 공부한 날 · 🛌 쉬는 날로 처리 · ⬛ 놓친 날 · ▫️ 쉬는 날이나 시작 전 · 🔲 오늘
            지금
            **3일**
            최장
            **3일**
            꾸준함
            시작한 뒤 공부하는 날 4일 중 **3일**
            오늘
            이미 채웠어요. 다음 날은 <t:1772737200:R>에 시작해요.
            """,
            reply.Text());
    }

    [Fact]
    public async Task Before_todays_study_the_run_is_alive_and_the_deadline_is_named()
    {
        using var slice = new Slice();
        await StudyOnDays(slice, 0, 1);
        slice.Clock.Advance(TimeSpan.FromDays(1));

        var reply = await slice.Command("streak show", TestMember.Jisu);

        Assert.Contains("<t:1772650800:t> 전에 공부하면 **3일째**가 돼요", reply.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "쉬는 날이에요. 공부하지 않아도 **1일**이 이어지고, 공부하면 2일째가 돼요.")]
    [InlineData("en-US", "A day off. Your streak of **1** is safe without studying; if you do, it is day 2.")]
    public async Task On_a_day_off_nobody_is_pressed(string locale, string words)
    {
        using var slice = new Slice();
        await StudyOnDays(slice, 0);
        await slice.Press("calendar:days", TestMember.Organiser, "1");
        slice.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Contains(words, (await slice.Command("streak show", TestMember.Jisu with { Locale = locale })).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_run_counts_zero_and_a_fresh_start_is_offered()
    {
        using var slice = new Slice();
        await StudyOnDays(slice, 0);
        slice.Clock.Advance(TimeSpan.FromDays(3));

        var reply = await slice.Command("streak show", TestMember.Jisu);

        Assert.Contains("**0일**", reply.Text(), StringComparison.Ordinal);
        Assert.Contains("오늘\n다시 시작할 수 있어요.", reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_members_streak_can_be_seen_by_name()
    {
        using var slice = new Slice();
        await StudyOnDays(slice, 0);

        var reply = await slice.Command("streak show", TestMember.Emma, Someone(TestMember.Jisu.User with { GlobalName = "지수" }));

        Assert.StartsWith("지수's streak", reply.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Done.", reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Consistency_counts_since_the_start_and_later_the_last_30_days()
    {
        using var slice = new Slice();
        await StudyOnDays(slice, 0);
        var english = TestMember.Jisu with { Locale = "en-US" };
        var someone = Someone(TestMember.Jisu.User);

        var firstDay = await slice.Command("streak show", english);
        var firstDayOfAnother = await slice.Command("streak show", TestMember.Emma, someone);
        slice.Clock.Advance(TimeSpan.FromDays(30));
        var month = await slice.Command("streak show", TestMember.Jisu);
        var monthInEnglish = await slice.Command("streak show", english);

        Assert.Contains("Consistency\n**1** of 1 study day since you started\n", firstDay.Text(), StringComparison.Ordinal);
        Assert.Contains("**1** of 1 study day since they started\n", firstDayOfAnother.Text(), StringComparison.Ordinal);
        Assert.Contains("꾸준함\n최근 공부하는 날 30일 중 **1일**\n", month.Text(), StringComparison.Ordinal);
        Assert.Contains("**1** of the last 30 study days\n", monthInEnglish.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("**지수**\n# 님", @"\*\*지수\*\* \# 님's streak")]
    [InlineData("\u200B\u3164", "member101's streak")]
    public async Task A_name_in_the_title_is_only_a_name(string name, string title)
    {
        using var slice = new Slice();

        var reply = await slice.Command("streak show", TestMember.Emma, Someone(TestMember.Jisu.User with { GlobalName = name }));

        Assert.StartsWith($"{title}\n", reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bots_do_not_study()
    {
        using var slice = new Slice();

        var reply = await slice.Command("streak show", TestMember.Emma, Someone(TestMember.Jisu.User with { Bot = true }));

        Assert.Equal("Bots do not study. Please pick someone else.", reply.Text());
    }

    private static CommandOptions Someone(User user) =>
        new(new Dictionary<string, object> { ["member"] = user.Id }) { Users = new Dictionary<Snowflake, User> { [user.Id] = user } };

    private static async Task StudyOnDays(Slice slice, params int[] days)
    {
        var today = 0;
        foreach (var day in days)
        {
            slice.Clock.Advance(TimeSpan.FromDays(day - today));
            today = day;
            await slice.Command("checkin", TestMember.Jisu, ("minutes", 30L));
        }
    }
}
