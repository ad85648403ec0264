using StudyBot.Discord.Interactions;
using StudyBot.Tests.Storage;

namespace StudyBot.Tests.Features.Staff;

public sealed class BriefTests : IDisposable
{
    private readonly BriefScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task Staff_see_counts_first_and_names_only_on_their_own_page()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Jisu, -4, -1);
        _scene.Study(TestMember.Minho, [.. Enumerable.Range(-12, 10)]);
        _scene.Study(TestMember.Emma, -6);
        await _scene.Slice.Command("excuse ask", TestMember.Emma, ("first", "내일"), ("last", "내일"), ("reason", "병원"));

        var brief = await _scene.BriefAsync();
        Assert.True(brief.IsPrivate());
        var text = brief.Text();
        Assert.Contains("📋 운영진 브리핑 · 3월 2일 월요일", text, StringComparison.Ordinal);
        Assert.Contains("**안부가 필요한 멤버**\n👋 공부일 이틀을 연달아 빠진 멤버 **1명**\n💤 사흘 이상 빠진 멤버 **1명**", text, StringComparison.Ordinal);
        Assert.Contains("**기다리는 일**\n🛌 쉬기 신청 **1건** · 가장 오래된 것은 <t:", text, StringComparison.Ordinal);
        Assert.Contains("**질문**\n📚 아직 안 나온 질문: 1번 일정 **3개** ⚠️", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<@", text, StringComparison.Ordinal);

        var names = await _scene.PressAsync(brief.Button("누구인지 보기"));
        Assert.IsType<UpdateMessage>(names);
        Assert.Contains("**1.** <@102> · 공부일 **2일** 빠짐 · 마지막 2월 27일 · 연속 10일이 아직 살아 있어요", names.Text(), StringComparison.Ordinal);
        Assert.Contains("**2.** <@103> · 공부일 **5일** 빠짐 · 마지막 2월 24일\n-# 쉬기를 신청하고 답을 기다리고 있어요.", names.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("<@101>", names.Text(), StringComparison.Ordinal);

        var english = await _scene.BriefAsync(BriefScene.Coach);
        Assert.Contains("👋 missed two study days in a row: **1**", english.Text(), StringComparison.Ordinal);
        Assert.Contains("🛌 requests to be excused: **1** · the oldest <t:", english.Text(), StringComparison.Ordinal);
        Assert.Contains("last on February 27 · streak of 10 still alive", (await _scene.PressAsync(english.Button("Show who"), BriefScene.Coach)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_rests_was_excused_or_left_is_not_missed_and_neither_are_days_off_or_outages()
    {
        await _scene.SetUpAsync();
        foreach (var member in new[] { TestMember.Jisu, TestMember.Minho, TestMember.Emma })
            _scene.Study(member, -4);
        // Friday was no day of the guild's, and the bot was away on Saturday: one required day is missing, which is nobody's matter.
        _scene.Do("insert into guild_break (guild_id, first_date, last_date, name, changed_by, changed_at) values (900, '2026-02-27', '2026-02-27', '휴강', 100, 0)");
        _scene.Do("insert into outage (id, began_at, ended_at) values (1, 0, 1)");
        _scene.Do("insert into outage_day (guild_id, study_date, outage_id) values (900, '2026-02-28', 1)");
        Assert.Contains("오래 빠진 멤버도, 기다리는 일도 없어요", (await _scene.BriefAsync()).Text(), StringComparison.Ordinal);

        _scene.Slice.Clock.Advance(TimeSpan.FromDays(2));
        await _scene.Slice.Command("staff excuse", TestMember.Organiser, ("member", TestMember.Jisu.Id), ("first", "3월 1일"), ("last", "3월 2일"), ("reason", "여행"));
        _scene.Do("insert into excuse (id, guild_id, user_id, first_date, last_date, reason, state, language, asked_at) values (7, 900, 101, '2026-03-01', '2026-03-02', '여행', 'approved', 'ko', 0)");
        _scene.Slice.Discord.Canned.Remove("guilds/900/members/102");
        _scene.Slice.Discord.RefuseWhere = request => request.Path == "guilds/900/members/102" ? (System.Net.HttpStatusCode.NotFound, 10007) : null;
        var brief = await _scene.BriefAsync();
        Assert.Contains("사흘 이상 빠진 멤버 **2명**", brief.Text(), StringComparison.Ordinal);
        // Whether they are still here, Discord is asked when their names are.
        var names = (await _scene.PressAsync(brief.Button("누구인지 보기"))).Text();
        Assert.Contains("**1.** <@103> · 공부일 **3일** 빠짐", names, StringComparison.Ordinal);
        Assert.DoesNotContain("<@101>", names, StringComparison.Ordinal);
        Assert.DoesNotContain("<@102>", names, StringComparison.Ordinal);
        Assert.Contains("사흘 이상 빠진 멤버 **1명**", (await _scene.BriefAsync()).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_turn_and_a_page_that_is_none_is_the_nearest()
    {
        await _scene.SetUpAsync();
        for (var number = 111UL; number < 118; number++)
            _scene.Study(new TestMember(number), -(int)(number - 108));

        var second = await _scene.PressAsync("brief:quiet:1");
        Assert.Contains("2 / 2쪽", second.Text(), StringComparison.Ordinal);
        Assert.Contains("**2.** <@117>", second.Text(), StringComparison.Ordinal);
        Assert.Equal(second.Text(), (await _scene.PressAsync("brief:quiet:99")).Text());
        Assert.Contains("1 / 2쪽", (await _scene.PressAsync("brief:quiet:-5")).Text(), StringComparison.Ordinal);
        Assert.Contains("1 / 2쪽", (await _scene.PressAsync("brief:quiet:x")).Text(), StringComparison.Ordinal);
        Assert.Contains("운영진 브리핑", (await _scene.PressAsync(second.Button("브리핑으로"))).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_sees_any_of_it_and_no_other_guild()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Minho, -3);
        Assert.Contains("운영진만", (await _scene.BriefAsync(TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.Contains("운영진만", (await _scene.BriefAsync(TestMember.Jisu, ("morning", "on"))).Text(), StringComparison.Ordinal);
        foreach (var id in new[] { "brief:refresh", "brief:open:2026-03-02", "brief:quiet:0", "brief:morning:on", "brief:morning:off", "brief:nudge:102:0", "excuse:queue", "excuse:grant:102:2026-03-01" })
        {
            var refused = await _scene.Slice.Press(id, TestMember.Jisu);
            Assert.True(refused.IsPrivate());
            Assert.Contains("운영진만", refused.Text(), StringComparison.Ordinal);
        }

        _scene.Slice.In = new(950);
        Assert.DoesNotContain("<@102>", (await _scene.PressAsync("brief:quiet:0")).Text(), StringComparison.Ordinal);
        Assert.Contains("공부한 적이 없는", (await _scene.PressAsync("brief:nudge:102:0")).Text(), StringComparison.Ordinal);
        Assert.Equal(0, _scene.Count("select (select count(*) from staff_nudge) + (select count(*) from brief_plan) + (select count(*) from member_letter)"));
    }

    [Fact]
    public async Task Requests_for_days_off_open_privately_and_the_notice_in_the_channel_turns()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Minho, -1);
        await _scene.Slice.Command("excuse ask", TestMember.Minho, ("first", "내일"), ("last", "모레"), ("reason", "예비군"));
        await _scene.RunAsync("staff notices");
        var open = await _scene.PressAsync((await _scene.BriefAsync()).Button("쉬기 신청 보기"));
        Assert.True(open.IsPrivate());
        Assert.Contains("<@102>님이 **3월 3일 ~ 3월 4일**에 쉬겠다고", open.Text(), StringComparison.Ordinal);

        var decided = await _scene.PressAsync(open.Button("승인"), BriefScene.Coach);
        Assert.Contains("Approved", decided.Text(), StringComparison.Ordinal);
        await _scene.RunAsync("settled notices");
        Assert.Contains(_scene.In("908"), message => ((string)message["content"]!).Contains("✅ 승인", StringComparison.Ordinal));
        Assert.Contains("기다리는 신청이 없어요", (await _scene.PressAsync("excuse:queue")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("쉬기 신청", (await _scene.BriefAsync()).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missed_days_are_excused_from_the_page()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Minho, -4, -3);
        Assert.IsType<ShowModal>(await _scene.PressAsync("excuse:grant:102:2026-02-28"));
        Assert.IsType<ShowModal>(await _scene.PressAsync("excuse:grant:102:1066-10-14"));
        Assert.Contains("공부한 적이 없는", (await _scene.Slice.Submit("excuse:granted:777", TestMember.Organiser, ("first", "2026-02-28"), ("last", "2026-03-02"), ("reason", "입원"))).Text(), StringComparison.Ordinal);
        Assert.Contains("이유를", (await _scene.Slice.Submit("excuse:granted:102", TestMember.Organiser, ("first", "2026-02-28"), ("last", "2026-03-02"), ("reason", " "))).Text(), StringComparison.Ordinal);

        var granted = await _scene.Slice.Submit("excuse:granted:102", TestMember.Organiser, ("first", "2026-02-28"), ("last", "2026-03-02"), ("reason", "입원"));
        Assert.Contains("<@102>님은 **2월 28일 ~ 3월 2일**에 쉬어도 돼요. 지금 연속 **2일**이에요.", granted.Text(), StringComparison.Ordinal);
        Assert.Contains("이미 **2월 28일", (await _scene.Slice.Submit("excuse:granted:102", BriefScene.Coach with { Locale = "ko" }, ("first", "2026-02-28"), ("last", "2026-03-02"), ("reason", "입원"))).Text(), StringComparison.Ordinal);
        Assert.Contains("오래 빠진 멤버도", (await _scene.BriefAsync()).Text(), StringComparison.Ordinal);
        Assert.Contains("되돌렸어요", (await _scene.PressAsync(granted.Button("되돌리기"))).Text(), StringComparison.Ordinal);
        Assert.Contains("공부일 **2일** 빠짐", (await _scene.PressAsync("brief:quiet:0")).Text(), StringComparison.Ordinal);
    }

    /// <summary>Members are found by the date on which they were last there, and everything else by its key, however many there are.</summary>
    [Fact]
    public async Task Nothing_that_grows_is_read_as_a_whole()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Minho, -3);
        await _scene.Slice.Command("excuse ask", TestMember.Minho, ("first", "내일"), ("last", "내일"), ("reason", "병원"));
        var log = new StatementLog(_scene.Slice.Database);
        await _scene.PressAsync((await _scene.BriefAsync()).Button("누구인지 보기"));
        await _scene.BriefAsync(options: ("morning", "on"));
        await _scene.AfterAsync(24);

        string[] growing =
        [
            "study_day", "study_event", "board_member", "streak", "excuse", "peer_seat", "peer_request", "question_suggestion", "content_report", "question_slot",
            "staff_nudge", "member_letter", "member_language", "answer",
        ];
        var steps = log.Steps().Where(step => growing.Any(table => step.Detail.Contains($" {table} ", StringComparison.Ordinal))).ToList();
        Assert.Contains(steps, step => step.Detail.Contains("streak_last_met (guild_id=? AND last_date>? AND last_date<?)", StringComparison.Ordinal));
        Assert.Empty(steps
            .Where(step => step.Detail.StartsWith("SCAN", StringComparison.Ordinal) || (step.Detail.EndsWith("(guild_id=?)", StringComparison.Ordinal) &&
                // Only what waits is in these.
                !new[] { "excuse_pending", "peer_seat_queue", "question_suggestion_waiting", "content_report_queue" }.Any(step.Detail.Contains)))
            .Select(step => $"{step.Detail}: {step.Statement}"));
    }
}
