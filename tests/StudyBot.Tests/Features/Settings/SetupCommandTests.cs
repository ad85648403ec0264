using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Settings;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Tests.Features.Settings;

public sealed class SetupCommandTests
{
    private static readonly TestMember EnglishOrganiser = TestMember.Organiser with { Locale = "en-US" };

    [Fact]
    public async Task What_is_not_named_takes_its_default_and_all_is_said_back()
    {
        using var slice = SetupScene.Slice();

        var reply = await slice.Command("setup", TestMember.Organiser, ("time", "09:00"));

        Assert.True(reply.IsPrivate());
        Assert.Equal(
            """
            ✅ 준비됐어요. 바꾸고 싶은 것이 있으면 `/setup`을 다시 보내면 돼요.
            다음 질문
            3월 3일 화요일 09:00 (KST) · <t:1772496000:R>
            채널
            <#901>
            언어
            한국어
            공부하는 요일
            매일
            시간대
            Asia/Seoul · 지금 10:00
            운영진 역할
            없음 (서버 관리 권한이 있는 사람만 운영진)
            운영진 채널
            없음 (`/setup`을 마지막으로 보낸 사람에게 DM)
            하루의 시작
            04:00에 새 하루가 시작돼요. 그전에 한 공부는 전날로 기록돼요.
            이제 해볼 것
            `/checkin`으로 오늘 공부를 기록하고, `/advice`로 조언을 하나 읽어 보세요. 질문이 올라오면 `/question today`로도 볼 수 있어요.
            """,
            reply.Text());
    }

    [Fact]
    public async Task Everything_can_be_chosen_and_is_said_back_in_the_members_own_language()
    {
        using var slice = SetupScene.Slice();

        var reply = await slice.Command(
            "setup", EnglishOrganiser, ("language", "en"), ("zone", "New York"), ("time", "9:30 pm"), ("channel", new Snowflake(902)));

        Assert.Equal(
            """
            ✅ All set. Send `/setup` again whenever you want to change something.
            Next question
            Sunday, March 1 21:30 (EST) · <t:1772418600:R>
            Channel
            <#902>
            Language
            English
            Study days
            every day
            Time zone
            America/New_York · now 20:00
            Staff role
            none (only those with Manage Server are staff)
            Staff channel
            none (a DM to whoever sent `/setup` last)
            Start of the day
            A new day starts at 04:00. Studying before that counts for the day before.
            Try next
            Record today with `/checkin` and read a piece of advice with `/advice`. Once a question is posted, `/question today` opens it too.
            """,
            reply.Text());
    }

    [Fact]
    public async Task A_second_setup_changes_only_what_it_names()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", TestMember.Organiser, ("language", "en"), ("zone", "도쿄"), ("time", "21시"), ("channel", new Snowflake(902)));

        await slice.Command("setup", TestMember.Organiser, ("time", "오후 10시"));

        Assert.Equal("en Asia/Tokyo 902 22:00", Stored(slice));
    }

    [Fact]
    public async Task Setups_at_the_same_time_lose_nothing_of_each_other()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", TestMember.Organiser, ("time", "09:00"));
        var others = new List<Task>();
        slice.Discord.Next(effect =>
        {
            others.Add(slice.Command("setup", TestMember.Organiser, ("zone", "도쿄")).AsTask());
            others.Add(slice.Command("setup", TestMember.Organiser, ("time", "21시")).AsTask());
            return effect();
        });

        var reply = await slice.Command("setup", EnglishOrganiser, ("language", "en"), ("channel", new Snowflake(902)));
        await Task.WhenAll(others);

        Assert.Equal("en Asia/Tokyo 902 21:00", Stored(slice));
        Assert.Contains("Asia/Tokyo", reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setups_that_are_committed_together_lose_nothing_of_each_other_and_each_says_what_is_stored()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", TestMember.Organiser, ("time", "09:00"));
        using var gate = new ManualResetEventSlim();
        var store = slice.Get<SettingsStore>();

        var before = slice.Database.WriteAsync(_ =>
        {
            gate.Wait();
            return 0;
        });
        // So quick that the next change still joins its transaction.
        var language = slice.Database.WriteAsync(connection => connection.Execute("update guild_settings set language = 'en'"));
        var time = store.SaveAsync(Change(slice) with { Time = new LocalTime(11, 0) });
        var zone = store.SaveAsync(Change(slice) with { Zone = DateTimeZoneProviders.Tzdb["Asia/Tokyo"] });
        gate.Set();
        await Task.WhenAll(before, language, time, zone);

        Assert.Equal("en Asia/Tokyo 901 11:00", Stored(slice));
        var last = await zone;
        Assert.Equal((Language.English, new LocalTime(11, 0), "Asia/Tokyo"), (last.Settings.Language, last.Plan.LocalTime, last.Settings.Zone.Id));
    }

    [Fact]
    public async Task A_later_setup_names_what_it_changed_and_one_that_changes_nothing_says_so()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", TestMember.Organiser, ("time", "09:00"));

        var changed = await slice.Command("setup", TestMember.Organiser, ("time", "1500"), ("channel", new Snowflake(902)));
        var english = await slice.Command("setup", EnglishOrganiser, ("language", "en"), ("zone", "도쿄"), ("time", "1500"));
        var same = await slice.Command("setup", TestMember.Organiser, ("time", "15:00"));

        Assert.StartsWith("✅ 바꿨어요: 시각 09:00 → 15:00, 채널 <#901> → <#902>\n다음 질문\n", changed.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ Changed: Language Korean → English, Time zone Asia/Seoul → Asia/Tokyo\n", english.Text(), StringComparison.Ordinal);
        Assert.StartsWith("이미 그렇게 되어 있어요. 바뀐 것은 없고, 지금 설정은 이래요.\n", same.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("자정")]
    [InlineData("0시")]
    [InlineData("03:59")]
    public async Task A_time_before_the_day_starts_is_refused_with_the_reason(string time)
    {
        using var slice = SetupScene.Slice();

        var korean = await slice.Command("setup", TestMember.Organiser, ("time", time));
        var english = await slice.Command("setup", EnglishOrganiser, ("time", time));

        Assert.Equal("하루가 04:00에 시작돼서 그보다 이른 질문은 전날 것이 되니, 04:00부터 23:59 사이의 시각을 골라 주세요. 바뀐 것은 없어요.", korean.Text());
        Assert.StartsWith("The day starts at 04:00 and an earlier question", english.Text(), StringComparison.Ordinal);
        Assert.Null(Stored(slice));
    }

    [Fact]
    public async Task The_moment_at_which_the_day_starts_is_a_time_for_questions()
    {
        using var slice = SetupScene.Slice();

        await slice.Command("setup", TestMember.Organiser, ("time", "0400"));

        Assert.Equal("ko Asia/Seoul 901 04:00", Stored(slice));
    }

    [Fact]
    public async Task A_setup_that_names_no_channel_names_the_chosen_one_when_it_is_gone_or_closed()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", TestMember.Organiser, ("channel", new Snowflake(902)));

        SetupScene.Refuse(slice, 905);
        var gone = await slice.Command("setup", TestMember.Organiser, ("time", "09:00"));
        SetupScene.Refuse(slice, 907);
        var closed = await slice.Command("setup", EnglishOrganiser, ("time", "09:00"));

        Assert.Equal("질문 채널로 정해 둔 <#902> 채널이 없어졌어요. `/setup channel:`으로 다른 채널을 골라 주세요. 바뀐 것은 없어요.", gone.Text());
        Assert.StartsWith(
            "The bot lacks permissions in <#902>, the channel chosen for questions: View Channel.", closed.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guild_that_speaks_english_starts_in_utc()
    {
        using var slice = SetupScene.Slice();
        slice.GuildLocale = "en-US";

        await slice.Command("setup", TestMember.Organiser, ("time", "09:00"));

        Assert.Equal("en UTC 901 09:00", Stored(slice));
    }

    [Theory]
    [InlineData("zone", "아틀란티스", "어느 시간대인지 모르겠어요.", "I do not know that time zone.")]
    [InlineData("time", "점심때", "몇 시인지 읽지 못했어요.", "I could not read that time.")]
    [InlineData("language", "fr", "언어는 한국어나 English", "Please choose 한국어 or English")]
    public async Task A_mistake_is_named_in_both_languages_and_nothing_is_stored(string option, string value, string korean, string english)
    {
        using var slice = SetupScene.Slice();

        var inKorean = await slice.Command("setup", TestMember.Organiser, (option, value), ("channel", new Snowflake(902)));
        var inEnglish = await slice.Command("setup", EnglishOrganiser, (option, value));

        Assert.StartsWith(korean, inKorean.Text(), StringComparison.Ordinal);
        Assert.StartsWith(english, inEnglish.Text(), StringComparison.Ordinal);
        Assert.Null(Stored(slice));
    }

    [Theory]
    [InlineData(903UL, "<#903>에는 질문을 올릴 수 없어요.", "Questions cannot be posted in <#903>.")]
    [InlineData(904UL, "이 서버에 그 채널이 없어요.", "There is no such channel in this server.")]
    [InlineData(905UL, "이 서버에 그 채널이 없어요.", "There is no such channel in this server.")]
    [InlineData(906UL, "<#906>에서 봇에게 필요한 권한(메시지 보내기, 링크 첨부)이 없어요.", "The bot lacks permissions in <#906>: Send Messages, Embed Links.")]
    [InlineData(907UL, "<#907>에서 봇에게 필요한 권한(채널 보기)이 없어요.", "The bot lacks permissions in <#907>: View Channel.")]
    public async Task A_channel_that_does_not_fit_is_named_with_what_is_wrong_and_nothing_is_stored(ulong channel, string korean, string english)
    {
        using var slice = SetupScene.Slice();

        SetupScene.Refuse(slice, channel);
        var inKorean = await slice.Command("setup", TestMember.Organiser, ("channel", new Snowflake(channel)));
        SetupScene.Refuse(slice, channel);
        var inEnglish = await slice.Command("setup", EnglishOrganiser, ("channel", new Snowflake(channel)));

        Assert.StartsWith(korean, inKorean.Text(), StringComparison.Ordinal);
        Assert.StartsWith(english, inEnglish.Text(), StringComparison.Ordinal);
        Assert.Null(Stored(slice));
    }

    [Fact]
    public async Task Without_the_permission_nothing_happens_whatever_discord_let_through()
    {
        using var slice = SetupScene.Slice();

        var reply = await slice.Command("setup", TestMember.Jisu, ("language", "en"));

        Assert.Equal("`/setup`은 서버 관리 권한이 있는 사람만 쓸 수 있어요. 서버 관리자에게 부탁해 주세요.", reply.Text());
        Assert.Empty(slice.Discord.Requests);
        Assert.Null(Stored(slice));
    }

    [Fact]
    public async Task An_administrator_may_too()
    {
        using var slice = SetupScene.Slice();

        await slice.Command("setup", TestMember.Jisu with { Permissions = Permissions.Administrator }, ("time", "09:00"));

        Assert.NotNull(Stored(slice));
    }

    [Fact]
    public async Task Typing_a_city_suggests_its_zone()
    {
        using var slice = SetupScene.Slice();

        var choices = await slice.Suggest("setup", "zone", "부산", TestMember.Organiser);

        Assert.Equal("부산 · Asia/Seoul · 지금 10:00", choices[0].Name.Default);
        Assert.Equal("Asia/Seoul", choices[0].Value);
    }

    private static SetupChange Change(Slice slice) => new()
    {
        GuildId = Slice.Guild,
        GuildLocale = "ko",
        FirstChannelId = Slice.Channel,
        By = TestMember.Organiser.Id,
        At = slice.Clock.Now(),
    };

    private static string? Stored(Slice slice) => slice.Database.Read(connection => connection.ExecuteScalar<string?>(
        """
        select guild_settings.language || ' ' || time_zone || ' ' || channel_id || ' ' || local_time
        from guild_settings join question_schedule using (guild_id)
        """));
}
