using Dapper;
using static StudyBot.Tests.Features.Settings.Guide.GuideScenes;

namespace StudyBot.Tests.Features.Settings.Guide;

/// <summary>Two at once, presses that come twice, and presses that nobody could make.</summary>
public sealed class GuideTogetherTests
{
    private static readonly TestMember One = TestMember.Organiser;
    private static readonly TestMember Other = TestMember.Organiser with { Number = 110, Locale = "en-US" };

    public static TheoryData<string, string[]> Presses => new()
    {
        { "setup:step:Preview", [] },
        { "setup:choose:Zone", ["Asia/Tokyo"] },
        { "setup:choose:StaffRole", ["600"] },
        { "setup:type:Time", [] },
        { "setup:go:00", [] },
        { "setup:discard", [] },
    };

    [Fact]
    public async Task A_double_click_on_the_last_button_sets_up_once()
    {
        using var slice = SetupScene.Slice();
        var go = (await PreviewAsync(slice, One)).Go();

        var replies = await Task.WhenAll(slice.Press(go, One).AsTask(), slice.Press(go, One).AsTask());
        var late = await slice.Press(go, One);

        Assert.All(replies.Append(late), reply => Assert.StartsWith("✅ 준비됐어요.", reply.Text(), StringComparison.Ordinal));
        Assert.Equal((1, 1), (Count(slice, "staff_action"), Count(slice, "question_schedule")));
    }

    [Fact]
    public async Task Two_who_choose_at_once_lose_nothing_of_each_other()
    {
        using var slice = SetupScene.Slice();

        await Task.WhenAll(
            slice.Press("setup:choose:Language", One, "en").AsTask(), slice.Press("setup:choose:Time", Other, "20:00").AsTask(),
            slice.Press("setup:choose:Zone", One, "Asia/Tokyo").AsTask(), slice.Press("setup:choose:Channel", Other, "902").AsTask());
        await slice.Press((await PreviewAsync(slice, Other)).Go(), Other);

        Assert.Equal("en Asia/Tokyo 902 20:00", Stored(slice));
    }

    [Fact]
    public async Task What_was_not_shown_is_not_put_into_force()
    {
        using var slice = SetupScene.Slice();
        var go = (await PreviewAsync(slice, One)).Go();
        await slice.Press("setup:choose:Time", Other, "20:00");

        var again = await slice.Press(go, One);

        Assert.StartsWith("🔄 그사이에 바뀐 것이 있어요.", again.Text(), StringComparison.Ordinal);
        Assert.Contains("20:00 (KST)", again.Text(), StringComparison.Ordinal);
        Assert.Null(Stored(slice));
        await slice.Press(again.Go(), One);
        Assert.Equal("ko Asia/Seoul 901 20:00", Stored(slice));
    }

    [Fact]
    public async Task A_setup_by_options_in_between_is_kept_beside_what_is_chosen()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", One, ("time", "08:00"));
        await slice.Press("setup:choose:Zone", One, "Asia/Tokyo");
        var go = (await PreviewAsync(slice, One)).Go();

        await slice.Command("setup", Other, ("time", "21:00"));
        var again = await slice.Press(go, One);
        await slice.Press(again.Go(), One);

        Assert.Equal("ko Asia/Tokyo 901 21:00", Stored(slice));
    }

    [Theory]
    [MemberData(nameof(Presses))]
    public async Task Whoever_may_not_decide_who_is_staff_can_press_nothing(string customId, string[] values)
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", One, ("time", "08:00"));
        slice.Database.Write(connection => connection.Execute("update guild_settings set staff_role_id = 600"));
        var asked = slice.Discord.Requests.Count;

        var member = await slice.Press(customId, TestMember.Jisu, values);
        var wearer = await slice.Press(customId, TestMember.Emma with { Roles = [new(600)] }, values);

        Assert.Equal("`/setup`은 서버 관리 권한이 있는 사람만 쓸 수 있어요. 서버 관리자에게 부탁해 주세요.", member.Text());
        Assert.StartsWith("`/setup` needs the Manage Server permission", wearer.Text(), StringComparison.Ordinal);
        Assert.Equal(0, Count(slice, "setup_draft"));
        Assert.Equal(asked, slice.Discord.Requests.Count);
    }

    [Fact]
    public async Task A_form_of_somebody_who_may_not_is_refused()
    {
        using var slice = SetupScene.Slice();

        var reply = await slice.Submit("setup:typed:Time", TestMember.Jisu, ("typed", "20:00"));

        Assert.StartsWith("`/setup`은 서버 관리 권한이", reply.Text(), StringComparison.Ordinal);
        Assert.Equal(0, Count(slice, "setup_draft"));
    }

    [Theory]
    [InlineData("setup:choose:Language", "fr")]
    [InlineData("setup:choose:Zone", "Atlantis/Capital")]
    [InlineData("setup:choose:Time", "99:99")]
    [InlineData("setup:choose:Time", "03:00")]
    [InlineData("setup:choose:Days", "0")]
    [InlineData("setup:choose:Days", "x")]
    [InlineData("setup:choose:Channel", "nowhere")]
    [InlineData("setup:choose:StaffRole", "900")]
    [InlineData("setup:choose:StaffRole", "12345")]
    [InlineData("setup:choose:StaffRole", "602")]
    [InlineData("setup:choose:StaffChannel", "904")]
    [InlineData("setup:choose:StaffChannel", "901")]
    [InlineData("setup:choose:9", "ko")]
    [InlineData("setup:choose", "ko")]
    public async Task What_cannot_be_is_said_in_place_and_not_taken(string customId, string value)
    {
        using var slice = SetupScene.Slice();
        slice.Discord.Canned["guilds/900/roles"] = slice.Discord.Canned["guilds/900/roles"].Replace(
            "]", """, { "id": "602", "name": "bot", "permissions": "0", "managed": true }]""", StringComparison.Ordinal);

        var reply = await slice.Press(customId, One, value);

        Assert.StartsWith("⚠️ ", reply.Text(), StringComparison.Ordinal);
        Assert.Contains("/6 · ", reply.Text(), StringComparison.Ordinal);
        Assert.Equal(0, Count(slice, "setup_draft"));
    }

    [Theory]
    [InlineData("setup:step:99")]
    [InlineData("setup:step:3")]
    [InlineData("setup:step")]
    public async Task A_step_that_does_not_exist_is_the_first(string customId)
    {
        using var slice = SetupScene.Slice();

        Assert.Contains("1/6 · 언어", (await slice.Press(customId, One)).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("setup:go")]
    [InlineData("setup:go:0000000000000000")]
    public async Task A_forged_last_button_only_shows(string customId)
    {
        using var slice = SetupScene.Slice();

        Assert.StartsWith("🔄", (await slice.Press(customId, One)).Text(), StringComparison.Ordinal);
        Assert.Null(Stored(slice));
    }
}
