using Dapper;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Tests.Features.Calendar;

public sealed class CalendarTests
{
    /// <summary>The slice's first study date, a Monday, and a substitute holiday in Korea.</summary>
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public async Task Members_see_the_calendar_and_only_staff_its_controls()
    {
        using var slice = new Slice();

        var member = Assert.IsType<Reply>(await slice.Command("calendar", TestMember.Jisu));
        var staff = Assert.IsType<Reply>(await slice.Command("calendar", TestMember.Organiser));

        Assert.True(member.Ephemeral);
        Assert.Empty(member.Message.Components!);
        Assert.Equal(3, staff.Message.Components!.Count);
        Assert.Contains("매일", member.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("calendar:days", "1")]
    [InlineData("calendar:holidays", "kr")]
    [InlineData("calendar:unbreak", "1")]
    [InlineData("calendar:break", null)]
    [InlineData("calendar:cohort", null)]
    public async Task Who_is_not_staff_changes_nothing(string customId, string? value)
    {
        using var slice = new Slice();
        await AddBreak(slice, "MT", "3/5", "3/6");

        var answer = await slice.Press(customId, TestMember.Jisu, value is null ? [] : [value]);

        Assert.Contains("운영진만", answer.Text(), StringComparison.Ordinal);
        Assert.Equal(CalendarRules(slice), (0, 1));
    }

    [Fact]
    public async Task A_change_counts_from_tomorrow_and_a_second_press_changes_nothing()
    {
        using var slice = new Slice();

        var first = await slice.Press("calendar:days", TestMember.Organiser, "2", "3");
        var second = await slice.Press("calendar:days", TestMember.Organiser, "3", "2");

        Assert.Contains("3월 3일 화요일부터", first.Text(), StringComparison.Ordinal);
        Assert.Contains("바뀐 것은 없어요", second.Text(), StringComparison.Ordinal);
        var calendar = slice.Get<StudyCalendarReader>().Of(Slice.Guild);
        Assert.True(calendar.IsStudyDate(Monday));
        Assert.Equal(Monday.PlusDays(8), calendar.NextStudyDate(Monday.PlusDays(2)));
    }

    [Fact]
    public async Task Rules_do_not_touch_a_date_that_began_once_already_before_the_zone_moved_back()
    {
        using var slice = new Slice();
        Study(slice, Monday);
        Study(slice, Monday.PlusDays(1));

        // It is Monday again, and Tuesday has somebody's work.
        await slice.Press("calendar:days", TestMember.Organiser, "3");
        await slice.Press("calendar:days", TestMember.Organiser, "3", "4");

        var calendar = slice.Get<StudyCalendarReader>().Of(Slice.Guild);
        Assert.True(calendar.IsStudyDate(Monday.PlusDays(1)));
        Assert.True(calendar.IsStudyDate(Monday.PlusDays(3)));
        Assert.False(calendar.IsStudyDate(Monday.PlusDays(4)));
        Assert.Equal((1, 0), CalendarRules(slice));
    }

    [Fact]
    public async Task A_break_keeps_streaks_alive_and_taking_it_back_does_not_break_them()
    {
        using var slice = new Slice();
        Study(slice, Monday);

        await AddBreak(slice, "겨울 방학", "3월 3일", "3월 6일");
        Assert.Equal(Monday.PlusDays(6), Streak(slice).AliveThrough);

        slice.Clock.Advance(TimeSpan.FromDays(2));
        var removed = await slice.Press("calendar:unbreak", TestMember.Organiser, "1");
        Assert.Contains("**겨울 방학**은 오늘까지만", removed.Text(), StringComparison.Ordinal);
        Assert.Equal(Monday.PlusDays(4), Streak(slice).AliveThrough);

        var again = await slice.Press("calendar:unbreak", TestMember.Organiser, "1");
        Assert.Contains("이미 지워졌거나 끝났어요", again.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "3/5", "3/6", "이름을 적어")]
    [InlineData("MT", "someday", "3/6", "‘someday’에서")]
    [InlineData("MT", "2026-03-01", "2026-03-06", "이미 지난 날")]
    [InlineData("MT", "2026-03-06", "2026-03-05", "첫날보다 빨라요")]
    [InlineData("MT", "3월 6일", "3월 5일", "첫날보다 빨라요. 날짜를 바꿔 다시 보내 주세요. 바뀐 것은 없어요.")]
    [InlineData("MT", "2월 27일", "3월 5일", "2월 27일은 얼마 전에 지났어요.")]
    [InlineData("MT", "2026-03-06", "2027-03-05", "120일까지")]
    public async Task A_break_that_cannot_be_is_refused_with_the_reason(string name, string first, string last, string reason)
    {
        using var slice = new Slice();

        var refused = await AddBreak(slice, name, first, last);

        Assert.Contains(reason, refused.Text(), StringComparison.Ordinal);
        Assert.Equal(CalendarRules(slice), (0, 0));
        var again = Assert.IsType<ShowModal>(await slice.Press(refused.Button("방학 추가"), TestMember.Organiser));
        Assert.Equal([name, first, last], again.Modal.Inputs.Cast<TextInput>().Select(input => input.Value));
    }

    [Fact]
    public async Task A_break_over_the_turn_of_the_year_needs_no_years()
    {
        using var slice = new Slice();

        slice.Clock.Advance(TimeSpan.FromDays(60));

        await AddBreak(slice, "Winter break", "Dec 28", "Jan 3");

        var rest = Assert.Single(slice.Get<StudyCalendarReader>().Of(Slice.Guild).Breaks);
        Assert.Equal((new LocalDate(2026, 12, 28), new LocalDate(2027, 1, 3)), (rest.First, rest.Last));
    }

    [Fact]
    public async Task Tomorrow_is_the_day_after_today_wherever_it_is_typed()
    {
        using var slice = new Slice();

        await AddBreak(slice, "MT", "내일", "모레");

        var rest = Assert.Single(slice.Get<StudyCalendarReader>().Of(Slice.Guild).Breaks);
        Assert.Equal((Monday.PlusDays(1), Monday.PlusDays(2)), (rest.First, rest.Last));
    }

    [Fact]
    public async Task The_end_of_a_cohort_is_among_the_days_off()
    {
        using var slice = new Slice();

        var answer = await slice.Submit("calendar:setcohort", TestMember.Organiser, ("start", ""), ("end", "3/20"));

        Assert.Contains("3월 21일부터 · 기수가 끝난 뒤", answer.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_start_in_the_past_numbers_the_weeks()
    {
        using var slice = new Slice();

        var answer = await slice.Submit("calendar:setcohort", TestMember.Organiser, ("start", "2026-02-16"), ("end", "2026-06-26"));

        Assert.Contains("3주 차", answer.Text(), StringComparison.Ordinal);
        Assert.Contains("2월 16일 ~ 6월 26일", answer.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holidays_are_listed_in_the_readers_language_and_break_no_streak()
    {
        using var slice = new Slice();
        slice.Clock.Advance(TimeSpan.FromDays(59));
        Study(slice, new LocalDate(2026, 4, 30));

        await slice.Press("calendar:holidays", TestMember.Organiser, "kr");

        Assert.Equal(new LocalDate(2026, 5, 3), Streak(slice).AliveThrough);
        var english = (await slice.Command("calendar", TestMember.Emma)).Text();
        Assert.Contains("May 1 · Labor Day", english, StringComparison.Ordinal);
        Assert.Contains("Public holidays of South Korea", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_of_another_year_bears_its_year()
    {
        using var slice = new Slice();

        var korean = await AddBreak(slice, "겨울 방학", "2027-01-04", "2027-01-08");
        var english = await slice.Submit(
            "calendar:addbreak", TestMember.Organiser with { Locale = "en-US" }, ("name", "Spring"), ("first", "2027-03-01"), ("last", "2027-03-01"));

        Assert.StartsWith("✅ **겨울 방학** · 2027년 1월 4일 월요일부터 2027년 1월 8일 금요일까지 쉬어요.", korean.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ **Spring**: Monday, March 1, 2027 off.", english.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2월 16일", "", "2월 16일은 얼마 전에 지났어요.")]
    [InlineData("", "2월 27일", "2월 27일은 얼마 전에 지났어요.")]
    [InlineData("4월 6일", "4월 3일", "기수의 마지막 날이 첫날보다 빨라요.")]
    public async Task A_cohorts_date_that_has_just_passed_needs_its_year(string start, string end, string sentence)
    {
        using var slice = new Slice();

        var answer = await slice.Submit("calendar:setcohort", TestMember.Organiser, ("start", start), ("end", end));

        Assert.StartsWith(sentence, answer.Text(), StringComparison.Ordinal);
        Assert.Equal(CalendarRules(slice), (0, 0));
    }

    [Theory]
    [InlineData("ko", "다가오는 쉬는 날\n3월 3일 ~ 3월 8일 · 기수가 시작하기 전\n3월 14일부터 · 기수가 끝난 뒤\n")]
    [InlineData("en-US", "Days off ahead\nMarch 3 – March 8 · before the cohort begins\nfrom March 14 · the cohort is over\n")]
    public async Task Days_off_are_also_those_before_and_after_the_cohort(string locale, string words)
    {
        using var slice = new Slice();
        await slice.Submit("calendar:setcohort", TestMember.Organiser, ("start", "3/9"), ("end", "3/13"));

        Assert.Contains(words, (await slice.Command("calendar", TestMember.Jisu with { Locale = locale })).Text(), StringComparison.Ordinal);

        slice.Clock.Advance(TimeSpan.FromDays(14));
        var over = (await slice.Command("calendar", TestMember.Jisu)).Text();
        Assert.Contains("다가오는 쉬는 날\n3월 16일부터 · 기수가 끝난 뒤\n", over, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_staff_log_tells_of_every_change()
    {
        using var slice = new Slice();
        await slice.Press("calendar:days", TestMember.Organiser, "1", "3", "5");
        await AddBreak(slice, "**MT**", "3/5", "3/6");

        var log = (await slice.Command("staff log", TestMember.Organiser)).Text();

        Assert.Contains("월 · 수 · 금으로 정했어요", log, StringComparison.Ordinal);
        Assert.Contains(@"\*\*MT\*\*", log, StringComparison.Ordinal);
    }

    private static ValueTask<InteractionResponse> AddBreak(Slice slice, string name, string first, string last) =>
        slice.Submit("calendar:addbreak", TestMember.Organiser, ("name", name), ("first", first), ("last", last));

    private static void Study(Slice slice, LocalDate date) => slice.Get<StudyLog>().Append(
        new StudyEvent(Slice.Guild, TestMember.Jisu.Id, StudyEventKind.CheckIn, $"{date}", date, Instant.FromUtc(2026, 3, 2, 1, 0)));

    private static Streak Streak(Slice slice) => slice.Get<StudyHistory>().StreakOf(Slice.Guild, TestMember.Jisu.Id)!;

    private static (long Rules, long Breaks) CalendarRules(Slice slice) => slice.Database.Read(connection => (
        connection.ExecuteScalar<long>("select count(*) from guild_calendar"), connection.ExecuteScalar<long>("select count(*) from guild_break")));
}
