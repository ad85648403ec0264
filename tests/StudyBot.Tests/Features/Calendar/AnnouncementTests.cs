using System.Net;
using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Tests.Staff;

namespace StudyBot.Tests.Features.Calendar;

/// <summary>What the channel hears of a change of the calendar, when staff want it to.</summary>
public sealed class AnnouncementTests
{
    [Fact]
    public async Task The_channel_is_told_once_in_the_guilds_language()
    {
        using var scene = new StaffScene();
        var changed = await scene.Slice.Press("calendar:days", TestMember.Organiser with { Locale = "en-US" }, "1", "3", "5");
        var tell = changed.Button("Tell the channel");

        var told = await scene.Slice.Press(tell, TestMember.Organiser);
        var again = await scene.Slice.Press(tell, TestMember.Organiser);

        Assert.Equal(
            ["901 🗓️ 3월 3일 화요일부터 공부하는 요일은 **월 · 수 · 금**요일이에요. 전체 달력은 `/calendar`에서 볼 수 있어요."],
            scene.Told);
        Assert.StartsWith("📣 <#901>에 알렸어요.", told.Text(), StringComparison.Ordinal);
        Assert.StartsWith("이미 채널에 알린 변경이에요.", again.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(told.Components().OfType<Button>(), button => button.Label == "채널에 알리기");
        Assert.Contains("달력이 바뀐 것을 채널에 알렸어요", (await scene.Slice.Command("staff log", TestMember.Organiser)).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3/5", "3/6", "901 🏖️ **\\*MT\\*** · 3월 5일 목요일부터 3월 6일 금요일까지 쉬어요. 쉬는 날에는 질문이 오지 않고 연속 기록도 끊기지 않아요. 전체 달력은 `/calendar`에서 볼 수 있어요.")]
    [InlineData("3/5", "3/5", "901 🏖️ **\\*MT\\*** · 3월 5일 목요일 쉬어요. 쉬는 날에는 질문이 오지 않고 연속 기록도 끊기지 않아요. 전체 달력은 `/calendar`에서 볼 수 있어요.")]
    public async Task A_break_is_told_with_its_days(string first, string last, string line)
    {
        using var scene = new StaffScene();
        var added = await AddBreak(scene, "*MT*", first, last);

        await scene.Slice.Press(added.Button("채널에 알리기"), TestMember.Organiser);

        Assert.Equal([line], scene.Told);
    }

    [Fact]
    public async Task What_was_changed_again_meanwhile_is_not_told()
    {
        using var scene = new StaffScene();
        var added = await AddBreak(scene, "MT", "3/5", "3/6");
        var removed = await scene.Slice.Press("calendar:unbreak", TestMember.Organiser, "1");

        var late = await scene.Slice.Press(added.Button("채널에 알리기"), TestMember.Organiser);

        Assert.StartsWith("그사이 달력이 또 바뀌어서", late.Text(), StringComparison.Ordinal);
        // Nobody had heard of the break, so nobody need hear that it is gone.
        Assert.False(CanTell(removed));
        Assert.Empty(scene.Told);
    }

    [Fact]
    public async Task What_the_channel_was_told_of_is_taken_back_before_it()
    {
        using var scene = new StaffScene();
        var added = await AddBreak(scene, "MT", "3/5", "3/6");
        await scene.Slice.Press(added.Button("채널에 알리기"), TestMember.Organiser);
        var removed = await scene.Slice.Press("calendar:unbreak", TestMember.Organiser, "1");

        await scene.Slice.Press(removed.Button("채널에 알리기"), TestMember.Organiser);

        Assert.StartsWith("901 🗓️ **MT** 계획이 없어졌어요. 3월 5일 목요일부터 3월 6일 금요일까지 원래대로 공부해요.", scene.Told[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_changes_are_told_together_as_the_calendar_is_then()
    {
        using var scene = new StaffScene();
        await scene.Slice.Press("calendar:days", TestMember.Organiser, "1", "2");
        await AddBreak(scene, "MT", "3/5", "3/6");
        var last = await scene.Slice.Press("calendar:days", TestMember.Organiser, "1", "3", "5");

        await scene.Slice.Press(last.Button("채널에 알리기"), TestMember.Organiser);
        var after = await AddBreak(scene, "겨울 방학", "2027-01-04", "2027-01-08");
        await scene.Slice.Press(after.Button("채널에 알리기"), TestMember.Organiser);

        Assert.Equal(
            [
                """
                🗓️ 3월 3일 화요일부터 공부하는 요일은 **월 · 수 · 금**요일이에요.
                🏖️ **MT** · 3월 5일 목요일부터 3월 6일 금요일까지 쉬어요. 쉬는 날에는 질문이 오지 않고 연속 기록도 끊기지 않아요.
                전체 달력은 `/calendar`에서 볼 수 있어요.
                """,
                "🏖️ **겨울 방학** · 2027년 1월 4일 월요일부터 2027년 1월 8일 금요일까지 쉬어요. 쉬는 날에는 질문이 오지 않고 연속 기록도 끊기지 않아요. 전체 달력은 `/calendar`에서 볼 수 있어요.",
            ],
            scene.Discord.Messages.Select(message => (string?)message["content"]));
    }

    [Fact]
    public async Task A_break_that_is_cut_short_is_told_with_its_new_end()
    {
        using var scene = new StaffScene();
        var added = await AddBreak(scene, "MT", "3/2", "3/6");
        await scene.Slice.Press(added.Button("채널에 알리기"), TestMember.Organiser);
        var cut = await scene.Slice.Press("calendar:unbreak", TestMember.Organiser, "1");

        await scene.Slice.Press(cut.Button("채널에 알리기"), TestMember.Organiser);

        Assert.StartsWith("901 🗓️ **MT**는 3월 2일 월요일까지예요.", scene.Told[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Until_the_channel_knows_the_button_stays_after_a_mistake_and_in_the_calendar()
    {
        using var scene = new StaffScene();
        Assert.False(CanTell(await scene.Slice.Command("calendar", TestMember.Organiser)));
        await scene.Slice.Press("calendar:days", TestMember.Organiser, "1", "3", "5");

        var mistake = await AddBreak(scene, "MT", "언젠가", "3/6");
        var calendar = await scene.Slice.Command("calendar", TestMember.Organiser);
        var member = await scene.Slice.Command("calendar", TestMember.Jisu);
        var back = await scene.Slice.Press("calendar:days", TestMember.Organiser, "1", "2", "3", "4", "5", "6", "7");

        Assert.True(CanTell(mistake));
        Assert.True(CanTell(calendar));
        Assert.False(CanTell(member));
        Assert.False(CanTell(back));
    }

    [Fact]
    public async Task Cohort_holidays_and_minimum_are_told_too()
    {
        using var scene = new StaffScene();
        var cohort = await scene.Slice.Submit("calendar:setcohort", TestMember.Organiser, ("start", "2026-02-16"), ("end", "2026-06-26"));
        await scene.Slice.Press(cohort.Button("채널에 알리기"), TestMember.Organiser);
        var holidays = await scene.Slice.Press("calendar:holidays", TestMember.Organiser, "kr");
        await scene.Slice.Press(holidays.Button("채널에 알리기"), TestMember.Organiser);

        var minimum = await scene.Slice.Submit("calendar:setminimum", TestMember.Organiser, ("minutes", "30"));
        await scene.Slice.Press(minimum.Button("채널에 알리기"), TestMember.Organiser);

        Assert.StartsWith("901 🗓️ 우리 기수 기간은 **2월 16일 ~ 6월 26일**이에요.", scene.Told[0], StringComparison.Ordinal);
        Assert.StartsWith("901 🗓️ 3월 3일 화요일부터 공휴일에는 **쉬어요**.", scene.Told[1], StringComparison.Ordinal);
        Assert.StartsWith("901 ⏱️ 3월 3일 화요일부터는 하루에 **30분**을 기록해야 채운 날이 돼요.", scene.Told[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_and_forgers_tell_nobody_anything()
    {
        using var scene = new StaffScene();
        var added = await AddBreak(scene, "MT", "3/5", "3/6");

        var member = await scene.Slice.Press(added.Button("채널에 알리기"), TestMember.Jisu);
        var forged = await scene.Slice.Press("calendar:tell:99999", TestMember.Organiser);
        // The first entry of the log is no change of the calendar.
        var other = await scene.Slice.Press("calendar:tell:1", TestMember.Organiser);

        Assert.Contains("운영진만", member.Text(), StringComparison.Ordinal);
        Assert.All([forged, other], answer => Assert.StartsWith("그사이", answer.Text(), StringComparison.Ordinal));
        Assert.Empty(scene.Told);
    }

    [Fact]
    public async Task A_closed_channel_is_named_and_the_button_stays()
    {
        using var scene = new StaffScene();
        var added = await AddBreak(scene, "MT", "3/5", "3/6");
        scene.Discord.RefuseNext(HttpStatusCode.Forbidden, 50013);

        var refused = await scene.Slice.Press(added.Button("채널에 알리기"), TestMember.Organiser);
        Assert.StartsWith("⚠️ <#901>에 글을 올릴 수 없었어요.", refused.Text(), StringComparison.Ordinal);
        await scene.Slice.Press(refused.Button("채널에 알리기"), TestMember.Organiser);

        Assert.Single(scene.Told);
    }

    [Fact]
    public async Task Without_a_channel_for_questions_nothing_is_offered()
    {
        using var scene = new StaffScene();
        scene.Slice.Database.Write(connection => connection.Execute("update question_schedule set in_forum = 1"));

        var added = await AddBreak(scene, "MT", "3/5", "3/6");

        Assert.DoesNotContain(added.Components().OfType<Button>(), button => button.Label == "채널에 알리기");
    }

    [Theory]
    [InlineData("3/6", "3/9")]
    [InlineData("3/1", "3/5")]
    [InlineData("3/5", "3/6")]
    [InlineData("3/4", "3/20")]
    public async Task Breaks_do_not_overlap(string first, string last)
    {
        using var scene = new StaffScene();
        await AddBreak(scene, "*MT*", "3/5", "3/6");
        first = first == "3/1" ? "내일" : first;

        var refused = await AddBreak(scene, "봄 방학", first, last);

        Assert.StartsWith("그 기간에는 이미 **\\*MT\\***(3월 5일 ~ 3월 6일) 방학이 있어서 추가하지 않았어요.", refused.Text(), StringComparison.Ordinal);
        Assert.Equal(1, scene.Slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from guild_break")));
        var again = Assert.IsType<ShowModal>(await scene.Slice.Press(refused.Button("방학 추가"), TestMember.Organiser));
        Assert.Equal(["봄 방학", first, last], again.Modal.Inputs.Cast<TextInput>().Select(input => input.Value));
        Assert.StartsWith("✅", (await AddBreak(scene, "봄 방학", "3/7", "3/9")).Text(), StringComparison.Ordinal);
    }

    private static bool CanTell(InteractionResponse response) =>
        response.Components().OfType<Button>().Any(button => button.Label == "채널에 알리기");

    private static ValueTask<InteractionResponse> AddBreak(StaffScene scene, string name, string first, string last) =>
        scene.Slice.Submit("calendar:addbreak", TestMember.Organiser, ("name", name), ("first", first), ("last", last));
}
