using StudyBot.Discord.Model;
using StudyBot.Study.Calendars;
using StudyBot.Tests.Features.Configuration;
using StudyBot.Tests.Features.Staff;
using static StudyBot.Tests.Features.Configuration.SettingsScene;

namespace StudyBot.Tests.Features.Calendar.Endings;

/// <summary>After a cohort that began on February 16 was ended on March 2, with its last day still to come on March 31.</summary>
public sealed class NextCohortTests : IDisposable
{
    private static readonly TestMember English = TestMember.Organiser with { Locale = "en-US" };

    private readonly BriefScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_new_first_day_alone_begins_the_next_cohort_and_the_old_last_day_goes_with_the_old_one()
    {
        await EndAsync();

        // As the form shows it: the first day empty, the last one still that of the cohort before.
        var set = await _scene.Slice.Submit("calendar:setcohort", TestMember.Organiser, ("start", "2026-03-09"), ("end", "2026-03-02"));

        Assert.Contains("🌱 3월 9일 월요일에 새 기수가 시작돼요. 마지막 날은 지난 기수의 것이라 비웠으니", set.Text(), StringComparison.Ordinal);
        Assert.Equal(("2026-03-09", ""), Dates());
        Assert.Contains("다음 기수는 3월 9일 월요일에 시작해요", (await _scene.Slice.Command("staff cohort-end", TestMember.Organiser)).Text(), StringComparison.Ordinal);
        Assert.Equal(1, _scene.Count("select count(*) from cohort_end"));
    }

    [Fact]
    public async Task A_last_day_that_was_typed_stays_and_one_before_the_first_is_refused()
    {
        await EndAsync();

        var refused = await _scene.Slice.Submit("calendar:setcohort", English, ("start", "2026-03-09"), ("end", "2026-03-05"));
        Assert.Contains("last day is before its first", refused.Text(), StringComparison.Ordinal);
        Assert.Equal(("", "2026-03-02"), Dates());

        var set = await _scene.Slice.Submit("calendar:setcohort", English, ("start", "2026-03-09"), ("end", "2026-05-29"));
        Assert.Contains("🌱 A new cohort begins on Monday, March 9. The one before stays ended.", set.Text(), StringComparison.Ordinal);
        Assert.Equal(("2026-03-09", "2026-05-29"), Dates());
    }

    [Fact]
    public async Task The_page_of_settings_takes_a_new_first_day_alone_too()
    {
        await EndAsync();

        var set = await _scene.Slice.Submit($"settings:typed:calendar.cohort_start:{Print(null)}", English, ("value", "2026-03-09"));

        Assert.Contains("🌱 A new cohort begins on Monday, March 9. The last day was the old cohort's, so it is cleared", set.Text(), StringComparison.Ordinal);
        Assert.Equal(("2026-03-09", ""), Dates());
    }

    [Theory]
    [InlineData("cohort_start: 2026-02-16", "cohort_end: 2026-03-31")]
    [InlineData("cohort_start: 2026-02-20", "cohort_end: ~")]
    [InlineData("cohort_start: ~", "cohort_end: ~")]
    [InlineData("cohort_end: 2026-04-30", "holidays: ~")]
    public async Task A_file_brings_no_ended_cohort_back_and_the_preview_says_so(string one, string other)
    {
        await EndAsync();
        var file = Header("calendar:", $"  {one}", $"  {other}", "basics:", "  day_start: \"05:00\"");

        var preview = await _scene.Slice.ImportAsync(file);
        Assert.Contains("🏁 2월 16일 ~ 3월 2일 기수는 이미 마무리했어요. 그래서 파일에 적힌 기수 날짜는 적용하지 않고", preview.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("기수 시작일", preview.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("기수 종료일", preview.Text(), StringComparison.Ordinal);
        await _scene.Slice.Press(preview.Components().OfType<Button>().Single().CustomId.Value, TestMember.Organiser);

        Assert.Equal(("", "2026-03-02"), Dates());
        Assert.Equal("05:00", _scene.Slice.Sheet()["basics.day_start"]);
        var rest = await _scene.Slice.ImportAsync(Header("calendar:", $"  {one}", $"  {other}"), English);
        Assert.StartsWith("🏁 The cohort of February 16 – March 2 was ended.", rest.Text(), StringComparison.Ordinal);
        Assert.EndsWith("The rest of the file is set already, so nothing would change.", rest.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_the_dates_of_the_next_cohort_begins_that()
    {
        await EndAsync();
        var file = Header("calendar:", "  cohort_start: 2026-03-09", "  cohort_end: 2026-05-29");

        var preview = await _scene.Slice.ImportAsync(file);
        Assert.Contains("🌱 3월 9일 월요일에 새 기수가 시작돼요. 지난 기수는 마무리한 그대로예요.", preview.Text(), StringComparison.Ordinal);
        Assert.Contains("**기수 시작일** 없음 → 2026년 3월 9일", preview.Text(), StringComparison.Ordinal);
        var applied = await _scene.Slice.ApplyAsync(file);

        Assert.Contains("🌱", applied.Text(), StringComparison.Ordinal);
        Assert.Equal(("2026-03-09", "2026-05-29"), Dates());
        // An ended cohort stays what it is when that of the next is under way.
        _scene.Slice.Clock.Advance(TimeSpan.FromDays(10));
        var old = await _scene.Slice.ImportAsync(Header("calendar:", "  cohort_start: 2026-02-16", "  cohort_end: 2026-05-29"));
        Assert.StartsWith("🏁", old.Text(), StringComparison.Ordinal);
        Assert.Contains("바뀔 것이 없어요", old.Text(), StringComparison.Ordinal);
        // Its own dates can be moved.
        await _scene.Slice.ApplyAsync(Header("calendar:", "  cohort_end: 2026-06-05"));
        Assert.Equal(("2026-03-09", "2026-06-05"), Dates());
    }

    [Fact]
    public async Task Between_two_cohorts_staff_miss_nobody_and_in_the_second_only_who_has_begun_in_it()
    {
        await BeginAsync();
        _scene.Study(TestMember.Minho, -5);
        Assert.Contains("사흘 이상 빠진 멤버 **1명**", (await _scene.BriefAsync()).Text(), StringComparison.Ordinal);
        await _scene.PressAsync("cohort:end:2026-02-16");

        Assert.Contains("오래 빠진 멤버도", (await _scene.BriefAsync()).Text(), StringComparison.Ordinal);
        Assert.Contains("빠진 멤버가 없어요", (await _scene.PressAsync("brief:quiet:0")).Text(), StringComparison.Ordinal);
        _scene.Slice.Clock.Advance(TimeSpan.FromDays(4));
        Assert.Contains("오래 빠진 멤버도", (await _scene.BriefAsync()).Text(), StringComparison.Ordinal);

        await _scene.Slice.Submit("calendar:setcohort", TestMember.Organiser, ("start", "2026-03-09"), ("end", ""));
        _scene.Slice.Clock.Advance(TimeSpan.FromDays(4));
        _scene.Study(TestMember.Jisu, 7);
        Assert.Contains("오래 빠진 멤버도", (await _scene.BriefAsync()).Text(), StringComparison.Ordinal);
        _scene.Slice.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Contains("오래 빠진 멤버도", (await _scene.BriefAsync()).Text(), StringComparison.Ordinal);
        _scene.Slice.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Contains("👋 공부일 이틀을 연달아 빠진 멤버 **1명**", (await _scene.BriefAsync()).Text(), StringComparison.Ordinal);
        Assert.Contains("**1.** <@101>", (await _scene.PressAsync("brief:quiet:0")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cohort_whose_last_day_has_passed_is_over_though_nobody_ended_it()
    {
        await BeginAsync(last: "2026-02-28");
        _scene.Study(TestMember.Minho, -10);

        Assert.Contains("오래 빠진 멤버도", (await _scene.BriefAsync()).Text(), StringComparison.Ordinal);
    }

    private (string First, string Last) Dates()
    {
        var rules = _scene.Slice.Get<StudyCalendarReader>().Of(Slice.Guild).NewestRules;
        return ($"{rules.CohortStart:uuuu-MM-dd}", $"{rules.CohortEnd:uuuu-MM-dd}");
    }

    private async Task BeginAsync(string last = "2026-03-31")
    {
        await _scene.SetUpAsync();
        _scene.Do($"insert into guild_calendar (guild_id, from_date, study_days, cohort_start, cohort_end, changed_by, changed_at) values (900, '2026-01-01', 127, '2026-02-16', '{last}', 100, 0)");
    }

    private async Task EndAsync()
    {
        await BeginAsync();
        await _scene.PressAsync("cohort:end:2026-02-16");
        Assert.Equal(("", "2026-03-02"), Dates());
    }
}
