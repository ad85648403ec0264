using Dapper;
using StudyBot.Letters;

namespace StudyBot.Tests.Features.Streaks;

/// <summary>What members read by direct message, as it stands there.</summary>
public sealed class StreakLetterTests
{
    [Theory]
    [InlineData("ko", "approved", """
        ✅ **스터디** 서버에서 **3월 3일 ~ 3월 4일**에 쉬겠다는 신청이 승인되었어요. 그동안 공부하지 않아도 연속 기록이 이어져요.
        """)]
    [InlineData("en-US", "approved", """
        ✅ You are excused in **스터디** for **March 3 – March 4**. Your streak goes on without studying on those days.
        """)]
    [InlineData("ko", "declined", """
        **스터디** 서버에서 **3월 3일 ~ 3월 4일**에 쉬겠다는 신청이 승인되지 않았어요.
        운영진의 말: \*시험\* 주간
        """)]
    [InlineData("en-US", "declined", """
        Your request in **스터디** for **March 3 – March 4** was not approved.
        Staff say: \*시험\* 주간
        """)]
    [InlineData("ko", "revoked", """
        **스터디** 서버에서 **3월 3일 ~ 3월 4일**의 승인이 취소되었어요. `/streak why`에서 지금 어떻게 세는지 볼 수 있어요.
        운영진의 말: \*시험\* 주간
        """)]
    [InlineData("en-US", "revoked", """
        The approval of **March 3 – March 4** in **스터디** was taken back. `/streak why` shows how your days are counted now.
        Staff say: \*시험\* 주간
        """)]
    public async Task Of_an_excuse(string locale, string outcome, string words)
    {
        using var slice = new Slice();
        await slice.Command("excuse ask", TestMember.Jisu with { Locale = locale }, ("first", "3/3"), ("last", "3/4"), ("reason", "여행"));
        var id = slice.Database.Read(connection => connection.ExecuteScalar<long>("select id from excuse"));
        if (outcome == "declined")
            await slice.Submit($"excuse:refuse:{id}", TestMember.Organiser, ("reason", "*시험* 주간"));
        else
            await slice.Press($"excuse:approve:{id}", TestMember.Organiser);
        if (outcome == "revoked")
            await slice.Submit($"revoke:do:x{id}", TestMember.Organiser, ("reason", "*시험* 주간"));

        Assert.Equal(words, Letter(slice));
    }

    [Theory]
    [InlineData("ko", "3/4", """
        🛌 **스터디** 서버 운영진이 **3월 3일 ~ 3월 4일**을 쉬는 날로 인정했어요. 빠진 날로 세지 않으니 연속 기록은 걱정하지 마세요. 따로 할 일은 없어요.
        운영진의 말: \*예비군\*
        """)]
    [InlineData("en", "3/4", """
        🛌 Staff of **스터디** gave you **March 3 – March 4** off. Those days do not count as missed and cannot break your streak. There is nothing you need to do.
        Staff say: \*예비군\*
        """)]
    [InlineData("en", "3/3", """
        🛌 Staff of **스터디** gave you **March 3** off. That day does not count as missed and cannot break your streak. There is nothing you need to do.
        Staff say: \*예비군\*
        """)]
    public async Task Of_days_off_that_nobody_asked_for(string language, string last, string words)
    {
        using var slice = new Slice();
        SetLanguage(slice, language);

        await slice.Command("staff excuse", TestMember.Organiser, StaffCorrectionTests.About(TestMember.Jisu, ("first", "3/3"), ("last", last), ("reason", "*예비군*")));

        Assert.Equal(words, Letter(slice));
    }

    [Theory]
    [InlineData("ko", """
        ✅ **스터디** 서버에서 운영진이 **3월 1일**을 공부한 날로 인정했어요.
        운영진의 말: 발표
        """, """
        **스터디** 서버에서 운영진이 **3월 1일 운영진 인정**을 취소했어요.
        운영진의 말: 잘못
        `/streak why`에서 지금 어떻게 세는지 볼 수 있어요.
        """)]
    [InlineData("en", """
        ✅ Staff of **스터디** credited you for **March 1**.
        Staff say: 발표
        """, """
        Staff of **스터디** took back your **credit for March 1**.
        Staff say: 잘못
        `/streak why` shows how your days are counted now.
        """)]
    public async Task Of_a_credit_and_of_its_end(string language, string given, string taken)
    {
        using var slice = new Slice();
        SetLanguage(slice, language);

        await slice.Command("staff credit", TestMember.Organiser, StaffCorrectionTests.About(TestMember.Jisu, ("date", "3/1"), ("reason", "발표")));
        var credit = Letter(slice);
        var id = slice.Database.Read(connection => connection.ExecuteScalar<long>("select event_id from study_credit"));
        await slice.Submit($"revoke:do:e{id}", TestMember.Organiser, ("reason", "잘못"));

        Assert.Equal(given, credit);
        Assert.Equal(taken, Letter(slice));
    }

    [Fact]
    public async Task Corrections_speak_the_language_of_the_member()
    {
        using var slice = new Slice();
        SetLanguage(slice, "ko");
        await slice.Command("help", TestMember.Jisu with { Locale = "en-US" });
        await slice.Command("staff credit", TestMember.Organiser, StaffCorrectionTests.About(TestMember.Jisu, ("date", "3/1"), ("reason", "발표")));
        var credit = Letter(slice);
        var id = slice.Database.Read(connection => connection.ExecuteScalar<long>("select event_id from study_credit"));
        await slice.Submit($"revoke:do:e{id}", TestMember.Organiser, ("reason", "잘못"));

        Assert.StartsWith("✅ Staff of **스터디** credited you for **March 1**.", credit, StringComparison.Ordinal);
        Assert.StartsWith("Staff of **스터디** took back your **credit for March 1**.", Letter(slice), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", """
        **스터디** 서버에서 운영진이 **3월 1일**을 공부한 날로 인정했던 것을 되돌렸어요. `/streak why`에서 지금 어떻게 세는지 볼 수 있어요.
        """, """
        ✅ **스터디** 서버에서 운영진이 취소했던 **3월 2일 체크인 30분**을 되돌려 놓았어요. 전처럼 그대로 세요.
        """)]
    [InlineData("en", """
        Staff of **스터디** took the credit for **March 1** back. `/streak why` shows how your days are counted now.
        """, """
        ✅ Staff of **스터디** gave you back your **check-in of March 2, 30 min**. It counts as before.
        """)]
    public async Task Who_heard_of_a_correction_hears_that_it_is_undone(string language, string ofCredit, string ofRevocation)
    {
        using var slice = new Slice();
        await slice.Command("checkin", TestMember.Jisu with { Locale = language }, ("minutes", 30L));
        var credited = await slice.Command("staff credit", TestMember.Organiser, StaffCorrectionTests.About(TestMember.Jisu, ("date", "3/1"), ("reason", "발표")));
        Bring(slice);
        await slice.Press(credited.Button("되돌리기"), TestMember.Organiser);
        var creditUndone = Letter(slice);
        var id = slice.Database.Read(connection => connection.ExecuteScalar<long>("select id from study_event where minutes = 30"));
        var revoked = await slice.Submit($"revoke:do:e{id}", TestMember.Organiser, ("reason", "잘못"));
        Bring(slice);
        await slice.Press(revoked.Button("되돌리기"), TestMember.Organiser);

        Assert.Equal(ofCredit, creditUndone);
        Assert.Equal(ofRevocation, Letter(slice));
    }

    [Fact]
    public async Task Who_has_not_heard_of_a_correction_hears_nothing_of_its_undoing_either()
    {
        using var slice = new Slice();
        var credited = await slice.Command("staff credit", TestMember.Organiser, StaffCorrectionTests.About(TestMember.Jisu, ("date", "3/1"), ("reason", "발표")));
        await slice.Press(credited.Button("되돌리기"), TestMember.Organiser);

        Assert.Equal(["streak.credited"], slice.Database.Read(connection => connection.Query<string>("select kind from member_letter").AsList()));
    }

    [Theory]
    [InlineData("ko", "\n🎉 **일주일**을 채웠어요. 축하해요!")]
    [InlineData("en-US", "\n🎉 **One week** done. Congratulations!")]
    public async Task An_excuse_that_joins_two_runs_tells_of_the_milestone_that_they_reach(string locale, string words)
    {
        using var slice = new Slice();
        await StudyOnAsync(slice, 0, 1, 2, 3, 7, 8, 9);
        await slice.Command("excuse ask", TestMember.Jisu with { Locale = locale }, ("first", "3/6"), ("last", "3/8"), ("reason", "여행"));
        var id = slice.Database.Read(connection => connection.ExecuteScalar<long>("select id from excuse"));

        await slice.Press($"excuse:approve:{id}", TestMember.Organiser);

        Assert.EndsWith(words, Letter(slice), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_credit_tells_of_the_milestone_that_it_reaches_and_of_none_that_was_reached_before()
    {
        using var slice = new Slice();
        await StudyOnAsync(slice, 0, 1, 2, 3, 5, 6);
        await slice.Command("staff credit", TestMember.Organiser, StaffCorrectionTests.About(TestMember.Jisu, ("date", "3/6"), ("reason", "발표")));
        var reached = Letter(slice);
        await StudyOnAsync(slice, 7);
        await StudyOnAsync(slice, 9);
        await slice.Command("staff credit", TestMember.Organiser, StaffCorrectionTests.About(TestMember.Jisu, ("date", "3/10"), ("reason", "발표")));

        Assert.EndsWith("운영진의 말: 발표\n🎉 **일주일**을 채웠어요. 축하해요!", reached, StringComparison.Ordinal);
        Assert.EndsWith("운영진의 말: 발표", Letter(slice), StringComparison.Ordinal);
    }

    /// <summary>Days after the first, March 2.</summary>
    private static async Task StudyOnAsync(Slice slice, params int[] days)
    {
        foreach (var day in days)
        {
            slice.Clock.Advance(new DateTimeOffset(2026, 3, 2 + day, 1, 0, 0, TimeSpan.Zero) - slice.Clock.GetUtcNow());
            await slice.Command("checkin", TestMember.Jisu, ("minutes", 10L));
        }
    }

    private static void SetLanguage(Slice slice, string language) => slice.Database.Write(connection => connection.Execute(
        """
        insert into guild_settings (guild_id, language, time_zone, day_start_minutes, changed_by, changed_at)
        values (900, @language, 'Asia/Seoul', 240, 1, 1)
        """,
        new { language }));

    /// <summary>All that wait have reached the member.</summary>
    private static void Bring(Slice slice) => slice.Database.Write(connection => connection.Execute("update member_letter set state = 'sent' where state = 'pending'"));

    /// <summary>The newest, as Discord would show it.</summary>
    private static string Letter(Slice slice)
    {
        var letter = slice.Database.Read(connection => connection.QueryFirst<MemberLetter>(
            "select id, guild_id, user_id, kind, subject, 1 as attempts, created_at from member_letter order by id desc"));
        return slice.Get<LetterKinds>().Find(letter)!.Render(letter, "스터디")!.Content!;
    }
}
