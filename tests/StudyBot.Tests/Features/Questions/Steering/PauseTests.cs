namespace StudyBot.Tests.Features.Questions.Steering;

/// <summary>Pauses: what they say, and how they stand in the log.</summary>
public sealed class PauseTests
{
    private static readonly TestMember English = TestMember.Organiser with { Locale = "en-US" };

    [Fact]
    public async Task A_pause_into_another_year_bears_it_everywhere()
    {
        using var scene = new QuestionScene();

        var paused = await scene.Slice.Command("question pause", TestMember.Organiser, ("until", "2040-01-01"));
        var english = await scene.Slice.Command("question pause", English, ("until", "Jan 1, 2041"));
        var list = await scene.Slice.Command("question schedule list", TestMember.Organiser);
        var log = await scene.Slice.Command("staff log", TestMember.Organiser);

        Assert.Contains("\n2040년 1월 1일 일요일부터 다시 올라와요.", paused.Text(), StringComparison.Ordinal);
        Assert.Contains("from Tuesday, January 1, 2041 on", english.Text(), StringComparison.Ordinal);
        Assert.Contains("⏸️ 2041년 1월 1일 화요일 전까지 멈춰 있어요.", list.Text(), StringComparison.Ordinal);
        Assert.Contains("질문 일정 **1번**을 2040년 1월 1일 일요일 전까지 멈췄어요.", log.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pause_that_changes_nothing_says_that_it_is_so_already()
    {
        using var scene = new QuestionScene();
        await scene.Slice.Command("question pause", TestMember.Organiser, ("until", "3월 10일"));

        var again = await scene.Slice.Command("question pause", TestMember.Organiser, ("until", "3/10"));
        scene.Save(2);
        var both = await scene.Slice.Command("question pause", TestMember.Organiser, ("until", "3/10"));
        var english = await scene.Slice.Command("question pause", English, ("until", "3/10"));

        Assert.Equal("⏸️ 이미 그렇게 되어 있어요. **1번 일정**은 멈춰 있고 3월 10일 화요일부터 다시 올라와요. 바뀐 것은 없어요.", again.Text());
        Assert.StartsWith("⏸️ 멈췄어요: **2번 일정**\n", both.Text(), StringComparison.Ordinal);
        Assert.EndsWith("\n⏸️ 이미 그렇게 되어 있어요. **1번 일정**은 멈춰 있고 3월 10일 화요일부터 다시 올라와요. 바뀐 것은 없어요.", both.Text(), StringComparison.Ordinal);
        Assert.StartsWith("⏸️ That is so already: **Schedule 1**, **Schedule 2** are paused,", english.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_of_them_at_once_are_one_row_of_the_log()
    {
        using var scene = new QuestionScene();
        scene.Save(2, schedule => schedule with { Name = "*심화반*" });
        scene.Save(3);

        await scene.Slice.Command("question pause", TestMember.Organiser);
        await scene.Slice.Command("question resume", TestMember.Organiser);
        var log = await scene.Slice.Command("staff log", TestMember.Organiser);
        var english = await scene.Slice.Command("staff log", English);

        Assert.Contains("질문 일정 **1번**, **\\*심화반\\***, **3번**을 멈췄어요.", log.Text(), StringComparison.Ordinal);
        Assert.Contains("질문 일정 **1번**, **\\*심화반\\***, **3번**을 다시 시작했어요.", log.Text(), StringComparison.Ordinal);
        Assert.Contains("resumed the question schedules **1**, **\\*심화반\\***, **3**", english.Text(), StringComparison.Ordinal);
        Assert.Equal(2, scene.Single<int>("select count(*) from staff_action where action in ('question.paused', 'question.resumed')"));
    }

    [Fact]
    public async Task An_edit_stands_in_the_log_from_what_to_what()
    {
        using var scene = new QuestionScene();
        scene.Describe();

        await scene.Slice.Command("question schedule edit", TestMember.Organiser, ("schedule", "1"), ("days", "주말"), ("name", "주말반"), ("language", "en"));
        var log = await scene.Slice.Command("staff log", TestMember.Organiser);
        var english = await scene.Slice.Command("staff log", English);

        Assert.Contains("질문 일정 **주말반**의 설정을 바꿨어요: 이름 없음 → 주말반, 요일 매일 → 토 · 일, 언어 서버 언어 → English", log.Text(), StringComparison.Ordinal);
        Assert.Contains("changed the question schedule **주말반**: name none → 주말반, days every day → Sat · Sun, language the server's → English", english.Text(), StringComparison.Ordinal);
    }
}
