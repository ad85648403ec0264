using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Tests.Features.Streaks;

public sealed class StaffCorrectionTests
{
    [Fact]
    public async Task A_credited_day_counts_is_told_and_can_be_undone()
    {
        using var slice = new Slice();
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 30L));
        slice.Clock.Advance(TimeSpan.FromDays(2));
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 30L));

        var credited = await Credit(slice, "어제", "기록이 빠졌어요");
        var twice = await Credit(slice, "어제", "기록이 빠졌어요");

        Assert.Contains("**3월 3일**을 공부한 날로 인정했어요. 지금 연속 **3일**", credited.Text(), StringComparison.Ordinal);
        Assert.Contains("이미 공부한 날", twice.Text(), StringComparison.Ordinal);
        Assert.Equal(3, Current(slice));
        Assert.Equal(["streak.credited"], Letters(slice));
        Assert.Contains("운영진 인정: 기록이 빠졌어요", (await slice.Command("streak why", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.Contains("3월 3일을 공부한 날로 인정했어요\n-# 이유: 기록이 빠졌어요", (await slice.Command("staff log", TestMember.Organiser)).Text(), StringComparison.Ordinal);

        var refused = await slice.Press(credited.Button("되돌리기"), TestMember.Minho);
        var undone = await slice.Press(credited.Button("되돌리기"), TestMember.Organiser);
        var again = await slice.Press(credited.Button("되돌리기"), TestMember.Organiser);

        Assert.Contains("운영진만", refused.Text(), StringComparison.Ordinal);
        Assert.Equal("되돌렸어요.", undone.Text());
        Assert.Contains("되돌릴 것이 없어요", again.Text(), StringComparison.Ordinal);
        Assert.Equal(2, Current(slice));
    }

    [Fact]
    public async Task What_is_revoked_counts_no_longer_and_undo_brings_it_back()
    {
        using var slice = new Slice();
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 30L));
        var menu = await slice.Command("staff revoke", TestMember.Organiser, About(TestMember.Jisu));
        var option = menu.Components().OfType<StringSelect>().Single().Options.Single();
        Assert.Equal("3월 2일 체크인 30분", option.Label);

        Assert.IsType<ShowModal>(await slice.Press("revoke:choose", TestMember.Organiser, option.Value));
        var without = await slice.Submit($"revoke:do:{option.Value}", TestMember.Organiser, ("reason", " "));
        var revoked = await slice.Submit($"revoke:do:{option.Value}", TestMember.Organiser, ("reason", "잘못 누른 기록"));
        var twice = await slice.Submit($"revoke:do:{option.Value}", TestMember.Organiser, ("reason", "잘못 누른 기록"));

        Assert.Contains("이유를", without.Text(), StringComparison.Ordinal);
        Assert.Contains("체크인 30분을 취소했어요. 지금 연속 **0일**", revoked.Text(), StringComparison.Ordinal);
        Assert.Contains("되돌릴 만한 최근 기록이 없어요", twice.Text(), StringComparison.Ordinal);
        Assert.Null(slice.Get<StudyHistory>().StreakOf(Slice.Guild, TestMember.Jisu.Id));
        Assert.Equal(["streak.revoked"], Letters(slice));

        await slice.Press(revoked.Button("되돌리기"), TestMember.Organiser);
        Assert.Equal(1, Current(slice));
    }

    [Fact]
    public async Task An_excuse_of_staff_is_approved_at_once_and_can_be_revoked()
    {
        using var slice = new Slice();
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 30L));

        await slice.Command("staff excuse", TestMember.Organiser, About(TestMember.Jisu, ("first", "3/3"), ("last", "3/5"), ("reason", "MT")));
        Assert.Equal(new NodaTime.LocalDate(2026, 3, 7), slice.Get<StudyHistory>().StreakOf(Slice.Guild, TestMember.Jisu.Id)!.AliveThrough);
        var menu = await slice.Command("staff revoke", TestMember.Organiser, About(TestMember.Jisu));
        var option = menu.Components().OfType<StringSelect>().Single().Options[0];
        var revoked = await slice.Submit($"revoke:do:{option.Value}", TestMember.Organiser, ("reason", "취소됐어요"));

        Assert.Equal("3월 3일 ~ 3월 5일 신청 승인", option.Label);
        Assert.Contains("신청 승인을 취소했어요", revoked.Text(), StringComparison.Ordinal);
        Assert.Equal(new NodaTime.LocalDate(2026, 3, 4), slice.Get<StudyHistory>().StreakOf(Slice.Guild, TestMember.Jisu.Id)!.AliveThrough);
    }

    [Theory]
    [InlineData("ko", "쉬겠다고 신청했거나 운영진이 준 날\n**3월 3일 ~ 3월 5일** · 🛌 운영진이 준 날 · MT")]
    [InlineData("en-US", "Days you asked to be excused for, or were given\n**March 3 – March 5** · 🛌 Given by staff · MT")]
    public async Task Days_that_nobody_asked_for_are_listed_as_given(string locale, string words)
    {
        using var slice = new Slice();
        await slice.Command("staff excuse", TestMember.Organiser, About(TestMember.Jisu, ("first", "3/3"), ("last", "3/5"), ("reason", "MT")));

        Assert.EndsWith(words, (await slice.Command("excuse list", TestMember.Jisu with { Locale = locale })).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_focus_session_is_called_one_in_menu_answer_and_log()
    {
        using var slice = new Slice();
        slice.Get<StudyLog>().Append(new StudyEvent(
            Slice.Guild, TestMember.Jisu.Id, StudyEventKind.Focus, "f", new NodaTime.LocalDate(2026, 3, 2), slice.Clock.Now())
        { Minutes = 67 });

        var menu = await slice.Command("staff revoke", TestMember.Organiser, About(TestMember.Jisu));
        var option = menu.Components().OfType<StringSelect>().Single().Options.Single();
        var revoked = await slice.Submit($"revoke:do:{option.Value}", TestMember.Organiser, ("reason", "자리를 비웠어요"));
        var log = await slice.Command("staff log", TestMember.Organiser with { Locale = "en-US" });

        Assert.Equal("3월 2일 집중 67분", option.Label);
        Assert.Contains("3월 2일 집중 67분을 취소했어요", revoked.Text(), StringComparison.Ordinal);
        Assert.Contains("took back <@101>'s focus session of March 2, 67 min", log.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "3/3", "2026-05-30", "여행", "한 번에 60일까지 정할 수 있어요. 더 길면 기간을 나눠서 보내 주세요.")]
    [InlineData("en-US", "3/3", "2026-05-30", "여행", "60 days is the longest at once. Please send a longer stretch in parts.")]
    [InlineData("ko", "2027-05-03", "2027-05-03", "여행", "1년 안의 날짜로 보내 주세요.")]
    [InlineData("ko", "3/3", "3/4", " ", "이유를 200자 안에서 적어 주세요. 멤버도 볼 수 있어요.")]
    [InlineData("en-US", "3/3", "3/4", " ", "Please give a reason of at most 200 characters. The member reads it too.")]
    public async Task Staff_who_excuse_are_not_spoken_to_as_members_who_ask(string locale, string first, string last, string reason, string words)
    {
        using var slice = new Slice();

        var refused = await slice.Command(
            "staff excuse", TestMember.Organiser with { Locale = locale }, About(TestMember.Jisu, ("first", first), ("last", last), ("reason", reason)));

        Assert.Equal(words, refused.Text());
    }

    [Theory]
    [InlineData("내일", "아직 오지 않은 날")]
    [InlineData("2025-12-01", "60일 전까지만")]
    [InlineData("어느 날", "날짜를 읽지 못했어요")]
    public async Task Dates_that_cannot_be_credited_are_refused_in_a_sentence(string date, string words)
    {
        using var slice = new Slice();

        Assert.Contains(words, (await Credit(slice, date, "이유")).Text(), StringComparison.Ordinal);
        Assert.Equal(0, slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from study_event")));
    }

    [Fact]
    public async Task Only_staff_correct_and_nobody_credits_a_bot()
    {
        using var slice = new Slice();
        var bot = new CommandOptions(new Dictionary<string, object> { ["member"] = new Snowflake(7), ["date"] = "오늘", ["reason"] = "이유" })
        {
            Users = new Dictionary<Snowflake, User> { [new(7)] = new User { Id = new(7), Username = "bot", Bot = true } },
        };

        foreach (var command in new[] { "staff credit", "staff excuse", "staff revoke" })
            Assert.Contains("운영진만", (await slice.Command(command, TestMember.Minho, About(TestMember.Jisu))).Text(), StringComparison.Ordinal);
        Assert.Contains("봇은 공부하지 않아요", (await slice.Command("staff credit", TestMember.Organiser, bot)).Text(), StringComparison.Ordinal);
        Assert.Contains("되돌릴", (await slice.Press("revoke:undo:g:e999", TestMember.Organiser)).Text(), StringComparison.Ordinal);
        Assert.Contains("되돌릴", (await slice.Press("revoke:undo:z:?", TestMember.Organiser)).Text(), StringComparison.Ordinal);
    }

    internal static CommandOptions About(TestMember member, params (string Name, object Value)[] options) =>
        new(options.Append((Name: "member", Value: member.User.Id)).ToDictionary(option => option.Name, option => option.Value))
        {
            Users = new Dictionary<Snowflake, User> { [member.User.Id] = member.User },
        };

    private static ValueTask<InteractionResponse> Credit(Slice slice, string date, string reason) =>
        slice.Command("staff credit", TestMember.Organiser, About(TestMember.Jisu, ("date", date), ("reason", reason)));

    private static int Current(Slice slice) => slice.Get<StudyHistory>().StreakOf(Slice.Guild, TestMember.Jisu.Id)!.Current;

    private static List<string> Letters(Slice slice) =>
        slice.Database.Read(connection => connection.Query<string>("select kind from member_letter order by id").AsList());
}
