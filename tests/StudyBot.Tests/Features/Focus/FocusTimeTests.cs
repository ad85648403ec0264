using System.Net;

namespace StudyBot.Tests.Features.Focus;

/// <summary>Day starts, absences, clocks that jump, days that are full, trouble on the wire.</summary>
public sealed class FocusTimeTests : IDisposable
{
    private readonly FocusScene _scene = new();

    private static TestMember Jisu => TestMember.Jisu;

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_session_over_the_day_start_counts_for_the_evening_in_which_it_began()
    {
        // 03:50 in Seoul, ten minutes before the day starts.
        await _scene.PassAsync((17 * 60) + 50);
        await _scene.Start(Jisu);
        await _scene.PassAsync(20);

        var receipt = await _scene.Slice.Command("focus stop", Jisu);

        Assert.Equal("✅ 집중한 **20분**을 기록했어요.\n시작한 날인 3월 2일 월요일의 공부로 기록했어요.", receipt.Text());
        Assert.Equal([(101ul, "2026-03-02", 20)], _scene.Events());
    }

    [Fact]
    public async Task What_ended_while_the_bot_was_away_ended_on_time_and_the_message_says_so()
    {
        await _scene.Start(Jisu, ("rounds", 3L));
        await _scene.Press("함께하기", TestMember.Minho);

        await _scene.PassAsync(24 * 60);

        Assert.Equal([(101ul, "2026-03-02", 75), (102ul, "2026-03-02", 75)], _scene.Events());
        Assert.EndsWith("-# 제가 잠시 꺼져 있었어요. 그동안 끝난 시간은 제때 끝난 것으로 기록했어요.", _scene.Board, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Buttons_go_on_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-focus-").FullName;
        var before = new FocusScene(folder);
        await before.Start(Jisu);
        await before.PassAsync(7);
        before.Dispose();

        using (var after = new FocusScene(folder, before.Slice.Clock, before.Discord))
        {
            Assert.StartsWith("✅ 집중한 **7분**을 기록했어요.", (await after.Press("끝내기", Jisu)).Text(), StringComparison.Ordinal);
            await after.LookAsync();
            Assert.Contains("<@101> **7분**", after.Board, StringComparison.Ordinal);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_press_before_the_job_finds_what_is_due_done()
    {
        await _scene.Start(Jisu);
        _scene.Slice.Clock.Advance(TimeSpan.FromMinutes(40));

        await _scene.Press("잠시 멈추기", Jisu);

        Assert.Equal([(101ul, "2026-03-02", 25)], _scene.Events());
    }

    [Fact]
    public async Task Pauses_cost_a_whole_round_no_minute()
    {
        _scene.Slice.Clock.Advance(TimeSpan.FromTicks(1_239_999));
        await _scene.Start(Jisu);
        for (var pause = 0; pause < 3; pause++)
        {
            _scene.Slice.Clock.Advance(TimeSpan.FromTicks(1_230_005_678));
            await _scene.Slice.Command("focus pause", Jisu);
            _scene.Slice.Clock.Advance(TimeSpan.FromTicks(999_999));
            await _scene.Slice.Command("focus pause", Jisu);
        }

        await _scene.PassAsync(25);

        Assert.Equal([(101ul, "2026-03-02", 25)], _scene.Events());
    }

    [Fact]
    public async Task A_clock_that_goes_back_a_day_begins_the_round_anew()
    {
        await _scene.Start(Jisu);
        await _scene.PassAsync(10);
        _scene.Slice.Clock.Advance(TimeSpan.FromDays(-1));
        await _scene.LookAsync();

        await _scene.PassAsync(25);

        Assert.Equal([(101ul, "2026-03-02", 25)], _scene.Events());
    }

    [Fact]
    public async Task A_day_holds_no_more_minutes_than_it_has()
    {
        await _scene.Slice.Command("checkin", Jisu, ("minutes", 1430L));
        await _scene.Start(Jisu);
        await _scene.PassAsync(25);
        await _scene.Start(Jisu);
        await _scene.PassAsync(12);

        var full = await _scene.Slice.Command("focus stop", Jisu);

        Assert.Equal([(101ul, "2026-03-02", 10)], _scene.Events());
        Assert.Equal("12분 집중했지만, 하루 1440분이 다 차서 더 기록하지 못했어요.", full.Text());
        Assert.Contains("<@101> **25분** (기록은 10분)", (string)_scene.Posts[0]["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trouble_on_the_wire_is_tried_again_and_leads_to_no_second_message()
    {
        _scene.Discord.LoseNextAnswer();
        _scene.Discord.Next(_ => throw new HttpRequestException("Down."));
        _scene.Discord.Next(_ => throw new HttpRequestException("Down."));
        var reply = await _scene.Start(Jisu);
        await _scene.PassAsync(1);
        await _scene.PassAsync(1);

        Assert.StartsWith("🎯 집중을 시작했어요.", reply.Text(), StringComparison.Ordinal);
        Assert.Contains("⏳", _scene.Board, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_channel_in_trouble_delays_no_other()
    {
        await _scene.Start(Jisu);
        _scene.Slice.In = new(999);
        await _scene.Start(TestMember.Minho);
        var broken = (string)_scene.Posts[0]["id"]!;
        _scene.Discord.RefuseWhere = request => request.Path.EndsWith(broken, StringComparison.Ordinal) ? (HttpStatusCode.InternalServerError, 0) : null;

        await _scene.PassAsync(25);

        Assert.Equal(2, _scene.Events().Count);
        Assert.StartsWith("✅", (string)_scene.Posts[1]["content"]!, StringComparison.Ordinal);
        _scene.Discord.RefuseWhere = null;
        await _scene.PassAsync(5);
        Assert.StartsWith("✅", (string)_scene.Posts[0]["content"]!, StringComparison.Ordinal);
    }
}
