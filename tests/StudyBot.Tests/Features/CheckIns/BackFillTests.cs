using Dapper;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Study.Streaks;

namespace StudyBot.Tests.Features.CheckIns;

public sealed class BackFillTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public async Task The_first_check_in_of_a_morning_asks_about_a_missed_yesterday()
    {
        using var slice = new Slice();

        var receipt = await MondayThenWednesdayAsync(slice, TestMember.Jisu);

        Assert.Equal(
            """
            ✅ **50분**을 기록했어요.
            📝 스택
            🔥 연속 **2일째**예요. 지금까지 중 가장 긴 기록이에요!
            🛌 빠진 하루는 휴식일로 처리했어요. 남은 휴식일은 없어요. 5일 더 채우면 하나 생겨요.
            오늘은 <t:1772650800:t>에 끝나요 (<t:1772650800:R>).
            🌙 지금은 **오늘** 기록으로 저장했어요. 어제(3월 3일 화요일)가 아직 채워지지 않았어요. 어제 공부한 거라면 <t:1772586000:t> 전에 어제로 옮길 수 있어요.
            """,
            receipt.Text());
        Assert.Equal(["어제로 기록", "오늘로 기록", "되돌리기 (10분 안에)"], receipt.Components().OfType<Discord.Model.Button>().Select(button => button.Label));
    }

    [Fact]
    public async Task For_yesterday_it_counts_there_and_no_longer_for_today()
    {
        using var slice = new Slice();
        var receipt = await MondayThenWednesdayAsync(slice, TestMember.Jisu);

        var moved = await slice.Press(receipt.Button("어제로 기록"), TestMember.Jisu);
        var again = await slice.Press(receipt.Button("어제로 기록"), TestMember.Jisu);
        var today = await slice.Press(receipt.Button("오늘로 기록"), TestMember.Jisu);

        Assert.Equal(
            """
            ✅ 어제(3월 3일 화요일) 공부로 옮겼어요. **50분**이에요.
            📝 스택
            🔥 연속 기록은 지금 **2일**이에요.
            오늘은 아직 채워지지 않았으니, 오늘 공부하면 따로 남겨 주세요.
            오늘은 <t:1772650800:t>에 끝나요 (<t:1772650800:R>).
            """,
            moved.Text());
        Assert.Equal(moved.Text(), again.Text());
        Assert.Equal(moved.Text(), today.Text());
        Assert.Equal([Monday, Monday.PlusDays(1)], Met(slice));
        // The rest day is held again, and what was stored for today is still in the log.
        Assert.Equal((2, 2, 1), (Streak(slice).Current, Streak(slice).Longest, Streak(slice).RestDays));
        Assert.Equal((3, 1), Log(slice));
    }

    [Fact]
    public async Task For_today_nothing_moves_and_the_question_goes()
    {
        using var slice = new Slice();
        var receipt = await MondayThenWednesdayAsync(slice, TestMember.Emma);

        var kept = await slice.Press(receipt.Button("Count for today"), TestMember.Emma);

        Assert.Contains("Yesterday (Tuesday, March 3) does not count yet", receipt.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ **50 min** recorded.\n📝 스택\n🔥 **2 days** in a row.\n", kept.Text(), StringComparison.Ordinal);
        Assert.Equal(["Undo (within 10 min)"], kept.Components().OfType<Discord.Model.Button>().Select(button => button.Label));
        Assert.Equal((2, 0), Log(slice));
    }

    [Fact]
    public async Task It_is_asked_once_a_study_day()
    {
        using var slice = new Slice();
        var receipt = await MondayThenWednesdayAsync(slice, TestMember.Jisu);
        await slice.Press(receipt.Button("되돌리기 (10분 안에)"), TestMember.Jisu);

        var second = await slice.Command("checkin", TestMember.Jisu, ("minutes", 50L));
        var later = await slice.Press(receipt.Button("어제로 기록"), TestMember.Jisu);

        Assert.Equal(["되돌리기 (10분 안에)"], second.Components().OfType<Discord.Model.Button>().Select(button => button.Label));
        Assert.StartsWith("↩️ 오늘 **50분** 기록을 되돌렸어요.\n📝 스택\n오늘은 **50분**이 남아", later.Text(), StringComparison.Ordinal);
        Assert.Equal([Monday, Monday.PlusDays(2)], Met(slice));
    }

    [Theory]
    [InlineData(10, 0, "after the window")]
    [InlineData(9, 1, "yesterday was met")]
    [InlineData(9, 2, "nothing was required yet")]
    [InlineData(9, 3, "yesterday was excused")]
    [InlineData(9, 4, "yesterday was a day off")]
    public async Task It_is_not_asked_without_reason(int hour, int reason, string because)
    {
        using var slice = new Slice();
        if (reason == 4)
            await slice.Press("calendar:days", TestMember.Organiser, "1", "3");
        if (reason != 2)
            await slice.Command("checkin", TestMember.Jisu);
        slice.Clock.Advance(TimeSpan.FromDays(1));
        if (reason == 1)
            await slice.Command("checkin", TestMember.Jisu);
        if (reason == 3)
            Excuse(slice, Monday.PlusDays(1));
        slice.Clock.Advance(TimeSpan.FromHours(24 + hour - 10));

        var receipt = await slice.Command("checkin", TestMember.Jisu, ("minutes", 50L));

        Assert.Equal(["되돌리기 (10분 안에)"], receipt.Components().OfType<Discord.Model.Button>().Select(button => button.Label));
        Assert.False(receipt.Text().Contains("🌙", StringComparison.Ordinal), because);
    }

    [Fact]
    public async Task After_the_window_it_stays_with_today_and_staff_are_named()
    {
        using var slice = new Slice();
        var receipt = await MondayThenWednesdayAsync(slice, TestMember.Jisu);
        slice.Clock.Advance(TimeSpan.FromHours(1));

        var late = await slice.Press(receipt.Button("어제로 기록"), TestMember.Jisu);
        slice.Clock.Advance(TimeSpan.FromDays(1) - TimeSpan.FromHours(1));
        var nextMorning = await slice.Press(receipt.Button("어제로 기록"), TestMember.Jisu with { Locale = "en-US" });

        Assert.StartsWith("전날로 옮길 수 있는 시간이 지나서 기록을 그대로 뒀어요.", late.Text(), StringComparison.Ordinal);
        Assert.Contains("`/staff credit`", late.Text(), StringComparison.Ordinal);
        Assert.Contains("✅ **50분**을 기록했어요.", late.Text(), StringComparison.Ordinal);
        Assert.StartsWith("The time to move it is over", nextMorning.Text(), StringComparison.Ordinal);
        Assert.Empty(nextMorning.Components());
        Assert.Equal([Monday, Monday.PlusDays(2)], Met(slice));
    }

    [Fact]
    public async Task What_counts_for_yesterday_can_be_undone_too()
    {
        using var slice = new Slice();
        var receipt = await MondayThenWednesdayAsync(slice, TestMember.Jisu);
        var moved = await slice.Press(receipt.Button("어제로 기록"), TestMember.Jisu);

        var undone = await slice.Press(moved.Button("되돌리기 (10분 안에)"), TestMember.Jisu);
        var again = await slice.Press(receipt.Button("어제로 기록"), TestMember.Jisu);

        Assert.StartsWith("↩️ 어제 **50분** 기록을 되돌렸어요.\n📝 스택\n어제는 이제 남은 기록이 없어요.\n🔥 연속 기록은 지금 **1일**이에요.", undone.Text(), StringComparison.Ordinal);
        Assert.Equal(undone.Text(), again.Text());
        Assert.Equal([Monday], Met(slice));
    }

    [Theory]
    [InlineData("ko", "어제로 기록", "🔥 연속 기록은 지금 **7일**이에요.\n🎉 **일주일**을 채웠어요. 축하해요!")]
    [InlineData("en-US", "Count for yesterday", "🔥 Your streak is **7 days** now.\n🎉 **One week** done. Congratulations!")]
    public async Task A_milestone_that_yesterday_reaches_is_said(string locale, string button, string words)
    {
        using var slice = new Slice();
        var member = TestMember.Jisu with { Locale = locale };
        for (var day = 0; day < 6; day++)
        {
            await slice.Command("checkin", member, ("minutes", 50L));
            slice.Clock.Advance(TimeSpan.FromDays(1));
        }

        slice.Clock.Advance(TimeSpan.FromHours(23));
        var receipt = await slice.Command("checkin", member, ("minutes", 50L));

        var moved = await slice.Press(receipt.Button(button), member);
        var again = await slice.Press(receipt.Button(button), member);

        Assert.Contains(words, moved.Text(), StringComparison.Ordinal);
        Assert.Equal(moved.Text(), again.Text());
    }

    [Fact]
    public async Task A_day_that_was_credited_meanwhile_needs_no_check_in()
    {
        using var slice = new Slice();
        var receipt = await MondayThenWednesdayAsync(slice, TestMember.Jisu);
        slice.Get<StudyLog>().Append(new StudyEvent(
            Slice.Guild, TestMember.Jisu.Id, StudyEventKind.Credit, "1", Monday.PlusDays(1), Instant.FromUtc(2026, 3, 4, 0, 0)));

        var kept = await slice.Press(receipt.Button("어제로 기록"), TestMember.Jisu);

        Assert.StartsWith("그사이 어제 기록이 바뀌어서 이 기록은 오늘로 뒀어요.\n✅ **50분**을", kept.Text(), StringComparison.Ordinal);
        Assert.Equal((3, 0), Log(slice));
    }

    [Fact]
    public async Task Forged_buttons_move_nothing()
    {
        using var slice = new Slice();
        var source = (await slice.Command("checkin", TestMember.Minho, ("minutes", 30L))).Button("되돌리기 (10분 안에)").Split(':')[3];
        var button = (await MondayThenWednesdayAsync(slice, TestMember.Jisu)).Button("어제로 기록");

        var another = await slice.Press(button, TestMember.Minho);
        var neverAsked = await slice.Press($"checkin:yesterday:{TestMember.Minho.Id}:{source}", TestMember.Minho);
        var today = await slice.Press($"checkin:today:{TestMember.Minho.Id}:{source}", TestMember.Minho);
        slice.In = new(77);
        var elsewhere = await slice.Press(button, TestMember.Jisu);

        Assert.All([another, neverAsked, today, elsewhere], answer => Assert.Equal("여기에는 어제로 옮길 수 있는 내 기록이 없어요.", answer.Text()));
        Assert.Equal((3, 0), Log(slice));
    }

    [Fact]
    public async Task Presses_at_the_same_moment_after_a_restart_move_it_once()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-backfill-").FullName;
        string button;
        using (var before = new Slice(folder))
            button = (await MondayThenWednesdayAsync(before, TestMember.Jisu)).Button("어제로 기록");

        using (var after = new Slice(folder))
        {
            after.Clock.Advance(TimeSpan.FromHours(47.5));
            var presses = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
                Task.Run(async () => await after.Press(button, TestMember.Jisu))));

            Assert.Single(presses.Select(press => press.Text()).Distinct());
            Assert.Equal([Monday, Monday.PlusDays(1)], Met(after));
            Assert.Equal((3, 1), Log(after));
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Studies on Monday, not on Tuesday, and checks in on Wednesday at nine.</summary>
    private static async Task<InteractionResponse> MondayThenWednesdayAsync(Slice slice, TestMember member)
    {
        await slice.Command("checkin", member, ("minutes", 50L));
        slice.Clock.Advance(TimeSpan.FromHours(47));
        return await slice.Command("checkin", member, ("minutes", 50L), ("note", "스택"));
    }

    private static void Excuse(Slice slice, LocalDate date) => slice.Database.Write(connection => connection.Execute(
        """
        insert into excuse (id, guild_id, user_id, first_date, last_date, reason, state, language, asked_at)
        values (1, @Guild, @User, @date, @date, 'ill', 'approved', 'ko', 0)
        """,
        new { Slice.Guild, User = TestMember.Jisu.Id, date }));

    private static Streak Streak(Slice slice) => slice.Get<StudyHistory>().StreakOf(Slice.Guild, TestMember.Jisu.Id)!;

    private static IEnumerable<LocalDate> Met(Slice slice) => slice.Get<StreakFactsReader>().Of(Slice.Guild, TestMember.Jisu.Id).MetDates;

    private static (int Events, int Reversals) Log(Slice slice) => slice.Database.Read(connection => (
        connection.ExecuteScalar<int>("select count(*) from study_event"), connection.ExecuteScalar<int>("select count(*) from study_reversal")));
}
