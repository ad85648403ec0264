using StudyBot.Discord.Model;
using StudyBot.Features.Streaks.Corrections;
using StudyBot.Outages;
using StudyBot.Study;

namespace StudyBot.Tests.Features.Streaks;

public sealed class WhyTests
{
    [Fact]
    public async Task Each_of_the_last_days_says_what_decided_it()
    {
        using var slice = new Slice();
        await ThreeWeeks(slice);

        var why = await slice.Command("streak why", TestMember.Jisu);
        var english = await slice.Command("streak why", TestMember.Jisu with { Locale = "en-US" });

        Assert.Equal(
            """
            하루하루 이렇게 셌어요
            🔲 3월 14일(토) · 아직 열려 있어요. <t:1773514800:R>에 끝나요
            🟩 3월 13일(금) · 운영진 인정: 기록이 \*빠졌어요\*
            🟩 3월 12일(목) · 50분
            🔧 3월 11일(수) · 제가 꺼져 있던 날이라 세지 않아요
            🔧 3월 10일(화) · 제가 꺼져 있던 날이라 세지 않아요
            🟩 3월 9일(월) · 30분
            ⬛ 3월 8일(일) · 놓친 날이에요 · 연속 4일이 여기서 끊겼어요
            🛌 3월 7일(토) · 휴식일로 처리했어요 (남은 휴식일 없음)
            🟩 3월 6일(금) · 30분
            🟩 3월 5일(목) · 30분
            ▫️ 3월 4일(수) · 방학: 쉼
            🟩 3월 3일(화) · 30분
            🟩 3월 2일(월) · 30분
            ▫️ 3월 1일(일) · 직접 남긴 첫 기록 전이라 세지 않아요

            지금 연속 **3일** · 휴식일 **0일** 남음, 4일 더 채우면 하나 더 생겨요
            -# 공부한 날만 세요. 7일 채울 때마다 휴식일이 하나 생기고(최대 2일), 빠진 날에 저절로 써요.
            """,
            why.Text());
        Assert.Contains("🛌 Sat, March 7 · Covered by a rest day (none left)", english.Text(), StringComparison.Ordinal);
        Assert.Contains("⬛ Sun, March 8 · Missed · a streak of 4 days ended here", english.Text(), StringComparison.Ordinal);
        Assert.Contains("▫️ Wed, March 4 · Break: 쉼", english.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "🟩 3월 2일(월) · 30분\n▫️ 2월 17일(화) ~ 3월 1일(일) · 직접 남긴 첫 기록 전이라 세지 않아요\n\n")]
    [InlineData("en-US", "🟩 Mon, March 2 · 30 min\n▫️ Tue, February 17 – Sun, March 1 · Before your own first record, so it does not count\n\n")]
    public async Task Days_on_which_nothing_was_asked_for_one_reason_share_a_line(string locale, string words)
    {
        using var slice = new Slice();
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 30L));

        var why = (await slice.Command("streak why", TestMember.Jisu with { Locale = locale })).Text();

        Assert.Contains(words, why, StringComparison.Ordinal);
        slice.Clock.Advance(TimeSpan.FromDays(5));
        Assert.Equal(3, (await slice.Command("streak why", TestMember.Jisu)).Text().Split('⬛').Length - 1);
    }

    [Fact]
    public async Task A_button_leads_back_and_shows_only_ones_own_days()
    {
        using var slice = new Slice();
        await ThreeWeeks(slice);
        slice.Clock.Advance(TimeSpan.FromDays(3));
        var newest = await slice.Command("streak why", TestMember.Jisu);

        var older = await slice.Press(newest.Button("이전 14일"), TestMember.Jisu);
        var another = await slice.Press(newest.Button("이전 14일"), TestMember.Minho);
        var forged = await slice.Press("streak:why:99999", TestMember.Jisu);

        Assert.Contains("🟩 3월 2일(월) · 30분", older.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("🟩", another.Text(), StringComparison.Ordinal);
        Assert.Equal(older.Text(), forged.Text());
    }

    /// <summary>Met Mon, Tue, Thu, Fri; a break on Wed; missed Sat and Sun; met Mon; down Tue and Wed; met Thu; credited Fri; today is Sat.</summary>
    private static async Task ThreeWeeks(Slice slice)
    {
        await slice.Submit("calendar:addbreak", TestMember.Organiser, ("name", "쉼"), ("first", "3/4"), ("last", "3/4"));
        foreach (var pause in new[] { 0, 1, 2, 1, 3 })
        {
            slice.Clock.Advance(TimeSpan.FromDays(pause));
            await slice.Command("checkin", TestMember.Jisu, ("minutes", 30L));
        }

        slice.Clock.Advance(TimeSpan.FromHours(19));
        slice.Get<OutageStore>().Beat(slice.Clock.Now());
        slice.Clock.Advance(TimeSpan.FromHours(46));
        slice.Get<OutageStore>().RecordAbsence(slice.Clock.Now());
        slice.Clock.Advance(TimeSpan.FromHours(7));
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 50L));
        slice.Clock.Advance(TimeSpan.FromDays(2));
        slice.Database.Write(connection => slice.Get<CreditStore>().Give(connection, new Credit(
            Slice.Guild, TestMember.Jisu.Id, new NodaTime.LocalDate(2026, 3, 13), "기록이 *빠졌어요*", new Snowflake(1), slice.Clock.Now(), new Snowflake(7777))));
    }
}
