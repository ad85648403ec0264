using System.Net;
using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using static StudyBot.Tests.Features.Settings.Guide.GuideScenes;

namespace StudyBot.Tests.Features.Settings.Guide;

/// <summary>What is wrong is said where it is, with what to do.</summary>
public sealed class GuideTroubleTests
{
    private static readonly TestMember Korean = TestMember.Organiser;
    private static readonly TestMember English = TestMember.Organiser with { Locale = "en-US" };

    [Fact]
    public async Task A_closed_channel_stops_the_start_until_it_is_mended()
    {
        using var slice = SetupScene.Slice();
        var chosen = await slice.Press("setup:choose:Channel", Korean, "906");
        var go = (await PreviewAsync(slice, Korean)).Go();

        var refused = await slice.Press(go, English);
        slice.Discord.Canned["guilds/900/channels"] = """[{ "id": "906", "type": 0, "guild_id": "900", "name": "readonly" }]""";
        var started = await slice.Press(go, Korean);

        Assert.Contains("⚠️ <#906>에서 봇에게 없는 권한: **메시지 보내기, 링크 첨부**\n-# → <#906>의 채널 설정 → 권한에서 StudyBot 역할에 허용해 주세요.", chosen.Text(), StringComparison.Ordinal);
        // The channel takes them away: a new invitation would change nothing.
        Assert.Null(chosen.Link());
        Assert.StartsWith("✋ Not started yet.", refused.Text(), StringComparison.Ordinal);
        Assert.Contains("⚠️ In <#906> the bot lacks **Send Messages, Embed Links**", refused.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ 준비됐어요.", started.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_bots_role_lacks_comes_with_a_new_invitation()
    {
        using var slice = SetupScene.Slice();
        slice.Discord.Canned["guilds/900/roles"] = """[{ "id": "900", "name": "@everyone", "permissions": "3072", "position": 0 }]""";

        var preview = await PreviewAsync(slice, English);

        Assert.Contains("the bot lacks **Embed Links, Read Message History**", preview.Text(), StringComparison.Ordinal);
        Assert.Equal(
            $"https://discord.com/oauth2/authorize?client_id=800&scope=bot+applications.commands&permissions={(ulong)Invitation.Asked}&guild_id=900&disable_guild_select=true",
            preview.Link());
    }

    [Fact]
    public async Task A_channel_that_is_gone_is_named_and_not_marked_in_the_select()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", Korean, ("channel", new Snowflake(902)));
        slice.Discord.Canned["guilds/900/channels"] = """[{ "id": "901", "type": 0, "guild_id": "900", "name": "study" }]""";

        var step = await slice.Press("setup:step:Questions", Korean);
        var standing = await slice.Command("setup", Korean);

        Assert.Contains("⚠️ 정해 둔 채널이 없어졌어요.", step.Text(), StringComparison.Ordinal);
        Assert.Empty(step.Components().OfType<ChannelSelect>().Single().DefaultValues);
        Assert.Contains("⚠️ 정해 둔 채널이 없어졌어요.", standing.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_in_a_thread_it_asks_for_a_channel_and_does_not_call_the_thread_gone()
    {
        using var slice = SetupScene.Slice();
        slice.Discord.Canned["guilds/900/channels"] = $"[{slice.Discord.Canned["channels/902"]}]";

        var preview = await PreviewAsync(slice, Korean);
        var refused = await slice.Press(preview.Go(), Korean);

        Assert.Contains("⚠️ <#901>에는 글을 올릴 수 없어요.\n-# → `/setup`이나 `/question schedule edit`에서 다른 채널을 골라 주세요.", preview.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✋", refused.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_of_another_guild_never_starts()
    {
        using var slice = SetupScene.Slice();
        await slice.Press("setup:choose:Channel", Korean, "904");

        var refused = await slice.Press((await PreviewAsync(slice, Korean)).Go(), Korean);

        Assert.StartsWith("✋ 아직 시작하지 않았어요.", refused.Text(), StringComparison.Ordinal);
        Assert.Null(Stored(slice));
    }

    [Fact]
    public async Task A_discord_that_is_silent_stops_no_choice_but_the_start()
    {
        using var slice = SetupScene.Slice();
        slice.Discord.RefuseWhere = request => request.Path == "guilds/900/channels" ? (HttpStatusCode.ServiceUnavailable, 0) : null;

        var step = await slice.Press("setup:choose:Channel", Korean, "902");
        var refused = await slice.Press((await PreviewAsync(slice, Korean)).Go(), Korean);

        Assert.Contains("⚠️ 디스코드가 답하지 않아서", step.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✋", refused.Text(), StringComparison.Ordinal);
        Assert.Null(Stored(slice));
        Assert.Equal(902, slice.Database.Read(connection => connection.QuerySingle<long>("select channel_id from setup_draft")));
    }

    [Fact]
    public async Task A_city_is_read_as_people_write_it()
    {
        using var slice = SetupScene.Slice();

        var found = await slice.Submit("setup:typed:Zone", Korean, ("typed", " 부산 "));
        var several = await slice.Submit("setup:typed:Zone", Korean, ("typed", "미국"));
        var unknown = await slice.Submit("setup:typed:Zone", English, ("typed", "*Atlantis*"));

        Assert.Contains("시간대: **Asia/Seoul** (새로 골랐어요)", found.Text(), StringComparison.Ordinal);
        Assert.StartsWith("🔎 '미국'에 맞는 곳이 여럿이에요.", several.Text(), StringComparison.Ordinal);
        Assert.Contains(several.Components().OfType<StringSelect>().Single().Options, option => option.Value == "America/New_York");
        Assert.StartsWith("⚠️ There is no time zone for '\\*Atlantis\\*'.", unknown.Text(), StringComparison.Ordinal);
        Assert.Contains("Zone: **Asia/Seoul** (just picked)", unknown.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*Atlantis*")]
    [InlineData("미국")]
    public async Task What_was_typed_takes_no_city_away_from_the_menu(string typed)
    {
        using var slice = SetupScene.Slice();

        var whole = Cities(await slice.Press("setup:step:Zone", Korean));
        var after = Cities(await slice.Submit("setup:typed:Zone", Korean, ("typed", typed)));

        Assert.InRange(whole.Count, 10, 25);
        Assert.InRange(after.Count, whole.Count, 25);
        Assert.Equal(after.Count, after.Distinct().Count());
        if (typed == "*Atlantis*")
            Assert.Equal(whole, after);

        static List<string> Cities(InteractionResponse reply) => [.. reply.Components().OfType<StringSelect>().Single().Options.Select(option => option.Value)];
    }

    [Fact]
    public async Task A_time_is_read_as_people_write_it()
    {
        using var slice = SetupScene.Slice();

        var unknown = await slice.Submit("setup:typed:Time", Korean, ("typed", "점심때"));
        var early = await slice.Submit("setup:typed:Time", English, ("typed", "3am"));
        var found = await slice.Submit("setup:typed:Time", English, ("typed", "오후 9시 반"));

        Assert.StartsWith("⚠️ '점심때'가 몇 시인지 모르겠어요.", unknown.Text(), StringComparison.Ordinal);
        Assert.StartsWith("⚠️ A day starts at 04:00", early.Text(), StringComparison.Ordinal);
        Assert.Contains("Time: **21:30** (just picked)", found.Text(), StringComparison.Ordinal);
        Assert.Contains(found.Components().OfType<StringSelect>().Single().Options, option => option is { Value: "21:30", Default: true });
    }

    [Fact]
    public async Task A_staff_role_and_channel_can_be_taken_back()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", Korean, ("time", "09:00"));
        await slice.Press("setup:choose:StaffRole", Korean, "600");
        await slice.Press("setup:choose:StaffChannel", Korean, "908");
        await slice.Press((await PreviewAsync(slice, Korean)).Go(), Korean);

        await slice.Press("setup:choose:StaffRole", Korean);
        await slice.Press("setup:choose:StaffChannel", Korean);
        var cleared = await slice.Press((await PreviewAsync(slice, Korean)).Go(), Korean);

        Assert.StartsWith("✅ 바꿨어요: 운영진 역할 <@&600> → 없음, 운영진 채널 <#908> → 없음", cleared.Text(), StringComparison.Ordinal);
    }
}
