using System.Net;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Staff;

public sealed class StaffDeliveryTests
{
    [Fact]
    public async Task Without_a_channel_whoever_sent_setup_last_hears_it_with_the_servers_name_and_what_to_do()
    {
        using var scene = new StaffScene(setUp: false);
        scene.SetUp(channel: null);
        scene.Tell("a");

        await scene.LookAsync();

        var message = Assert.Single(scene.Discord.Messages);
        Assert.Equal("7100", (string?)message["channel_id"]);
        Assert.Equal(
            """
            📬 **\*우리\* 스터디** 서버의 운영진 알림이에요.
            a 일이 생겼어요.
            -# 운영진 채널이 없어서 `/setup`을 마지막으로 보낸 분께 알려 드려요. 서버에서 `/setup staff_channel:`로 채널을 정하면 다음부터 거기에 올라가요.
            """,
            (string?)message["content"]);
        Assert.Contains(scene.Discord.Requests, request => request.Path == "users/@me/channels" && (string?)request.Body!["recipient_id"] == "100");
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, 10003)]
    [InlineData(HttpStatusCode.Forbidden, 50001)]
    [InlineData(HttpStatusCode.Forbidden, 50013)]
    public async Task A_broken_channel_is_named_and_the_buttons_stay_away(HttpStatusCode status, int code)
    {
        using var scene = new StaffScene();
        scene.Notice.Rendered = (_, subject) => new OutgoingMessage
        {
            Embeds = [new Embed { Title = subject }],
            Components = [new ActionRow(new Button(CustomId.Of("test:approve", subject), "승인"))],
        };
        scene.Tell("a");
        scene.Discord.RefuseNext(status, code);

        await scene.LookAsync();

        var message = Assert.Single(scene.Discord.Messages);
        Assert.Equal("7100", (string?)message["channel_id"]);
        Assert.Equal("a", (string?)message["embeds"]![0]!["title"]);
        Assert.Null(message["components"]);
        Assert.Contains("-# 버튼은 서버 안에서만 쓸 수 있어요. 서버에서 `/staff brief`를 보내면", (string?)message["content"], StringComparison.Ordinal);
        Assert.Contains("운영진 채널 <#908>에 글을 올릴 수 없어서", (string?)message["content"], StringComparison.Ordinal);
        Assert.Equal(["a sent 1"], scene.Notices);
    }

    [Fact]
    public async Task In_the_channel_the_buttons_are_there_and_nobody_is_pinged()
    {
        using var scene = new StaffScene();
        scene.Notice.Rendered = (_, subject) => new OutgoingMessage
        {
            Content = "<@&600>",
            Components = [new ActionRow(new Button(CustomId.Of("test:approve", subject), "승인"))],
        };
        scene.Tell("a");

        await scene.LookAsync();

        var message = Assert.Single(scene.Discord.Messages);
        Assert.Equal("test:approve:a", (string?)message["components"]![0]!["components"]![0]!["custom_id"]);
        Assert.Equal("""{"parse":[]}""", message["allowed_mentions"]!.ToJsonString());
    }

    [Theory]
    [InlineData("""{ "roles": [] }""", "a pending 1")]
    [InlineData("""{ "roles": ["610"] }""", "a sent 1")]
    [InlineData("""{ "roles": ["600"] }""", "a sent 1")]
    public async Task Whoever_is_no_longer_staff_hears_nothing(string member, string notice)
    {
        using var scene = new StaffScene(setUp: false);
        scene.SetUp(channel: null);
        scene.Discord.Canned["guilds/900/members/100"] = member;
        scene.Tell("a");

        await scene.LookAsync();

        Assert.Equal([notice], scene.Notices);
    }

    [Fact]
    public async Task Whoever_left_or_takes_no_direct_messages_or_never_was_leaves_it_pending()
    {
        using var scene = new StaffScene(setUp: false);
        scene.Tell("a");
        await scene.LookAsync();
        Assert.Empty(scene.Discord.Requests);

        scene.SetUp(channel: null);
        scene.Discord.Next(effect => effect());
        scene.Discord.RefuseNext(HttpStatusCode.NotFound, 10007);
        await scene.LookAsync();
        scene.Slice.Clock.Advance(TimeSpan.FromHours(1));
        for (var passed = 0; passed < 4; passed++)
            scene.Discord.Next(effect => effect());
        scene.Discord.RefuseNext(HttpStatusCode.Forbidden, 50007);
        await scene.LookAsync();

        Assert.Empty(scene.Told);
        Assert.Equal(["a pending 3"], scene.Notices);
    }
}
