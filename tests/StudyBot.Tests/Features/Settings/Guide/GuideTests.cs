using Dapper;
using StudyBot.Discord.Model;
using static StudyBot.Tests.Features.Settings.Guide.GuideScenes;

namespace StudyBot.Tests.Features.Settings.Guide;

/// <summary>/setup without options: step by step to the first question.</summary>
public sealed class GuideTests
{
    private static readonly TestMember Korean = TestMember.Organiser;
    private static readonly TestMember English = TestMember.Organiser with { Number = 110, Locale = "en-US" };

    [Theory]
    [InlineData("ko", "나머지는 기본값으로", "이대로 시작", "✅ 준비됐어요.", "🩺 필요한 권한이 모두 있어요.", "ko Asia/Seoul 901 09:00")]
    [InlineData("en-US", "Use defaults for the rest", "Start", "✅ All set.", "🩺 Every permission it needs is there.", "en UTC 901 09:00")]
    public async Task Three_clicks_are_enough(string locale, string defaults, string start, string ready, string well, string stored)
    {
        using var slice = SetupScene.Slice();
        slice.GuildLocale = locale;
        var member = Korean with { Locale = locale };

        var first = await slice.Command("setup", member);
        var preview = await slice.Press(first.Button(defaults), member);
        var started = await slice.Press(preview.Button(start), member);

        Assert.True(first.IsPrivate());
        Assert.StartsWith(ready, started.Text(), StringComparison.Ordinal);
        Assert.Contains(well, started.Text(), StringComparison.Ordinal);
        Assert.Equal(stored, Stored(slice));
        Assert.Equal(0, Count(slice, "setup_draft"));
    }

    [Fact]
    public async Task Each_step_says_what_it_is_about_and_what_holds()
    {
        using var slice = SetupScene.Slice();

        Assert.Equal(
            """
            👋 차례대로 골라 주세요. 기본값이 좋으면 ⏭️를 눌러 바로 마지막 확인으로 가도 돼요.

            **1/6 · 언어**
            모두가 보는 글에 쓸 언어예요.
            언어: **한국어** (기본값)
            """,
            (await slice.Command("setup", Korean)).Text());
        Assert.Equal(
            """
            **2/6 · 시간대**
            하루는 이 시간대의 04:00에 새로 시작돼요.
            시간대: **Asia/Seoul** (기본값)
            """,
            (await slice.Press("setup:step:Zone", Korean)).Text());
        Assert.Equal(
            """
            **3/6 · Channel and time**
            Where and when the daily interview question is posted.
            Channel: **<#902>** (just picked)
            Time: **09:00** (default)
            """,
            (await slice.Press("setup:choose:Channel", English, "902")).Text());
        Assert.Equal(
            """
            **4/6 · Study days**
            On other days no question comes and no streak breaks.
            Days: **Mon · Wed** (just picked)
            """,
            (await slice.Press("setup:choose:Days", English, "3", "1")).Text());
    }

    [Fact]
    public async Task The_last_look_shows_the_question_as_it_will_be_posted_and_when()
    {
        using var slice = SetupScene.Slice();

        var preview = await slice.Press("setup:choose:Language", Korean, "en");
        preview = await PreviewAsync(slice, Korean);

        Assert.Contains("**다음 질문** 3월 3일 화요일 09:00 (KST)", preview.Text(), StringComparison.Ordinal);
        Assert.Contains("Question of the day · Tuesday, March 3", preview.Text(), StringComparison.Ordinal);
        Assert.All(preview.Components().OfType<Button>().Where(button => button.CustomId.Route.StartsWith("question:", StringComparison.Ordinal)), button => Assert.True(button.Disabled));
        Assert.Null(Stored(slice));
        Assert.Equal(0, Count(slice, "staff_action"));
    }

    [Fact]
    public async Task Everything_can_be_chosen_on_the_way()
    {
        using var slice = SetupScene.Slice();
        await slice.Press("setup:choose:Language", Korean, "en");
        await slice.Press("setup:choose:Zone", Korean, "America/New_York");
        await slice.Press("setup:choose:Channel", Korean, "902");
        await slice.Press("setup:choose:Time", Korean, "21:00");
        await slice.Press("setup:choose:Days", Korean, "1", "2", "3", "4", "5");
        await slice.Press("setup:choose:StaffRole", Korean, "600");
        await slice.Press("setup:choose:StaffChannel", Korean, "908");

        var started = await slice.Press((await PreviewAsync(slice, Korean)).Go(), Korean);

        Assert.Equal("en America/New_York 902 21:00", Stored(slice));
        Assert.Equal("600 908 31", slice.Database.Read(connection => connection.QuerySingle<string>(
            "select staff_role_id || ' ' || staff_channel_id || ' ' || study_days from guild_settings join guild_calendar on guild_calendar.guild_id = guild_settings.guild_id")));
        Assert.Contains("🔑", started.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Study_days_of_a_guild_that_begins_count_from_today_on_and_later_ones_from_tomorrow()
    {
        using var slice = SetupScene.Slice();
        // It is Monday, 10:00.
        await slice.Press("setup:choose:Time", Korean, "20:00");
        await slice.Press("setup:choose:Days", Korean, "2", "3");

        var preview = await PreviewAsync(slice, Korean);
        await slice.Press(preview.Go(), Korean);
        await slice.Press("setup:choose:Days", Korean, "2", "4");
        var later = await slice.Press((await PreviewAsync(slice, Korean)).Go(), Korean);

        Assert.Contains("**다음 질문** 3월 3일 화요일 20:00", preview.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ 바꿨어요: 공부하는 요일 화 · 수 → 화 · 목", later.Text(), StringComparison.Ordinal);
        Assert.Equal(["2026-03-02", "2026-03-03"], slice.Database.Read(connection => connection.Query<string>("select from_date from guild_calendar order by from_date")));
    }

    [Fact]
    public async Task A_day_on_which_somebody_studied_stays_a_study_day()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 30L));
        await slice.Press("setup:choose:Days", Korean, "2", "3");

        await slice.Press((await PreviewAsync(slice, Korean)).Go(), Korean);

        Assert.Equal("2026-03-03", slice.Database.Read(connection => connection.QuerySingle<string>("select from_date from guild_calendar")));
    }

    [Fact]
    public async Task After_a_restart_it_goes_on_where_it_was_left_and_old_messages_work()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-guide-").FullName;
        try
        {
            string old;
            using (var slice = SetupScene.Slice(folder))
            {
                await slice.Press("setup:choose:Zone", Korean, "Asia/Tokyo");
                old = (await PreviewAsync(slice, Korean)).Go();
                await slice.Press("setup:step:Days", Korean);
            }

            using (var slice = SetupScene.Slice(folder))
            {
                var reopened = await slice.Command("setup", English);
                var started = await slice.Press(old, Korean);

                Assert.StartsWith("⏸️ Going on where <@100> stopped", reopened.Text(), StringComparison.Ordinal);
                Assert.Contains("4/6 · Study days", reopened.Text(), StringComparison.Ordinal);
                Assert.StartsWith("✅ 준비됐어요.", started.Text(), StringComparison.Ordinal);
                Assert.Equal("ko Asia/Tokyo 901 09:00", Stored(slice));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("ko", "나머지는 기본값으로", "마지막 확인으로")]
    [InlineData("en-US", "Use defaults for the rest", "To the last look")]
    public async Task The_leap_to_the_last_step_speaks_of_defaults_only_where_it_leaves_some(string locale, string defaults, string toPreview)
    {
        using var slice = SetupScene.Slice();
        var member = Korean with { Locale = locale };
        await slice.Press("setup:choose:StaffRole", member, "600");
        await slice.Press("setup:choose:StaffChannel", member, "908");

        var open = await slice.Press("setup:step:Days", member);
        var chosen = await slice.Press("setup:choose:Days", member, "1", "2");
        var earlier = await slice.Press("setup:step:Questions", member);

        Assert.Contains(Labels(open), label => label == defaults);
        Assert.Contains(Labels(chosen), label => label == toPreview);
        Assert.Contains(Labels(earlier), label => label == defaults);

        static IEnumerable<string?> Labels(StudyBot.Discord.Interactions.InteractionResponse reply) => reply.Components().OfType<Button>().Select(button => button.Label);
    }

    [Fact]
    public async Task Run_again_it_shows_what_stands_and_changes_nothing()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", Korean, ("time", "08:00"));

        var korean = await slice.Command("setup", Korean);
        var english = await slice.Command("setup", English);

        Assert.StartsWith("**지금 설정**\n바꾸고 싶은 것이 있으면 골라 주세요.", korean.Text(), StringComparison.Ordinal);
        Assert.StartsWith("**Current settings**\nPick what you would like to change.", english.Text(), StringComparison.Ordinal);
        Assert.False(korean.OffersGo());
        Assert.Equal(1, Count(slice, "staff_action"));
        Assert.Equal(100, slice.Database.Read(connection => connection.QuerySingle<long>("select changed_by from guild_settings")));
    }

    [Fact]
    public async Task What_was_chosen_is_named_before_it_is_saved_and_can_be_dropped()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", Korean, ("time", "08:00"));
        await slice.Press("setup:choose:Time", Korean, "19:00");

        var preview = await slice.Press("setup:step", Korean, "Preview");
        var dropped = await slice.Press("setup:discard", Korean);

        Assert.Contains("바뀌는 것: 시각 08:00 → 19:00\n아래 버튼을 누르면 이대로 바뀌어요.", preview.Text(), StringComparison.Ordinal);
        Assert.StartsWith("↩️ 고른 것을 버렸어요.", dropped.Text(), StringComparison.Ordinal);
        Assert.False(dropped.OffersGo());
        Assert.Equal("ko Asia/Seoul 901 08:00", Stored(slice));
    }
}
