using System.Net;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Advice;

public sealed class AdviceShareTests
{
    [Fact]
    public async Task Sharing_posts_in_the_guilds_language_names_the_member_and_pings_nobody()
    {
        using var slice = new Slice();
        var reply = await slice.Command("advice", TestMember.Emma, ("search", "연봉"));

        var shared = await slice.Press(reply.Button("Share here"), TestMember.Emma);

        var post = Assert.Single(slice.Discord.Messages);
        var item = slice.Item(slice.IdOf(reply));
        Assert.Equal(Slice.Channel.ToString(), (string?)post["channel_id"]);
        Assert.Equal($"📣 <@{TestMember.Emma.Id}>님이 나눈 조언이에요.", (string?)post["content"]);
        Assert.Equal(item.Text.Korean.Body, (string?)post["embeds"]![0]!["description"]);
        Assert.Empty(post["allowed_mentions"]!["parse"]!.AsArray());
        Assert.IsType<UpdateMessage>(shared);
        Assert.StartsWith("✅ Shared in this channel, in Korean, the language of this server.\n", shared.Text(), StringComparison.Ordinal);
        Assert.True(shared.Components().OfType<Button>().Single(button => button.Label == "Shared").Disabled);
    }

    [Fact]
    public async Task A_second_press_posts_nothing_and_says_so()
    {
        using var slice = new Slice();
        var reply = await slice.Command("advice", TestMember.Jisu);

        var first = await slice.Press(reply.Button("여기에 공유"), TestMember.Jisu);
        var second = await slice.Press(reply.Button("여기에 공유"), TestMember.Jisu);
        var english = await slice.Press(first.Button("English"), TestMember.Jisu);
        var third = await slice.Press(english.Button("Share here"), TestMember.Jisu);

        Assert.Single(slice.Discord.Messages);
        Assert.StartsWith("✅ 이 채널에 공유했어요.\n", first.Text(), StringComparison.Ordinal);
        Assert.StartsWith("이미 이 채널에 공유한 조언이에요.\n", second.Text(), StringComparison.Ordinal);
        Assert.StartsWith("This one is already in the channel.\n", third.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_presses_below_shared_advice_gets_a_copy_in_their_own_language()
    {
        using var slice = new Slice();
        var reply = await slice.Command("advice", TestMember.Jisu);
        await slice.Press(reply.Button("여기에 공유"), TestMember.Jisu);
        var button = slice.Discord.Messages[0]["components"]![0]!["components"]![0]!;

        var copy = await slice.Press((string)button["custom_id"]!, TestMember.Emma);

        Assert.Equal("나만 열어 보기", (string?)button["label"]);
        Assert.True(copy.IsPrivate());
        Assert.Contains(slice.Item(slice.IdOf(reply)).Text.English.Body, copy.Text(), StringComparison.Ordinal);
        Assert.Equal(["Another one", "Save", "Share here", "한국어"], copy.Labels());
    }

    [Fact]
    public async Task Below_shared_advice_the_other_language_is_a_private_copy_away()
    {
        using var slice = new Slice();
        var reply = await slice.Command("advice", TestMember.Jisu);
        await slice.Press(reply.Button("여기에 공유"), TestMember.Jisu);
        var button = slice.Discord.Messages[0]["components"]![0]!["components"]![1]!;

        var copy = await slice.Press((string)button["custom_id"]!, TestMember.Jisu);

        Assert.Equal("English", (string?)button["label"]);
        Assert.True(copy.IsPrivate());
        Assert.Contains(slice.Item(slice.IdOf(reply)).Text.English.Body, copy.Text(), StringComparison.Ordinal);
        Assert.Equal(["Another one", "Save", "Share here", "한국어"], copy.Labels());
    }

    [Theory]
    [InlineData(Permissions.ViewChannel | Permissions.EmbedLinks)]
    [InlineData(Permissions.ViewChannel | Permissions.SendMessages)]
    [InlineData(Permissions.None)]
    public async Task A_bot_that_may_not_write_says_what_it_lacks(Permissions permissions)
    {
        using var slice = new Slice { AppPermissions = permissions };
        var reply = await slice.Command("advice", TestMember.Emma);

        var refused = await slice.Press(reply.Button("Share here"), TestMember.Emma);

        Assert.StartsWith(
            "I may not write in this channel. Ask staff to allow me **Send Messages** and **Embed Links** here, or share it in another channel.\n",
            refused.Text(),
            StringComparison.Ordinal);
        Assert.Empty(slice.Discord.Requests);
    }

    [Fact]
    public async Task A_permission_that_discord_finds_missing_is_told_in_the_same_words()
    {
        using var slice = new Slice();
        var reply = await slice.Command("advice", TestMember.Jisu);
        slice.Discord.RefuseNext(HttpStatusCode.Forbidden, 50013);

        var refused = await slice.Press(reply.Button("여기에 공유"), TestMember.Jisu);
        var next = await slice.Press(refused.Button("다른 조언"), TestMember.Jisu);

        Assert.StartsWith("제가 이 채널에 글을 쓸 권한이 없어요.", refused.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("권한이 없어요", next.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_who_may_not_write_here_cannot_make_the_bot_write()
    {
        using var slice = new Slice();
        var silenced = TestMember.Jisu with { Permissions = Permissions.ViewChannel };
        var reply = await slice.Command("advice", silenced);

        var refused = await slice.Press(reply.Button("여기에 공유"), silenced);

        Assert.StartsWith("이 채널에서는 메시지를 쓸 수 없게 되어 있어요.", refused.Text(), StringComparison.Ordinal);
        Assert.Empty(slice.Discord.Messages);
    }

    [Theory]
    [InlineData(11, 1)]
    [InlineData(0, 0)]
    public async Task Who_may_write_in_threads_only_shares_in_threads_only(int channelType, int posts)
    {
        using var slice = new Slice
        {
            AppPermissions = Permissions.ViewChannel | Permissions.SendMessagesInThreads | Permissions.EmbedLinks,
        };
        var member = TestMember.Jisu with { Permissions = Permissions.ViewChannel | Permissions.SendMessagesInThreads };
        slice.Discord.Canned[$"channels/{Slice.Channel}"] = $$"""{"id": "{{Slice.Channel}}", "type": {{channelType}}}""";
        var reply = await slice.Command("advice", member);

        await slice.Press(reply.Button("여기에 공유"), member);

        Assert.Equal(posts, slice.Discord.Messages.Count);
    }
}
