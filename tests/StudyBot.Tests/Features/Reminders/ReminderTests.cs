namespace StudyBot.Tests.Features.Reminders;

public sealed class ReminderTests : IDisposable
{
    private readonly ReminderScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task An_open_day_of_a_run_is_said_once_at_the_members_hour()
    {
        var on = await _scene.OnAsync(TestMember.Jisu, "오후 9시");
        Assert.Contains("**21:00**(Asia/Seoul)", on, StringComparison.Ordinal);
        await _scene.CheckInAsync(TestMember.Jisu);
        await _scene.AfterAsync(12);
        Assert.Empty(_scene.Said);

        // Tuesday, 20:59 and 21:00.
        await _scene.AfterAsync(22.98);
        Assert.Empty(_scene.Said);
        await _scene.AfterAsync(0.1);
        await _scene.LookAsync();
        await _scene.AfterAsync(1);
        var said = Assert.Single(_scene.Said);
        Assert.StartsWith("⏰ **\\*우리\\* 스터디**에 오늘은 아직 기록이 없어요.\n하나만 남기면 연속 **1일**이 이어져요. 오늘 쉬어도 휴식일(1일 남음)이", said, StringComparison.Ordinal);
        Assert.DoesNotContain("늦었어요", said, StringComparison.Ordinal);

        // Wednesday: it is the last day now.
        await _scene.AfterAsync(23);
        Assert.Contains("연속 **1일**이 오늘도 이어져요.", _scene.Said[^1], StringComparison.Ordinal);
        // Thursday: there is no run any more, and nothing is said of it.
        await _scene.AfterAsync(24);
        Assert.Equal(2, _scene.Said.Count);
    }

    [Fact]
    public async Task Without_a_run_it_comes_only_to_who_wants_that()
    {
        await _scene.OnAsync(TestMember.Jisu);
        await _scene.OnAsync(TestMember.Emma, withoutRun: true);
        await _scene.AfterAsync(10);
        Assert.Equal("⏰ Nothing is recorded for today in **\\*우리\\* 스터디** yet.\nOne record begins a new streak today.", string.Join('\n', Assert.Single(_scene.Said).Split('\n')[..2]));
        await _scene.Slice.Command("remind off", TestMember.Emma);
        await _scene.AfterAsync(24);
        Assert.Single(_scene.Said);
    }

    [Fact]
    public async Task Under_a_minimum_it_says_what_is_missing()
    {
        await _scene.Slice.Submit("calendar:setminimum", TestMember.Organiser, ("minutes", "30"));
        foreach (var member in new[] { TestMember.Jisu, TestMember.Minho, TestMember.Emma })
        {
            await _scene.OnAsync(member);
            await _scene.CheckInAsync(member);
        }

        await _scene.AfterAsync(24);
        await _scene.CheckInAsync(TestMember.Jisu);
        await _scene.CheckInAsync(TestMember.Emma);
        await _scene.AfterAsync(10);

        string[] beginnings =
        [
            "⏰ **\\*우리\\* 스터디**에 오늘은 **20분** 더 기록하면 채워져요. 질문에 하나 답해도 채워져요.\n채우면 연속 **1일**이 이어져요. 오늘 쉬어도",
            "⏰ **\\*우리\\* 스터디**에 오늘은 아직 기록이 없어요.\n**30분**을 기록하거나 질문에 하나 답하면 연속 **1일**이 이어져요. 오늘 쉬어도",
            "⏰ **20 more min** make today count in **\\*우리\\* 스터디**, and so does an answer.\nThat keeps your streak of **1 day** going. If you rest",
        ];
        Assert.All(beginnings, beginning => Assert.Contains(_scene.Said, said => said.StartsWith(beginning, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("insert into guild_break (guild_id, first_date, last_date, name, changed_by, changed_at) values (900, '2026-03-03', '2026-03-03', '방학', 100, 0)")]
    [InlineData("insert into excuse (id, guild_id, user_id, first_date, last_date, reason, state, language, asked_at) values (1, 900, 101, '2026-03-03', '2026-03-05', 'x', 'approved', 'ko', 0)")]
    [InlineData("insert into outage (id, began_at, ended_at) values (1, 0, 1); insert into outage_day (guild_id, study_date, outage_id) values (900, '2026-03-03', 1)")]
    [InlineData("update reminder set quiet_from = '19:00', quiet_until = '21:00'")]
    public async Task Where_nothing_is_required_or_the_member_has_quiet_nothing_comes(string why)
    {
        await _scene.OnAsync(TestMember.Jisu);
        await _scene.CheckInAsync(TestMember.Jisu);
        await _scene.AfterAsync(11);
        _scene.Do(why);
        await _scene.AfterAsync(23.5);
        Assert.Empty(_scene.Said);
    }

    [Fact]
    public async Task What_comes_true_between_row_and_letter_is_not_said()
    {
        await _scene.OnAsync(TestMember.Jisu, withoutRun: true);
        _scene.Slice.Discord.RefuseWhere = request => request.Path == "channels/7100/messages" ? (System.Net.HttpStatusCode.ServiceUnavailable, 0) : null;
        await _scene.AfterAsync(10);
        _scene.Slice.Discord.RefuseWhere = null;
        await _scene.CheckInAsync(TestMember.Jisu);
        await _scene.AfterAsync(0.1);
        Assert.Empty(_scene.Said);
    }

    [Fact]
    public async Task A_bot_that_was_away_is_late_with_a_note_and_folds_whole_days_into_one()
    {
        await _scene.OnAsync(TestMember.Jisu, withoutRun: true);
        await _scene.AfterAsync(10.4);
        Assert.Contains("-# 알림이 조금 늦었어요.", Assert.Single(_scene.Said), StringComparison.Ordinal);
        // Away from Monday evening to Thursday 20:24.
        await _scene.AfterAsync(72);
        Assert.Equal(2, _scene.Said.Count);
        Assert.Contains("2일은 알려 드리지 못했어요", _scene.Said[^1], StringComparison.Ordinal);
        await _scene.AfterAsync(24);
        Assert.DoesNotContain("못했어요", _scene.Said[^1], StringComparison.Ordinal);
        // Back only when the day is over: nothing is said before the next one's hour.
        await _scene.AfterAsync(36);
        Assert.Equal(3, _scene.Said.Count);
    }

    [Fact]
    public async Task After_three_that_nothing_followed_it_stops_with_a_kind_line_and_a_button()
    {
        await _scene.OnAsync(TestMember.Jisu, withoutRun: true);
        await _scene.AfterAsync(10);
        await _scene.AfterAsync(24);
        await _scene.AfterAsync(1);
        await _scene.CheckInAsync(TestMember.Jisu);
        for (var day = 0; day < 3; day++)
            await _scene.AfterAsync(day == 0 ? 47 : 24);
        Assert.Equal(5, _scene.Said.Count);
        await _scene.AfterAsync(24);
        Assert.StartsWith("🌙 **\\*우리\\* 스터디**에서 요즘 바쁘신 것 같아", _scene.Said[^1], StringComparison.Ordinal);
        var button = _scene.Button(0);
        await _scene.AfterAsync(24);
        Assert.Equal(6, _scene.Said.Count);

        Assert.Contains("다시 알려 줄게요", (await _scene.PressDirectlyAsync(button, TestMember.Jisu)).Text(), StringComparison.Ordinal);
        await _scene.AfterAsync(24);
        Assert.Equal(7, _scene.Said.Count);
    }

    [Fact]
    public async Task Not_today_and_stop_are_the_members_own()
    {
        await _scene.OnAsync(TestMember.Emma, withoutRun: true);
        await _scene.AfterAsync(10);
        var (notToday, stop) = (_scene.Button(1), _scene.Button(2));
        Assert.Contains("Have a good rest", (await _scene.PressDirectlyAsync(notToday, TestMember.Emma)).Text(), StringComparison.Ordinal);
        Assert.Contains("더는 없어요", (await _scene.PressDirectlyAsync(stop, TestMember.Jisu)).Text(), StringComparison.Ordinal);
        await _scene.AfterAsync(24);
        Assert.Equal(2, _scene.Said.Count);
        Assert.Contains("Reminders are off", (await _scene.PressDirectlyAsync(stop, TestMember.Emma)).Text(), StringComparison.Ordinal);
        await _scene.AfterAsync(24);
        Assert.Equal(2, _scene.Said.Count);
    }

    [Fact]
    public async Task Closed_direct_messages_are_said_at_once_and_the_reminder_comes_with_the_next_private_reply()
    {
        _scene.Slice.Discord.RefuseWhere = request => request.Path == "channels/7100/messages" ? (System.Net.HttpStatusCode.Forbidden, 50007) : null;
        Assert.Contains("⚠️ DM을 보내 봤는데", await _scene.OnAsync(TestMember.Jisu, withoutRun: true), StringComparison.Ordinal);
        await _scene.AfterAsync(10);
        Assert.Contains("⏰ 오늘은 아직 기록이 없어요.", (await _scene.Slice.Command("remind show", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("기록이 없어요.", (await _scene.Slice.Command("remind show", TestMember.Jisu)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_direct_message_is_tried_when_reminders_are_switched_on_and_not_for_another_hour()
    {
        Assert.Contains("📬 DM이 잘 가는지 방금 한 통 보내 봤어요.", await _scene.OnAsync(TestMember.Jisu, "20:00"), StringComparison.Ordinal);
        Assert.Single(_scene.Slice.Discord.Messages);

        var moved = await _scene.OnAsync(TestMember.Jisu, "21:00");
        Assert.DoesNotContain("📬", moved, StringComparison.Ordinal);
        Assert.Contains("**21:00**", moved, StringComparison.Ordinal);
        Assert.Single(_scene.Slice.Discord.Messages);

        await _scene.Slice.Command("remind off", TestMember.Jisu);
        Assert.Contains("📬", await _scene.OnAsync(TestMember.Jisu), StringComparison.Ordinal);
        Assert.Equal(2, _scene.Slice.Discord.Messages.Count);
    }

    [Fact]
    public async Task A_direct_message_that_did_not_arrive_is_tried_again()
    {
        _scene.Slice.Discord.RefuseWhere = request => request.Path == "channels/7100/messages" ? (System.Net.HttpStatusCode.Forbidden, 50007) : null;
        Assert.Contains("⚠️", await _scene.OnAsync(TestMember.Emma), StringComparison.Ordinal);
        _scene.Slice.Discord.RefuseWhere = null;

        Assert.Contains("📬 A short direct message has just been sent", await _scene.OnAsync(TestMember.Emma, "21:00"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "🕓 3월 3일부터는 America/New_York 시간으로 계산해요.")]
    [InlineData("en-US", "🕓 From March 3 on it goes by America/New_York.")]
    public async Task On_the_day_of_change_the_zone_of_the_next_reminder_is_named(string locale, string comes)
    {
        var member = TestMember.Jisu with { Locale = locale };
        await _scene.OnAsync(member);
        await _scene.Slice.Press("me:set:America/New_York", member);
        await _scene.LookAsync();

        // The next one is still of today, by Seoul's clocks.
        var today = (await _scene.Slice.Command("remind show", member)).Text();
        await _scene.AfterAsync(10.5);
        var evening = (await _scene.Slice.Command("remind show", member)).Text();
        await _scene.AfterAsync(30);
        var tomorrow = (await _scene.Slice.Command("remind show", member)).Text();

        Assert.Contains("Asia/Seoul)", today, StringComparison.Ordinal);
        Assert.Contains(comes, today, StringComparison.Ordinal);
        Assert.All([evening, tomorrow], text => Assert.Contains("America/New_York)", text, StringComparison.Ordinal));
        Assert.All([evening, tomorrow], text => Assert.DoesNotContain("🕓", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_left_is_let_go()
    {
        await _scene.OnAsync(TestMember.Jisu, withoutRun: true);
        _scene.Slice.Discord.RefuseWhere = request => request.Path == "guilds/900/members/101" ? (System.Net.HttpStatusCode.NotFound, 10007) : null;
        await _scene.AfterAsync(10);
        Assert.Empty(_scene.Said);
        Assert.Equal(0, _scene.Count("select count(*) from reminder where next_due is not null"));
    }

    [Fact]
    public async Task Times_are_read_as_people_write_them_and_what_is_none_changes_nothing()
    {
        Assert.Contains("‘25시’를 시간으로 읽을 수 없어요", await _scene.OnAsync(TestMember.Jisu, "25시"), StringComparison.Ordinal);
        Assert.Contains("cannot be read", await _scene.OnAsync(TestMember.Emma, "soon"), StringComparison.Ordinal);
        Assert.Equal(0, _scene.Count("select count(*) from reminder"));
        Assert.Contains("22:50", await _scene.OnAsync(TestMember.Jisu, "23:30"), StringComparison.Ordinal);
        var quiet = await _scene.Slice.Command("remind quiet", TestMember.Jisu, ("from", "밤"), ("until", "8:00"));
        Assert.Contains("읽을 수 없어요", quiet.Text(), StringComparison.Ordinal);
        Assert.Contains("시작과 끝", (await _scene.Slice.Command("remind quiet", TestMember.Jisu, ("from", "8:00"))).Text(), StringComparison.Ordinal);
        Assert.Equal(
            "조용한 시간은 23:00부터 07:00까지예요. 바꾸려면 `/remind quiet from:22:00 until:8:00`처럼, 없애려면 `/remind quiet clear:True`를 보내 주세요.",
            (await _scene.Slice.Command("remind quiet", TestMember.Jisu)).Text());
        Assert.Contains("Quiet hours are 23:00 to 07:00. To change them,", (await _scene.Slice.Command("remind quiet", TestMember.Jisu with { Locale = "en-US" })).Text(), StringComparison.Ordinal);
        Assert.Contains("지금은 조용한 시간이 없어요", (await _scene.Slice.Command("remind quiet", TestMember.Jisu, ("clear", true))).Text(), StringComparison.Ordinal);
        Assert.StartsWith("지금은 조용한 시간이 없어요", (await _scene.Slice.Command("remind quiet", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.Contains("**23:30**", (await _scene.Slice.Command("remind show", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.Contains("아직 알림을", (await _scene.Slice.Command("remind show", TestMember.Minho)).Text(), StringComparison.Ordinal);
    }
}
