using Dapper;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Tests.Features.Answers;
using StudyBot.Tests.Storage;

namespace StudyBot.Tests.Features.Me;

public sealed class MeTests : IDisposable
{
    private static readonly TestMember Jisu = TestMember.Jisu;

    private readonly Slice _slice = new();

    [Fact]
    public async Task It_shows_what_was_chosen_to_the_member_alone()
    {
        var korean = await _slice.Command("me", Jisu);
        var english = await _slice.Command("me", TestMember.Emma);

        Assert.True(korean.IsPrivate());
        Assert.Contains("🌐 **언어** — 자동, 지금은 한국어\n\n🕓 **시간대** — Asia/Seoul, 서버와 같아요\n-# 오늘은 3월 2일 월요일이고, <t:1772478000:R> 끝나요.", korean.Text(), StringComparison.Ordinal);
        Assert.Contains("🔔 **Reminder** — off. `/remind on` switches it on.\n🏆 **Leaderboards and streak** — shown to others.", english.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chosen_language_is_that_of_every_private_reply_until_it_is_automatic_again()
    {
        var set = await _slice.Press("me:language", Jisu, AnswerScene.Private, "en");
        Assert.Contains("✅ What only you see is in English from now on.", set.Text(), StringComparison.Ordinal);

        Assert.Contains("✅ **30 min** recorded.", (await _slice.Command("checkin", Jisu, ("minutes", 30L))).Text(), StringComparison.Ordinal);
        Assert.Contains("What is stored about you", (await _slice.Command("privacy", Jisu)).Text(), StringComparison.Ordinal);
        Assert.Contains("남아 있는", (await _slice.Command("privacy", TestMember.Minho)).Text(), StringComparison.Ordinal);
        _slice.InDirectMessages = true;
        Assert.Contains("StudyBot help", (await _slice.Command("help", Jisu)).Text(), StringComparison.Ordinal);
        _slice.InDirectMessages = false;
        _slice.In = new(950);
        Assert.Contains("StudyBot 도움말", (await _slice.Command("help", Jisu)).Text(), StringComparison.Ordinal);
        _slice.In = Slice.Guild;

        foreach (var forged in new[] { "fr", "" })
            await _slice.Press("me:language", Jisu, AnswerScene.Private, forged);
        var auto = await _slice.Press("me:language", Jisu, AnswerScene.Private, "auto");
        Assert.Contains("✅ 이제 나에게만 보이는 답은 한국어로 보여 드려요.", auto.Text(), StringComparison.Ordinal);
        Assert.Contains("자동, 지금은 한국어", (await _slice.Command("me", Jisu)).Text(), StringComparison.Ordinal);
        Assert.Equal(0, Count("select count(*) from member_choice"));
    }

    [Fact]
    public async Task A_zone_is_found_by_name_shown_and_counts_from_the_next_study_day()
    {
        // 10:00 on March 2 in Seoul is 20:00 on March 1 in New York.
        Assert.Equal("me:typed", Assert.IsType<ShowModal>(await _slice.Press("me:zone", Jisu, AnswerScene.Private)).Modal.CustomId.Value);
        var shown = await _slice.Submit("me:typed", Jisu, AnswerScene.Private, ("zone", "뉴욕"));
        var set = await _slice.Press(shown.Button("바꾸기"), Jisu, AnswerScene.Private);
        await _slice.Press(shown.Button("바꾸기"), Jisu, AnswerScene.Private);

        Assert.Contains("시간대를 **America/New_York**(지금 20:00)로 바꿀까요?\n• 오늘 3월 2일: <t:1772528400:f>에 끝나요.\n• 3월 3일: 새 시간대의 첫날이고, <t:1772614800:f>에 끝나요.", shown.Text(), StringComparison.Ordinal);
        Assert.Contains("✅ 3월 3일부터 America/New_York 시간으로 세요.", set.Text(), StringComparison.Ordinal);
        Assert.Contains("-# 3월 3일부터 America/New_York 시간으로 세요.\n-# 시간대는 7일에 한 번 바꿀 수 있어요.", set.Text(), StringComparison.Ordinal);
        Assert.All(set.Components().OfType<Button>().Where(button => button.CustomId.Value is "me:zone" or "me:set:guild"), button => Assert.True(button.Disabled));

        // Until 04:00 in New York the day goes on.
        await CheckIn("2026-03-02", hoursLater: 20);
        await CheckIn("2026-03-02", hoursLater: 2);
        await CheckIn("2026-03-03", hoursLater: 10);
        Assert.Contains("<t:1772614800:R>", (await _slice.Command("streak show", Jisu)).Text(), StringComparison.Ordinal);
        // Others go by the guild's.
        await _slice.Command("checkin", TestMember.Minho, ("minutes", 1L));
        Assert.Equal("2026-03-03", Date(TestMember.Minho));
    }

    [Fact]
    public async Task It_changes_once_in_seven_days_and_back_to_the_servers_in_the_same_way()
    {
        await _slice.Press("me:set:Asia/Tokyo", Jisu, AnswerScene.Private);
        _slice.Clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1));
        Assert.Contains("시간대는 7일에 한 번", (await _slice.Press("me:set:guild", Jisu, AnswerScene.Private)).Text(), StringComparison.Ordinal);
        Assert.Contains("이미 Asia/Tokyo 시간으로 세고 있어요.", (await _slice.Press("me:set:Asia/Tokyo", Jisu, AnswerScene.Private)).Text(), StringComparison.Ordinal);
        _slice.Clock.Advance(TimeSpan.FromMinutes(1));

        var back = await _slice.Press("me:set:guild", Jisu, AnswerScene.Private);

        Assert.Contains("✅ 3월 10일부터 Asia/Seoul 시간으로 세요.", back.Text(), StringComparison.Ordinal);
        foreach (var forged in new[] { "me:set:Nowhere/Land", "me:set", "me:pick" })
            Assert.DoesNotContain("✅", (await _slice.Press(forged, Jisu, AnswerScene.Private)).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("없는 곳", "‘없는 곳’에 맞는 시간대를 찾지 못했어요.", 0)]
    [InlineData("america/ar", "‘america/ar’에 맞는 곳이 여럿이에요.", 1)]
    [InlineData("", "어느 시간대인지 알 수 없었어요.", 0)]
    public async Task What_is_no_zone_or_several_is_asked_again(string typed, string answer, int menus)
    {
        var reply = await _slice.Submit("me:typed", Jisu, AnswerScene.Private, ("zone", typed));

        Assert.StartsWith(answer, reply.Text(), StringComparison.Ordinal);
        Assert.Equal(menus, reply.Components().OfType<StringSelect>().Count());
        if (menus > 0)
            Assert.Contains("로 바꿀까요?", (await _slice.Press("me:pick", Jisu, AnswerScene.Private, reply.Components().OfType<StringSelect>().Single().Options[0].Value)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_comes_at_the_members_own_hour()
    {
        await _slice.Command("remind on", Jisu, ("time", "21:00"));
        await _slice.Press("me:set:America/New_York", Jisu, AnswerScene.Private);
        var job = _slice.Get<IEnumerable<IScheduledJob>>().Single(job => job.Name == "reminders");

        _slice.Clock.Advance(TimeSpan.FromHours(1));
        await job.RunDueAsync(Instant.FromDateTimeOffset(_slice.Clock.GetUtcNow()), default);

        // Today, still by Seoul's clock.
        Assert.Equal(Instant.FromUtc(2026, 3, 2, 12, 0).ToUnixTimeMilliseconds(), Count("select next_due from reminder"));
        _slice.Clock.Advance(TimeSpan.FromHours(11));
        await job.RunDueAsync(Instant.FromDateTimeOffset(_slice.Clock.GetUtcNow()), default);
        Assert.Equal(Instant.FromUtc(2026, 3, 4, 2, 0).ToUnixTimeMilliseconds(), Count("select next_due from reminder"));
    }

    [Fact]
    public async Task A_check_in_of_somebody_who_chose_nothing_reads_no_row_more()
    {
        await _slice.Command("checkin", TestMember.Minho, ("minutes", 1L));
        var log = new StatementLog(_slice.Database);

        await _slice.Command("checkin", TestMember.Minho, ("minutes", 2L));

        Assert.NotEmpty(log.Steps());
        Assert.DoesNotContain(log.Steps(), step => step.Statement.Contains("member_choice", StringComparison.Ordinal));
    }

    public void Dispose() => _slice.Dispose();

    private async Task CheckIn(string date, int hoursLater)
    {
        _slice.Clock.Advance(TimeSpan.FromHours(hoursLater));
        await _slice.Command("checkin", Jisu, ("minutes", 10L));
        Assert.Equal(date, Date(Jisu));
    }

    private string Date(TestMember member) => _slice.Database.Read(connection => connection.ExecuteScalar<string>(
        "select study_date from study_event where user_id = @Number order by id desc limit 1", new { Number = (long)member.Number }))!;

    private long Count(string sql) => _slice.Database.Read(connection => connection.ExecuteScalar<long>(sql));
}
