using Dapper;

namespace StudyBot.Tests.Features.CheckIns;

public sealed class CheckInCommandTests
{
    [Fact]
    public async Task A_check_in_is_stored_and_answered_with_the_streak()
    {
        using var slice = new Slice();

        var reply = await slice.Command("checkin", TestMember.Jisu, ("minutes", 50L), ("category", "project"), ("note", "로그인 화면"));

        Assert.True(reply.IsPrivate());
        Assert.Equal(
            """
            ✅ 프로젝트 **50분**을 기록했어요.
            📝 로그인 화면
            🌱 연속 **1일째**, 오늘부터 시작이에요.
            오늘은 <t:1772478000:t>에 끝나요 (<t:1772478000:R>).
            """,
            reply.Text());
        Assert.Equal("2026-03-02", Single<string>(slice, "select study_date from study_event"));
    }

    [Fact]
    public async Task An_english_member_is_answered_in_english()
    {
        using var slice = new Slice();

        var reply = await slice.Command("checkin", TestMember.Emma, ("minutes", 50L));

        Assert.StartsWith("✅ **50 min** recorded.\n🌱 **Day 1** of a new streak.\n", reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Studying_past_midnight_counts_for_the_evening()
    {
        using var slice = new Slice();
        slice.Clock.Advance(TimeSpan.FromHours(17.5));

        await slice.Command("checkin", TestMember.Jisu, ("minutes", 30L));

        // 03:30 on Tuesday in Seoul; the study day began on Monday at 04:00.
        Assert.Equal("2026-03-02", Single<string>(slice, "select study_date from study_event"));
    }

    [Fact]
    public async Task A_second_check_in_of_the_day_adds_minutes_but_no_day()
    {
        using var slice = new Slice();
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 50L));

        var reply = await slice.Command("checkin", TestMember.Jisu, ("minutes", 25L));

        Assert.Contains("오늘은 모두 **75분**이에요", reply.Text(), StringComparison.Ordinal);
        Assert.Contains("**1일째**", reply.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("**굵게** `코드`\n# 제목", @"📝 \*\*굵게\*\* \`코드\` \# 제목")]
    [InlineData("<@1> https://a.invalid/b_c_d", @"📝 \<@1\> https://a.invalid/b_c_d")]
    public async Task A_note_is_echoed_on_a_line_of_its_own_and_breaks_nothing(string note, string line)
    {
        using var slice = new Slice();

        var lines = (await slice.Command("checkin", TestMember.Emma, ("note", note))).Text().Split('\n');

        Assert.Equal(line, lines[1]);
        Assert.StartsWith("🌱", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_of_nothing_to_see_has_no_line_and_the_longest_fits()
    {
        using var slice = new Slice();

        var blank = await slice.Command("checkin", TestMember.Jisu, ("note", " \u200B\u3164"));
        var longest = await slice.Command("checkin", TestMember.Jisu, ("note", new string('*', 500)));

        Assert.DoesNotContain("📝", blank.Text(), StringComparison.Ordinal);
        Assert.InRange(longest.Text().Length, 1000, 2000);
    }

    [Theory]
    [InlineData("https://github.com/jisu/todo/pull/3")]
    [InlineData("HTTP://example.com")]
    [InlineData("https://ko.wikipedia.org/wiki/스택_(자료_구조)?a=b#c")]
    public async Task A_link_is_kept_and_shown_without_a_preview(string link)
    {
        using var slice = new Slice();

        var reply = await slice.Command("checkin", TestMember.Jisu, ("minutes", 50L), ("link", $" {link} "));

        Assert.Equal($"🔗 <{link}>", reply.Text().Split('\n')[1]);
        Assert.Equal(link, Single<string>(slice, "select link from study_event"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("github")]
    [InlineData("example.com/page")]
    [InlineData("https://localhost/page")]
    [InlineData("https://localhost./page")]
    [InlineData("https://[::1]/")]
    [InlineData("http:/example.com")]
    [InlineData("https://")]
    [InlineData("ftp://example.com/file")]
    [InlineData("javascript://example.com/%0aalert(1)")]
    [InlineData("https://me:secret@example.com/")]
    [InlineData("https://example.com/a b")]
    [InlineData("https://example.com/a\n**b**")]
    [InlineData("https://example.com/> <@1>")]
    [InlineData("https://example.com/\u200B")]
    public async Task What_is_no_link_is_refused_in_words_and_stores_nothing(string link)
    {
        using var slice = new Slice();

        var korean = await slice.Command("checkin", TestMember.Jisu, ("link", link));
        var english = await slice.Command("checkin", TestMember.Emma, ("link", link));

        Assert.Equal("링크는 `https://github.com/…`처럼 http나 https로 시작하는 512자 이하의 웹 주소여야 해요. 고치거나 빼고 다시 보내 주세요.", korean.Text());
        Assert.StartsWith("A link is a web address such as `https://github.com/…`", english.Text(), StringComparison.Ordinal);
        Assert.Equal(0, Single<int>(slice, "select count(*) from study_event"));
    }

    [Fact]
    public async Task A_link_has_at_most_512_characters_and_the_longest_receipt_fits()
    {
        using var slice = new Slice();
        var longest = $"https://example.com/{new string('a', 492)}";

        var tooLong = await slice.Command("checkin", TestMember.Emma, ("link", longest + "a"));
        await slice.Command("checkin", TestMember.Emma, ("minutes", 500L));
        var receipt = await slice.Command(
            "checkin", TestMember.Emma, ("minutes", 500L), ("category", "writing"), ("note", new string('*', 500)), ("link", longest));

        Assert.StartsWith("A link is", tooLong.Text(), StringComparison.Ordinal);
        Assert.Contains(longest, receipt.Text(), StringComparison.Ordinal);
        Assert.InRange(receipt.Text().Length, 1500, 1800);
    }

    [Fact]
    public async Task Two_commands_are_two_check_ins_and_the_second_says_what_was_there()
    {
        using var slice = new Slice();
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 50L));
        var minutes = await slice.Command("checkin", TestMember.Jisu, ("minutes", 50L));
        await slice.Command("checkin", TestMember.Emma);
        var none = await slice.Command("checkin", TestMember.Emma);

        Assert.StartsWith(
            "✅ **50분**을 기록했어요. 앞서 기록한 50분과 더하면 오늘은 모두 **100분**이에요.\n", minutes.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ One more recorded, **2** today in all.\n", none.Text(), StringComparison.Ordinal);
        Assert.Equal(4, Single<int>(slice, "select count(*) from study_event"));
    }

    [Fact]
    public async Task Only_the_first_check_in_of_a_day_is_celebrated()
    {
        using var slice = new Slice();
        var first = await slice.Command("checkin", TestMember.Jisu);
        var again = await slice.Command("checkin", TestMember.Jisu);
        slice.Clock.Advance(TimeSpan.FromDays(1));
        var second = await slice.Command("checkin", TestMember.Jisu);
        var secondAgain = await slice.Command("checkin", TestMember.Jisu);
        var secondInEnglish = await slice.Command("checkin", TestMember.Jisu with { Locale = "en-US" });

        Assert.Contains("🌱 연속 **1일째**, 오늘부터 시작이에요.\n", first.Text(), StringComparison.Ordinal);
        Assert.Contains("🌱 연속 **1일째**예요.\n", again.Text(), StringComparison.Ordinal);
        Assert.Contains("🔥 연속 **2일째**예요. 지금까지 중 가장 긴 기록이에요!\n", second.Text(), StringComparison.Ordinal);
        Assert.Contains("🔥 연속 **2일째**예요.\n", secondAgain.Text(), StringComparison.Ordinal);
        Assert.Contains("🔥 **2 days** in a row.\n", secondInEnglish.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-5L)]
    [InlineData(0L)]
    [InlineData(1441L)]
    [InlineData(1_000_000_000L)]
    public async Task Impossible_minutes_are_refused_in_words_and_store_nothing(long minutes)
    {
        using var slice = new Slice();

        var korean = await slice.Command("checkin", TestMember.Jisu, ("minutes", minutes));
        var english = await slice.Command("checkin", TestMember.Emma, ("minutes", minutes));

        Assert.Equal("공부 시간은 1분부터 1440분까지 적을 수 있어요. 시간을 고쳐서 다시 보내 주세요.", korean.Text());
        Assert.Equal("Minutes go from 1 to 1440. Please send it again with a number in between.", english.Text());
        Assert.Equal(0, Single<int>(slice, "select count(*) from study_event"));
    }

    [Fact]
    public async Task A_day_holds_1440_minutes_and_no_more()
    {
        using var slice = new Slice();
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 1400L));

        var refused = await slice.Command("checkin", TestMember.Jisu, ("minutes", 41L));

        var english = await slice.Command("checkin", TestMember.Jisu with { Locale = "en-US" }, ("minutes", 41L));

        Assert.Equal("하루는 1440분이고 오늘은 이미 1400분을 기록해서, **40분**까지만 더 기록할 수 있어요. 시간을 줄여서 다시 보내 주세요.", refused.Text());
        Assert.Equal("A day has 1440 min, and 1400 are recorded today already, so **40 min** are left. Please send it again with fewer.", english.Text());
        Assert.Equal(1400, Single<int>(slice, "select sum(minutes) from study_event"));
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 40L));
        Assert.StartsWith("오늘은 하루 1440분이 모두 찼어요.", (await slice.Command("checkin", TestMember.Jisu, ("minutes", 1L))).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_ins_at_the_same_moment_cannot_fill_a_day_twice()
    {
        using var slice = new Slice();

        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            Task.Run(async () => await slice.Command("checkin", TestMember.Jisu, ("minutes", 1000L)))));

        Assert.Single(replies, reply => reply.Text().StartsWith('✅'));
        Assert.Equal(1000, Single<int>(slice, "select sum(minutes) from study_event"));
    }

    [Fact]
    public async Task A_forged_category_or_an_endless_note_is_refused()
    {
        using var slice = new Slice();

        var category = await slice.Command("checkin", TestMember.Emma, ("category", "'; drop table study_event; --"));
        var note = await slice.Command("checkin", TestMember.Emma, ("note", new string('가', 4000)));

        Assert.Equal("There is no such category. Please pick one from the list.", category.Text());
        Assert.Equal("그런 분류는 없어요. 목록에서 하나를 골라 주세요.", (await slice.Command("checkin", TestMember.Jisu, ("category", "x"))).Text());
        var mentions = await slice.Command("checkin", TestMember.Jisu, ("note", string.Concat(Enumerable.Repeat("<@101> @everyone ", 250))[..4000]));
        Assert.Equal("메모는 500자까지 적을 수 있어요. 조금만 줄여서 다시 보내 주세요.", mentions.Text());
        Assert.Equal("A note has at most 500 characters. Please shorten it a little and send it again.", note.Text());
        Assert.Equal(0, Single<int>(slice, "select count(*) from study_event"));
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-restart-").FullName;
        using (var before = new Slice(folder))
            await before.Command("checkin", TestMember.Jisu, ("minutes", 50L));

        using (var after = new Slice(folder))
        {
            var reply = await after.Command("streak show", TestMember.Jisu);
            Assert.Contains("**1일**", reply.Text(), StringComparison.Ordinal);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static T Single<T>(Slice slice, string sql) => slice.Database.Read(connection => connection.ExecuteScalar<T>(sql))!;
}
