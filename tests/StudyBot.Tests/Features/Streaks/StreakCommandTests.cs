using Dapper;
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
            -# 최근 14일 · 🟩 공부한 날 · 🛌 휴식일로 처리 · ▫️ 세지 않는 날
            지금
            **3일**
            최장
            **3일**
            꾸준함
            시작한 뒤 공부하는 날 4일 중 **3일**
            휴식일
            남은 휴식일 없음 · 4일 더 채우면 하나 생겨요
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
    [InlineData("ko", "오늘\n세지 않는 날이에요. 공부하지 않아도 **1일**이 이어지고, 공부하면 2일째가 돼요.")]
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
    public async Task A_run_that_broke_lately_says_how_and_until_when_it_can_be_saved()
    {
        using var slice = new Slice();
        await StudyOnDays(slice, 0, 1, 2);

        // A rest day covers the first of two missed days; then there are two study days to save it.
        slice.Clock.Advance(TimeSpan.FromDays(3));
        var first = (await slice.Command("streak show", TestMember.Jisu)).Text();
        var english = (await slice.Command("streak show", TestMember.Jisu with { Locale = "en-US" })).Text();
        slice.Clock.Advance(TimeSpan.FromDays(1));
        var second = (await slice.Command("streak show", TestMember.Jisu)).Text();
        slice.Clock.Advance(TimeSpan.FromDays(1));
        var late = (await slice.Command("streak show", TestMember.Jisu)).Text();

        Assert.Contains("🟩🟩🟩🛌⬛🔲\n-# 최근 14일 · 🟩 공부한 날 · 🛌 휴식일로 처리 · ▫️ 세지 않는 날 · ⬛ 놓친 날 · 🔲 오늘\n", first, StringComparison.Ordinal);
        var end = new DateTimeOffset(2026, 3, 8, 19, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
        Assert.Contains($"되살리기\n끊긴 **3일** 기록을 아직 되살릴 수 있어요. <t:{end}", first, StringComparison.Ordinal);
        Assert.Contains("하루에 60분을 채우거나 답변을 두 개 남기면 돼요", first, StringComparison.Ordinal);
        Assert.Contains("Save your streak\nYour streak of **3 days** broke, but it can still be saved: two answers or 60 min on one day, before", english, StringComparison.Ordinal);
        Assert.Contains("Rest days\nNone left · the next in 7 days of study\n", english, StringComparison.Ordinal);
        Assert.Contains($"<t:{end}", second, StringComparison.Ordinal);
        Assert.DoesNotContain("되살리기", late, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_excuse_is_seen_by_the_member_alone()
    {
        using var slice = new Slice();
        await StudyOnDays(slice, 0);
        await slice.Command("staff excuse", TestMember.Organiser, StaffCorrectionTests.About(TestMember.Jisu, ("first", "3월 3일"), ("last", "3월 4일"), ("reason", "병원")));
        slice.Clock.Advance(TimeSpan.FromDays(2));

        var own = (await slice.Command("streak show", TestMember.Jisu)).Text();
        var others = (await slice.Command("streak show", TestMember.Emma, Someone(TestMember.Jisu.User))).Text();

        Assert.Contains("🟩📨📨\n-# 최근 14일 · 🟩 공부한 날 · 📨 승인받고 쉰 날 · ▫️ 세지 않는 날\n", own, StringComparison.Ordinal);
        Assert.Contains("휴식일\n**1일** 남음 · 6일 더 채우면 하나 더 생겨요\n", own, StringComparison.Ordinal);
        Assert.Contains("오늘\n세지 않는 날이에요.", own, StringComparison.Ordinal);
        Assert.Contains("🟩▫️▫️\n-# Last 14 days · 🟩 studied · ▫️ does not count\n", others, StringComparison.Ordinal);
        Assert.DoesNotContain("Rest days", others, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("streak show")]
    [InlineData("streak why")]
    [InlineData("excuse list")]
    public async Task News_that_no_direct_message_brought_stands_above_once(string command)
    {
        using var slice = new Slice();
        await StudyOnDays(slice, 0);
        await slice.Command("staff excuse", TestMember.Organiser, StaffCorrectionTests.About(TestMember.Jisu, ("first", "3월 3일"), ("last", "3월 4일"), ("reason", "병원")));
        slice.Database.Write(connection => connection.Execute("update member_letter set state = 'held'"));

        var others = (await slice.Command(command, TestMember.Minho)).Text();
        var first = (await slice.Command(command, TestMember.Jisu)).Text();
        var second = (await slice.Command(command, TestMember.Jisu)).Text();

        Assert.DoesNotContain("📬", others, StringComparison.Ordinal);
        Assert.StartsWith("📬", first, StringComparison.Ordinal);
        Assert.Contains("운영진의 말: 병원", first, StringComparison.Ordinal);
        Assert.DoesNotContain("📬", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_members_streak_can_be_seen_by_name()
    {
        using var slice = new Slice();
        await StudyOnDays(slice, 0);

        var reply = await slice.Command("streak show", TestMember.Emma, Someone(TestMember.Jisu.User with { GlobalName = "지수" }));

        Assert.StartsWith("지수's streak", reply.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Done.", reply.Text(), StringComparison.Ordinal);
        // When a day of theirs ends would tell where they live.
        Assert.DoesNotContain("<t:", reply.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "여기서 볼 수 있는 member101님의 기록이 없어요.")]
    [InlineData("en-US", "There is nothing of member101's to see here:")]
    public async Task Whoever_hides_reads_to_others_like_who_never_studied(string locale, string words)
    {
        using var slice = new Slice();
        var (asking, someone) = (TestMember.Minho with { Locale = locale }, Someone(TestMember.Jisu.User));
        var never = (await slice.Command("streak show", asking, someone)).Text();
        await StudyOnDays(slice, 0, 1);
        Assert.NotEqual(never, (await slice.Command("streak show", asking, someone)).Text());

        await slice.Command("leaderboard", TestMember.Jisu, ("me", "Hide"));
        var hidden = (await slice.Command("streak show", asking, someone)).Text();
        var own = (await slice.Command("streak show", TestMember.Jisu)).Text();
        await slice.Command("leaderboard", TestMember.Jisu, ("me", "Show"));

        Assert.Equal(never, hidden);
        Assert.Contains(words, hidden, StringComparison.Ordinal);
        Assert.Contains("**2일**", own, StringComparison.Ordinal);
        Assert.NotEqual(never, (await slice.Command("streak show", asking, someone)).Text());
    }

    [Theory]
    [InlineData("ko", "member101님의 연속 기록\nmember101님은 지금 이 서버에 없어요. 서버에 있는 멤버를 골라 주세요.")]
    [InlineData("en-US", "member101's streak\nmember101 is not in this server now. Please pick a member who is.")]
    public async Task Whoever_left_is_not_shown(string locale, string words)
    {
        using var slice = new Slice();
        await StudyOnDays(slice, 0, 1);

        var left = await slice.Command(
            "streak show", TestMember.Minho with { Locale = locale }, StaffCorrectionTests.About(TestMember.Jisu));

        Assert.Equal(words, left.Text());
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
        Assert.Contains("**1** of 1 study day since they started", firstDayOfAnother.Text(), StringComparison.Ordinal);
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
        new(new Dictionary<string, object> { ["member"] = user.Id })
        {
            Users = new Dictionary<Snowflake, User> { [user.Id] = user },
            Members = new Dictionary<Snowflake, Member> { [user.Id] = new() },
        };

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
