using Dapper;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Tests.Features.Calendar;

public sealed class MinimumTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public async Task From_tomorrow_on_a_day_needs_its_minutes_and_the_receipt_says_how_many_are_missing()
    {
        using var slice = new Slice();
        var set = await SetAsync(slice, "30분");
        var today = await slice.Command("checkin", TestMember.Jisu, ("minutes", 5L));
        slice.Clock.Advance(TimeSpan.FromDays(1));
        var little = await slice.Command("checkin", TestMember.Jisu, ("minutes", 20L));
        var english = await slice.Command("checkin", TestMember.Emma, ("minutes", 20L));
        var enough = await slice.Command("checkin", TestMember.Jisu, ("minutes", 10L));

        Assert.Contains("3월 3일 화요일부터 적용돼요", set.Text(), StringComparison.Ordinal);
        Assert.Contains("30분. 답변이나 복습은", set.Text(), StringComparison.Ordinal);
        Assert.Contains("**1일째**", today.Text(), StringComparison.Ordinal);
        Assert.Equal(
            """
            ✅ **20분**을 기록했어요.
            ⏳ 오늘은 **10분** 더 하면 채워져요. 질문에 하나 답해도 채워져요.
            오늘은 <t:1772564400:t>에 끝나요 (<t:1772564400:R>).
            """,
            little.Text());
        Assert.Contains("\n⏳ **10 more min** make today count, and so does an answer.\n", english.Text(), StringComparison.Ordinal);
        Assert.Contains("\n🔥 연속 **2일째**예요. 지금까지 중 가장 긴 기록이에요!\n", enough.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "✅ 오늘 공부를 기록했어요.\n⏳ 오늘은 **30분** 더 하면 채워져요.")]
    [InlineData("en-US", "✅ Today's study is recorded.\n⏳ **30 more min** make today count,")]
    public async Task A_check_in_without_minutes_does_not_claim_that_the_day_counts(string locale, string words)
    {
        using var slice = new Slice();
        await SetAsync(slice, "30");
        slice.Clock.Advance(TimeSpan.FromDays(1));

        Assert.StartsWith(words, (await slice.Command("checkin", TestMember.Jisu with { Locale = locale })).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "전에 **10분** 더 기록하면 **2일째**가 돼요")]
    [InlineData("en-US", "Record **10 more min** before <t:1772564400:t> to make it **day 2**")]
    public async Task The_streak_says_how_many_minutes_make_today_count(string locale, string words)
    {
        using var slice = new Slice();
        await SetAsync(slice, "30");
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 20L));
        slice.Clock.Advance(TimeSpan.FromDays(1));
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 20L));

        Assert.Contains(words, (await slice.Command("streak show", TestMember.Jisu with { Locale = locale })).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undoing_what_made_the_day_count_says_what_is_missing_again()
    {
        using var slice = new Slice();
        await SetAsync(slice, "30");
        slice.Clock.Advance(TimeSpan.FromDays(1));
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 20L));
        var enough = await slice.Command("checkin", TestMember.Jisu, ("minutes", 10L));

        var undone = await slice.Press(enough.Button("되돌리기 (10분 안에)"), TestMember.Jisu);

        Assert.Contains("\n오늘은 **20분**이 남아 있고, **10분** 더 하면 채워져요.\n", undone.Text(), StringComparison.Ordinal);
        Assert.Null(slice.Get<StudyHistory>().StreakOf(Slice.Guild, TestMember.Jisu.Id));
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("721")]
    [InlineData("1000000000")]
    [InlineData("half an hour")]
    [InlineData("30 @everyone")]
    public async Task What_is_no_minimum_is_refused_in_words(string typed)
    {
        using var slice = new Slice();

        var refused = await SetAsync(slice, typed);

        Assert.StartsWith("하루 최소 시간은 0부터 720까지의 숫자로 적어 주세요.", refused.Text(), StringComparison.Ordinal);
        Assert.Equal(0, Rules(slice));
    }

    [Fact]
    public async Task The_same_again_changes_nothing_and_an_empty_form_takes_it_away()
    {
        using var slice = new Slice();
        await SetAsync(slice, "30");

        var again = await SetAsync(slice, "30 min");
        var form = Assert.IsType<ShowModal>(await slice.Press("calendar:minimum", TestMember.Organiser));
        var none = await SetAsync(slice, "");

        Assert.Contains("바뀐 것은 없어요", again.Text(), StringComparison.Ordinal);
        Assert.Equal("30", Assert.Single(form.Modal.Inputs).Value);
        Assert.Contains("없어요. 기록이 하나라도", none.Text(), StringComparison.Ordinal);
        Assert.Equal(0, slice.Get<StudyCalendarReader>().Of(Slice.Guild).RulesOn(Monday.PlusDays(1)).MinimumMinutes);
        var log = (await slice.Command("staff log", TestMember.Organiser)).Text();
        Assert.Contains("하루 최소 시간을 30분으로 정했어요", log, StringComparison.Ordinal);
        Assert.Contains("하루 최소 시간을 없앴어요", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_staff_set_it()
    {
        using var slice = new Slice();

        var button = await slice.Press("calendar:minimum", TestMember.Jisu);
        var form = await slice.Submit("calendar:setminimum", TestMember.Jisu, ("minutes", "30"));

        Assert.All([button, form], answer => Assert.Contains("운영진만", answer.Text(), StringComparison.Ordinal));
        Assert.Equal(0, Rules(slice));
    }

    private static ValueTask<InteractionResponse> SetAsync(Slice slice, string minutes) =>
        slice.Submit("calendar:setminimum", TestMember.Organiser, ("minutes", minutes));

    private static int Rules(Slice slice) => slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from guild_calendar"));
}
