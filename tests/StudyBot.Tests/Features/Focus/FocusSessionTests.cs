using System.Net;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Focus;

public sealed class FocusSessionTests : IDisposable
{
    private const string Today = "2026-03-02";

    private readonly FocusScene _scene = new();

    private static TestMember Jisu => TestMember.Jisu;

    private static TestMember Minho => TestMember.Minho;

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_session_counts_down_in_the_channel_and_is_recorded_once_at_its_own_end()
    {
        var reply = await _scene.Start(Jisu, ("task", "알고리즘 두 문제"));

        Assert.True(reply.IsPrivate());
        Assert.Equal("🎯 집중을 시작했어요. 휴대폰은 잠시 엎어 두세요.", reply.Text());
        Assert.Equal(
            """
            🎯 **집중 25분** · 알고리즘 두 문제
            ⏳ <t:1772414700:t>에 끝나요 (<t:1772414700:R>).
            👥 <@101>
            -# ‘함께하기’를 누르면 지금부터 같이 해요. 집중한 시간은 공부한 시간으로 기록되고, 5분이 안 되면 기록하지 않아요.
            """,
            _scene.Board);
        Assert.Equal("함께하기 잠시 멈추기 끝내기", _scene.Buttons);

        await _scene.PassAsync(25);
        await _scene.PassAsync(0);

        Assert.Equal([(101ul, Today, 25)], _scene.Events());
        Assert.Equal("✅ **집중 25분, 수고했어요!** · 알고리즘 두 문제\n<@101> **25분**", _scene.Board);
        Assert.Equal("", _scene.Buttons);
        Assert.All(_scene.Discord.Requests.Where(request => request.Method is "POST" or "PATCH"), request =>
            Assert.Empty(request.Body!["allowed_mentions"]!["parse"]!.AsArray()));
    }

    [Fact]
    public async Task The_receipt_comes_with_the_next_private_reply_and_only_once()
    {
        await _scene.Start(Jisu);
        await _scene.PassAsync(25);

        Assert.StartsWith("📬 지난번 이후에 기록한 집중 시간이에요.\n🎯 집중 · 3월 2일 월요일 · **25분**", await _scene.Status(Jisu), StringComparison.Ordinal);
        Assert.Equal(
            "진행 중인 집중이 없어요. `/focus start`로 시작해 보세요.\n-# 오늘 기록한 집중 시간은 25분이에요.", await _scene.Status(Jisu));
    }

    [Fact]
    public async Task In_rounds_everyone_gets_what_they_were_there_for()
    {
        var emma = TestMember.Emma;
        await _scene.Start(Jisu, ("minutes", 25L), ("rounds", 2L), ("break", 5L));
        await _scene.PassAsync(10);
        Assert.Contains("👥 <@101>, <@102>", (await _scene.Press("함께하기", Minho)).Text(), StringComparison.Ordinal);
        await _scene.PassAsync(15);
        Assert.Contains("☕ **쉬는 시간** ·", _scene.Board, StringComparison.Ordinal);
        Assert.Equal("함께하기 나가기 끝내기", _scene.Buttons);
        await _scene.Press("함께하기", emma);
        await _scene.PassAsync(5);
        Assert.Contains("⏳ **2/2라운드** ·", _scene.Board, StringComparison.Ordinal);
        await _scene.PassAsync(3);

        var left = await _scene.Press("나가기", emma);
        await _scene.PassAsync(22);

        Assert.Equal("You focused for 3 min, which is not recorded: it counts from 5 min on.", left.Text());
        Assert.Equal([(101ul, Today, 50), (102ul, Today, 40)], _scene.Events());
        Assert.EndsWith("\n<@101> **50분**\n<@102> **40분**\n<@103> 3분 (5분이 안 돼서 기록하지 않았어요)", _scene.Board, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pause_does_not_count_and_one_that_is_forgotten_ends_the_session_where_it_began()
    {
        await _scene.Start(Jisu);
        await _scene.PassAsync(10);
        await _scene.Press("잠시 멈추기", Jisu);
        await _scene.Slice.Press(_scene.IdOf("끝내기").Replace("stop", "pause", StringComparison.Ordinal), Jisu);
        await _scene.PassAsync(30);
        Assert.Contains("⏸️ **잠시 멈췄어요** · 15분 남았어요.", _scene.Board, StringComparison.Ordinal);
        Assert.Contains("지금까지 **10분** 집중했어요.", await _scene.Status(Jisu), StringComparison.Ordinal);
        Assert.StartsWith("▶️ 다시 이어 가요.\n⏳", (await _scene.Slice.Command("focus pause", Jisu)).Text(), StringComparison.Ordinal);
        await _scene.PassAsync(2);
        Assert.StartsWith("⏸️ **잠시 멈췄어요** · 13분 남았어요. <t:", (await _scene.Slice.Command("focus pause", Jisu)).Text(), StringComparison.Ordinal);

        await _scene.PassAsync(121);

        Assert.Equal([(101ul, Today, 12)], _scene.Events());
        Assert.Contains("<@101> **12분**", _scene.Board, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_early_records_what_was_done()
    {
        await _scene.Start(Jisu);
        await _scene.PassAsync(12);
        var stop = _scene.IdOf("끝내기");

        var receipt = await _scene.Slice.Press(stop, Jisu);
        var again = await _scene.Slice.Press(stop, Jisu);
        await _scene.LookAsync();

        Assert.StartsWith("✅ 집중한 **12분**을 기록했어요.\n🌱 연속 **1일째**, 오늘부터 시작이에요.", receipt.Text(), StringComparison.Ordinal);
        Assert.IsType<UpdateMessage>(again);
        Assert.Equal([(101ul, Today, 12)], _scene.Events());
        Assert.DoesNotContain("📬", await _scene.Status(Jisu), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_five_minutes_nothing_is_recorded_and_it_says_so()
    {
        await _scene.Start(Jisu);
        await _scene.PassAsync(4);

        Assert.Equal("집중한 시간이 4분이라 기록하지 않았어요. 5분부터 기록돼요.", (await _scene.Slice.Command("focus stop", Jisu)).Text());
        Assert.Empty(_scene.Events());
    }

    [Fact]
    public async Task Only_the_host_pauses_and_stops_and_a_host_who_leaves_hands_over()
    {
        await _scene.Start(Jisu);
        await _scene.Press("함께하기", Minho);
        await _scene.LookAsync();

        foreach (var label in new[] { "잠시 멈추기", "끝내기" })
        {
            Assert.Equal("<@101>님이 시작한 집중이라 멈추고 끝내는 것은 그분만 할 수 있어요. 나만 빠지려면 ‘나가기’를 누르거나 `/focus stop`을 보내 주세요.", (await _scene.Press(label, Minho)).Text());
            Assert.Equal("<@101> started this session, and only they can pause or end it. To take part, press Join.", (await _scene.Press(label, TestMember.Emma)).Text());
        }

        Assert.StartsWith("You are not in this session.", (await _scene.Press("나가기", TestMember.Emma)).Text(), StringComparison.Ordinal);
        await _scene.PassAsync(6);
        await _scene.Press("나가기", Jisu);
        await _scene.PassAsync(6);
        await _scene.Press("끝내기", Minho);
        await _scene.LookAsync();

        Assert.Equal([(101ul, Today, 6), (102ul, Today, 12)], _scene.Events());
        Assert.Contains("<@102> **12분**\n<@101> **6분**", _scene.Board, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_in_one_session_starts_and_joins_no_other()
    {
        await _scene.Start(Jisu);
        var second = await _scene.Start(Jisu);
        Assert.StartsWith("벌써 집중하고 있어요.", second.Text(), StringComparison.Ordinal);
        Assert.Contains("https://discord.com/channels/900/901/", second.Text(), StringComparison.Ordinal);
        Assert.Equal("벌써 함께하고 있어요. 그대로 이어 가면 돼요.", (await _scene.Press("함께하기", Jisu)).Text());
        var join = _scene.IdOf("함께하기");
        await _scene.Start(Minho);

        Assert.StartsWith("벌써 집중하고 있어요.", (await _scene.Slice.Press(join, Minho)).Text(), StringComparison.Ordinal);
        Assert.Equal(2, _scene.Posts.Count);
    }

    [Theory]
    [InlineData("minutes", -5L, "한 라운드는 5분부터 180분까지예요.")]
    [InlineData("minutes", 0L, "한 라운드는 5분부터 180분까지예요.")]
    [InlineData("minutes", 1441L, "한 라운드는 5분부터 180분까지예요.")]
    [InlineData("minutes", 1_000_000_000L, "한 라운드는 5분부터 180분까지예요.")]
    [InlineData("rounds", 1000L, "라운드는 1번부터 12번까지예요.")]
    [InlineData("break", 9_007_199_254_740_992L, "쉬는 시간은 1분부터 60분까지예요.")]
    public async Task A_number_out_of_range_starts_nothing(string option, long value, string expected)
    {
        Assert.StartsWith(expected, (await _scene.Start(Jisu, (option, value))).Text(), StringComparison.Ordinal);
        Assert.Empty(_scene.Posts);
    }

    [Fact]
    public async Task A_task_that_is_too_long_or_full_of_mentions_harms_nobody()
    {
        Assert.StartsWith("할 일은 200자까지", (await _scene.Start(Jisu, ("task", new string('가', 4000)))).Text(), StringComparison.Ordinal);
        Assert.StartsWith(
            "With its breaks a session can last 12 hours.",
            (await _scene.Start(TestMember.Emma, ("minutes", 180L), ("rounds", 5L))).Text(), StringComparison.Ordinal);

        await _scene.Start(Jisu, ("task", "<@102> @everyone **굵게** discord.gg/abc"));

        Assert.StartsWith("🎯 **집중 25분** · @멤버 @everyone \\*\\*굵게\\*\\* (초대 링크)\n", _scene.Board, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_bot_may_not_speak_nothing_starts()
    {
        _scene.Slice.AppPermissions = Permissions.ViewChannel;
        Assert.StartsWith("이 채널에는 봇이 글을 올릴 수 없어서 시작하지 않았어요.", (await _scene.Start(Jisu)).Text(), StringComparison.Ordinal);
        _scene.Slice.AppPermissions |= Permissions.SendMessages;
        _scene.Discord.RefuseNext(HttpStatusCode.Forbidden, 50013);
        Assert.StartsWith("The bot cannot post in this channel", (await _scene.Start(TestMember.Emma)).Text(), StringComparison.Ordinal);

        Assert.StartsWith("진행 중인 집중이 없어요.", await _scene.Status(Jisu), StringComparison.Ordinal);
        await _scene.PassAsync(60);
        Assert.Empty(_scene.Posts);
        Assert.Empty(_scene.Events());
    }

    [Fact]
    public async Task A_message_that_is_deleted_takes_no_time_away()
    {
        await _scene.Start(Jisu, ("rounds", 2L));
        _scene.Discord.Messages.Clear();
        _scene.Discord.RefuseWhere = request => request.Method == "PATCH" ? (HttpStatusCode.NotFound, 10008) : null;

        await _scene.PassAsync(25);
        await _scene.PassAsync(5);
        await _scene.PassAsync(25);

        Assert.Equal([(101ul, Today, 50)], _scene.Events());
        Assert.Single(_scene.Discord.Requests, request => request.Method == "PATCH");
        Assert.Empty(_scene.Posts);
    }

    [Theory]
    [InlineData("focus:join:abc")]
    [InlineData("focus:stop:99999999999999999999")]
    [InlineData("focus:leave")]
    [InlineData("focus:pause:12345")]
    public async Task A_forged_id_does_nothing(string id) =>
        Assert.StartsWith("진행 중인 집중이 없어요.", (await _scene.Slice.Press(id, Jisu)).Text(), StringComparison.Ordinal);

    [Fact]
    public async Task Another_guild_cannot_reach_a_session()
    {
        await _scene.Start(Jisu);
        _scene.Slice.In = new Snowflake(999);

        Assert.StartsWith("진행 중인 집중이 없어요.", (await _scene.Press("끝내기", Jisu)).Text(), StringComparison.Ordinal);
    }
}
