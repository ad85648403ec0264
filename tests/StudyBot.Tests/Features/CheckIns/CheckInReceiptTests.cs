namespace StudyBot.Tests.Features.CheckIns;

/// <summary>What a receipt says at some hours and of some streaks only.</summary>
public sealed class CheckInReceiptTests
{
    [Theory]
    [InlineData("ko", "🌙 <t:1772478000:t>까지는 **3월 2일(월)** 몫으로 세요 (<t:1772478000:R> 마감).", "오늘은 <t:")]
    [InlineData("en-US", "🌙 Until <t:1772478000:t> all counts for **Mon, March 2** (ends <t:1772478000:R>).", "Today ends at <t:")]
    public async Task Past_midnight_the_date_that_it_counts_for_is_named(string locale, string night, string day)
    {
        using var slice = new Slice();
        // 00:30 on Tuesday, which is still Monday until 04:00.
        slice.Clock.Advance(TimeSpan.FromHours(14.5));
        var late = await slice.Command("checkin", TestMember.Jisu with { Locale = locale }, ("minutes", 30L));
        slice.Clock.Advance(TimeSpan.FromHours(4));
        var morning = await slice.Command("checkin", TestMember.Jisu with { Locale = locale }, ("minutes", 30L));

        Assert.EndsWith(night, late.Text(), StringComparison.Ordinal);
        Assert.Contains(day, morning.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("🌙", morning.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "🔥 연속 **7일째**예요.\n🎉 **일주일**을 채웠어요. 축하해요!\n💪 두 배로 공부한 덕분에")]
    [InlineData("en-US", "🔥 **7 days** in a row.\n🎉 **One week** done. Congratulations!\n💪 Your double work")]
    public async Task A_run_that_double_work_saves_is_praised_once_with_the_milestone_that_it_leaps_over(string locale, string words)
    {
        using var slice = new Slice();
        var member = TestMember.Jisu with { Locale = locale };
        for (var day = 0; day < 6; day++)
        {
            await slice.Command("checkin", member, ("minutes", 30L));
            slice.Clock.Advance(TimeSpan.FromDays(1));
        }

        // A rest day covers the first of two missed days, and with the second the run is broken.
        slice.Clock.Advance(TimeSpan.FromDays(2));
        var first = await slice.Command("checkin", member, ("minutes", 30L));
        var saving = await slice.Command("checkin", member, ("minutes", 30L));
        var after = await slice.Command("checkin", member, ("minutes", 30L));

        Assert.DoesNotContain("💪", first.Text(), StringComparison.Ordinal);
        Assert.Contains(words, saving.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("💪", after.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("🎉", after.Text(), StringComparison.Ordinal);
    }
}
