using StudyBot.Study;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.Settings;

/// <summary>What a /setup says of the next question, and why it is not sooner.</summary>
public sealed class SetupReceiptTests
{
    private static readonly TestMember EnglishOrganiser = TestMember.Organiser with { Locale = "en-US" };

    [Fact]
    public async Task After_todays_question_it_says_why_the_next_one_comes_tomorrow()
    {
        using var scene = new QuestionScene(SetupScene.Slice());
        await scene.LookAtAsync(3, 9);

        var reply = await scene.Slice.Command("setup", TestMember.Organiser, ("time", "21시"));

        Assert.StartsWith(
            "✅ 바꿨어요: 시각 09:00 → 21:00\n오늘의 질문은 이미 올라와서 다음 질문은 내일 와요.\n다음 질문\n3월 4일 수요일 21:00 (KST)",
            reply.Text(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zone_further_west_says_why_its_next_question_skips_a_date_that_was_asked()
    {
        using var scene = new QuestionScene(SetupScene.Slice());
        await scene.LookAtAsync(3, 9);

        var korean = await scene.Slice.Command("setup", TestMember.Organiser, ("zone", "뉴욕"));
        var english = await scene.Slice.Command("setup", EnglishOrganiser);

        Assert.StartsWith(
            "✅ 바꿨어요: 시간대 Asia/Seoul → America/New_York\n3월 3일 화요일 질문은 시간대가 바뀌기 전에 이미 올라왔어요. 같은 날짜에 두 번 올리지 않으니 다음 질문은 3월 4일 수요일에 와요.\n다음 질문\n3월 4일 수요일 09:00 (EST)",
            korean.Text(),
            StringComparison.Ordinal);
        Assert.Contains("The question of Tuesday, March 3 was posted before the time zone changed. No date gets two,", english.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_todays_question_it_says_so_too_when_the_next_one_is_days_away()
    {
        using var scene = new QuestionScene(SetupScene.Slice());
        scene.Save(1, schedule => schedule with { Weekdays = new Weekdays(0b000_0010) });
        await scene.LookAtAsync(3, 9);

        var reply = await scene.Slice.Command("setup", TestMember.Organiser, ("time", "21시"));

        Assert.Contains("오늘의 질문은 이미 올라와서 다음 질문은 3월 10일 화요일에 와요.", reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_next_question_it_says_why()
    {
        using var scene = new QuestionScene(SetupScene.Slice());
        scene.Save(1, schedule => schedule with { Weekdays = new Weekdays(0b110_0000) });
        await scene.Slice.Press("calendar:days", TestMember.Organiser, "1", "2", "3", "4", "5");

        var reply = await scene.Slice.Command("setup", TestMember.Organiser);

        Assert.Contains("예정된 질문이 없어요. ⚠️ 이 일정의 요일(토 · 일)은 `/calendar`에서 모두 쉬는 날이에요.", reply.Text(), StringComparison.Ordinal);
    }
}
