using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Tests.Features.Questions.Schedules;

/// <summary>What staff hear of a schedule that brings no question, and why.</summary>
public sealed class ScheduleSilenceTests
{
    private const string Why = "⚠️ 이 일정의 요일(토 · 일)은 `/calendar`에서 모두 쉬는 날이에요.";

    private static readonly TestMember English = TestMember.Organiser with { Locale = "en-US" };

    [Fact]
    public async Task A_schedule_of_days_off_says_so_when_it_is_added_listed_and_looked_at()
    {
        using var scene = Scene();
        await scene.Slice.Press("calendar:days", TestMember.Organiser, "1", "2", "3", "4", "5");

        var added = await scene.Slice.Command(
            "question schedule add", TestMember.Organiser, ("channel", new Snowflake(902)), ("time", "10:00"), ("days", "주말"));
        var list = await scene.Slice.Command("question schedule list", TestMember.Organiser);
        var upcoming = await scene.Slice.Command("question upcoming", TestMember.Organiser, ("schedule", "2"));
        var english = await scene.Slice.Command("question upcoming", English, ("schedule", "2"));

        Assert.Contains(Why, added.Text(), StringComparison.Ordinal);
        Assert.Contains(Why, list.Text(), StringComparison.Ordinal);
        Assert.Contains($"예정된 질문이 없어요. {Why}", upcoming.Text(), StringComparison.Ordinal);
        Assert.Contains("No question is planned. ⚠️ Its days (Sat · Sun) are all days off in `/calendar`.", english.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_that_leaves_a_schedule_without_a_day_warns()
    {
        using var scene = Scene();
        scene.Save(2, schedule => schedule with { Weekdays = new Weekdays(0b110_0000), Name = "*주말반*" });
        scene.Save(3, schedule => schedule with { Weekdays = new Weekdays(0b100_0000) });

        var warned = await scene.Slice.Press("calendar:days", TestMember.Organiser, "1", "2", "3", "4", "5");
        var english = await scene.Slice.Press("calendar:days", English, "1", "2", "3", "4");
        var fine = await scene.Slice.Press("calendar:days", TestMember.Organiser, "1", "7");

        Assert.Contains(
            "⚠️ 이 달력대로라면 질문이 올라올 날이 하나도 없는 일정이 있어요: **\\*주말반\\***(토 · 일), **3번 일정**(일).", warned.Text(), StringComparison.Ordinal);
        Assert.Contains("no day for questions is left to: **\\*주말반\\*** (Sat · Sun), **Schedule 3** (Sun).", english.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("⚠️", fine.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resume_names_it_and_a_pause_is_told_from_it()
    {
        using var scene = Scene();
        await scene.Slice.Command("question pause", TestMember.Organiser);
        var paused = await scene.Slice.Command("question upcoming", TestMember.Organiser);
        scene.Save(1, schedule => schedule with { Weekdays = new Weekdays(0b110_0000) });
        await scene.Slice.Press("calendar:days", TestMember.Organiser, "1", "2", "3", "4", "5");

        var resumed = await scene.Slice.Command("question resume", TestMember.Organiser);

        Assert.Contains("예정된 질문이 없어요. ⏸️ 멈춘 일정이에요.", paused.Text(), StringComparison.Ordinal);
        Assert.StartsWith($"▶️ 다시 시작했어요: **1번 일정**\n**1번 일정** {Why}", resumed.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_cohorts_end_that_is_the_reason()
    {
        using var scene = Scene();
        await scene.Slice.Submit("calendar:setcohort", TestMember.Organiser, ("start", ""), ("end", "2026-03-03"));
        await scene.LookAtAsync(3, 9);

        var upcoming = await scene.Slice.Command("question upcoming", TestMember.Organiser);

        Assert.Contains("🏁 기수 기간에 남은 날이 없어요.", upcoming.Text(), StringComparison.Ordinal);
    }

    private static QuestionScene Scene()
    {
        var scene = QuestionScene.Mixed();
        scene.Describe();
        return scene;
    }
}
