using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using static StudyBot.Tests.Features.Configuration.SettingsScene;

namespace StudyBot.Tests.Features.Configuration;

/// <summary>Breaks and schedules, which a guild has several of.</summary>
public sealed class SettingsRowTests
{
    private const string Schedules = "questions.schedules";

    [Fact]
    public async Task A_break_comes_by_a_form_that_keeps_what_could_not_be_taken()
    {
        using var slice = await SetUpAsync();
        var page = await slice.Press("settings:go:calendar", Coach);

        var wrong = await slice.Submit("settings:added:calendar.breaks", Coach, ("name", "봄 방학"), ("first", "2026-04-08"), ("last", "2026-04-06"));
        var form = Assert.IsType<ShowModal>(await slice.Press(wrong.Button("고쳐서 다시 보내기"), Coach));
        var done = await slice.Submit(form.Modal.CustomId.Value, Coach, ("name", "봄 방학"), ("first", "4월 6일"), ("last", "2026-04-08"));
        var overlapping = await slice.Submit(form.Modal.CustomId.Value, Emma, ("name", "Again"), ("first", "2026-04-08"), ("last", "2026-04-09"));

        Assert.Contains("방학 추가", page.Components().OfType<Button>().Select(button => button.Label));
        Assert.Equal(["봄 방학", "2026-04-08", "2026-04-06"], form.Modal.Inputs.Select(input => input.Value));
        Assert.Contains("✅ 방학을 하나 추가했어요", done.Text(), StringComparison.Ordinal);
        Assert.Contains("overlap with **봄 방학**", overlapping.Text(), StringComparison.Ordinal);
        Assert.Contains("봄 방학 · 2026년 4월 6일", done.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Something_goes_at_the_second_press_and_only_as_it_was_seen()
    {
        using var slice = await SetUpAsync();
        await slice.Submit("settings:added:calendar.breaks", Coach, ("name", "봄 방학"), ("first", "2026-04-06"), ("last", "2026-04-08"));

        var row = await slice.Press("settings:go:0", Coach, "calendar.breaks/1");
        var asked = await slice.Press(row.Button("지우기"), Coach);
        await slice.Submit($"settings:typed:calendar.breaks/1.last:{Print("2026-04-08")}", Emma, ("value", "2026-04-10"));
        var late = await slice.Press(asked.Button("정말 지우기"), Coach);
        var again = await slice.Press("settings:go:0", Coach, $"calendar.breaks/{Assert.Single(Rows(slice, "calendar.breaks"))}");
        var gone = await slice.Press((await slice.Press(again.Button("지우기"), Coach)).Button("정말 지우기"), Coach);

        Assert.Contains("정말 지울까요", asked.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("✅", late.Text(), StringComparison.Ordinal);
        Assert.Contains("✅ 지웠어요", gone.Text(), StringComparison.Ordinal);
        Assert.Empty(Rows(slice, "calendar.breaks"));
        Assert.Contains("removed a break: 봄 방학", await slice.LogAsync(Emma), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_break_that_has_begun_can_only_end_early()
    {
        using var slice = await SetUpAsync();
        await slice.Submit("settings:added:calendar.breaks", Coach, ("name", "지금"), ("first", "오늘"), ("last", "2026-03-09"));

        var moved = await slice.Submit($"settings:typed:calendar.breaks/1.last:{Print("2026-03-09")}", Coach, ("value", "2026-03-20"));
        var row = await slice.Press("settings:go:0", Coach, "calendar.breaks/1");
        await slice.Press((await slice.Press(row.Button("지우기"), Coach)).Button("정말 지우기"), Coach);

        Assert.Contains("이미 시작한", moved.Text(), StringComparison.Ordinal);
        Assert.Equal("2026-03-02", slice.Sheet()["calendar.breaks/1.last"]);
    }

    [Fact]
    public async Task A_schedule_comes_for_a_channel_once_and_is_set_field_by_field()
    {
        using var slice = await SetUpAsync();
        var page = await slice.Press("settings:go:questions", Coach);
        var add = page.Components().OfType<ChannelSelect>().Single().CustomId.Value;

        await slice.Press(add, Coach, "902");
        var twice = await slice.Press(add, Coach, "902");
        await slice.Submit($"settings:typed:{Schedules}/2.name:{Print(null)}", Coach, ("value", "저녁 *질문*"));
        await slice.Submit($"settings:typed:{Schedules}/2.time:{Print("09:00")}", Coach, ("value", "오후 9시"));
        await slice.Press($"settings:set:{Schedules}/2.days:{Print("mon,tue,wed,thu,fri,sat,sun")}:0", Coach, "sat", "sun");
        await slice.Press($"settings:set:{Schedules}/2.paused:{Print("no")}", Coach, "yes");
        await slice.Submit($"settings:typed:{Schedules}/2.resumes_on:{Print(null)}", Coach, ("value", "2026-03-09"));
        var taken = await slice.Submit($"settings:typed:{Schedules}/1.name:{Print(null)}", Coach, ("value", "저녁 *질문*"));
        var shown = await slice.Press("settings:go:questions", Coach);

        Assert.Contains("그사이", twice.Text(), StringComparison.Ordinal);
        Assert.Equal(["1", "2"], Rows(slice, Schedules));
        var sheet = slice.Sheet();
        Assert.Equal(
            ("902", "21:00", "sat,sun", "yes", "2026-03-09"),
            (sheet[$"{Schedules}/2.channel"], sheet[$"{Schedules}/2.time"], sheet[$"{Schedules}/2.days"], sheet[$"{Schedules}/2.paused"], sheet[$"{Schedules}/2.resumes_on"]));
        Assert.Contains("바뀐 것은 없어요", taken.Text(), StringComparison.Ordinal);
        Assert.Contains("저녁 \\*질문\\* · 21:00 · 토 · 일 · <#902> · <@104>", shown.Text(), StringComparison.Ordinal);
        await slice.Press($"settings:set:{Schedules}/2.paused:{Print("yes")}", Coach, "no");
        Assert.Null(slice.Sheet()[$"{Schedules}/2.resumes_on"]);
    }

    [Fact]
    public async Task The_first_schedule_stays_and_the_calendar_says_when_it_is_left_without_a_day()
    {
        using var slice = await SetUpAsync();
        var first = await slice.Press("settings:go:0", TestMember.Organiser, $"{Schedules}/1");
        var print = slice.Sheet().PrintOf($"{Schedules}/1.");
        var kept = await slice.Press($"settings:remove:{Schedules}/1:{print}:sure", TestMember.Organiser);
        await slice.Press($"settings:set:{Schedules}/1.days:{Print("mon,tue,wed,thu,fri,sat,sun")}:0", Coach, "sun");

        var silenced = await slice.Press($"settings:set:calendar.study_days:{Print("mon,tue,wed,thu,fri,sat,sun")}:0", Coach, "mon");

        Assert.DoesNotContain(first.Components().OfType<Button>(), button => button.Label == "지우기");
        Assert.Contains("바뀐 것은 없어요", kept.Text(), StringComparison.Ordinal);
        Assert.Equal(["1"], Rows(slice, Schedules));
        Assert.Contains("매일 → 월요일", silenced.Text(), StringComparison.Ordinal);
        Assert.Contains("이 달력대로라면", silenced.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_a_file_are_known_by_name_and_those_it_leaves_out_go()
    {
        using var slice = await SetUpAsync();
        await slice.ApplyAsync(Header("questions:", "  schedules:", "    - { number: 1, name: A }", "    - { name: B, channel: news }"));

        var swapped = await slice.ImportAsync(Header("questions:", "  schedules:", "    - { name: b, time: '10:00' }", "    - { number: 1, name: A }"));
        await slice.Press(swapped.Button("모두 적용"), TestMember.Organiser);
        var left = slice.Sheet();
        var removing = await slice.ImportAsync(Header("questions:", "  schedules:", "    - { number: 1, name: A, language: en }"));
        await slice.Press(removing.Button("모두 적용"), TestMember.Organiser);

        Assert.Equal(("09:00", "10:00", "b"), (left[$"{Schedules}/1.time"], left[$"{Schedules}/2.time"], left[$"{Schedules}/2.name"]));
        Assert.Contains("➖ b · 10:00 · 매일", removing.Text(), StringComparison.Ordinal);
        Assert.Equal(["1"], Rows(slice, Schedules));
    }

    private static IReadOnlyList<string> Rows(Slice slice, string list) => slice.Sheet().RowsBelow(list);
}
