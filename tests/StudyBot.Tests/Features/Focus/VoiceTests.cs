using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Focus;

public sealed class VoiceTests : IDisposable
{
    private const string Today = "2026-03-02";

    private readonly FocusScene _scene = new();

    private static TestMember Jisu => TestMember.Jisu;

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task Time_in_a_counted_channel_is_recorded_when_one_leaves()
    {
        await ReadyAsync();
        await _scene.SitIn(Jisu, FocusScene.Library);
        await _scene.SitAsync(32);
        Assert.Contains("🎧 <#950> 채널에서 **32분째** 기록하고 있어요.", await _scene.Status(Jisu), StringComparison.Ordinal);

        await _scene.SitIn(Jisu, null);
        await _scene.SitIn(Jisu, null);

        Assert.Equal([(101ul, Today, 32)], _scene.Events());
        Assert.StartsWith("📬 지난번 이후에 기록한 집중 시간이에요.\n🎧 음성 채널 · 3월 2일 월요일 · **32분**", await _scene.Status(Jisu), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moving_between_counted_channels_is_one_stay_and_a_channel_that_does_not_count_ends_it()
    {
        await ReadyAsync();
        await _scene.SitIn(Jisu, FocusScene.Library);
        await _scene.SitAsync(4);
        await _scene.SitIn(Jisu, FocusScene.Quiet);
        await _scene.SitAsync(4);
        await _scene.SitIn(Jisu, FocusScene.Lounge);
        await _scene.SitAsync(30);

        Assert.Equal([(101ul, Today, 8)], _scene.Events());
    }

    [Fact]
    public async Task Under_five_minutes_nothing_is_recorded_nor_told()
    {
        await ReadyAsync();
        await _scene.SitIn(Jisu, FocusScene.Library);
        await _scene.SitAsync(4);
        await _scene.SitIn(Jisu, null);

        Assert.Empty(_scene.Events());
        Assert.DoesNotContain("📬", await _scene.Status(Jisu), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_deafened_bots_and_the_AFK_channel_do_not_count()
    {
        await ReadyAsync(afk: FocusScene.Quiet);
        await _scene.SitIn(Jisu, FocusScene.Library, deafened: true);
        await _scene.SitIn(TestMember.Minho, FocusScene.Quiet);
        await _scene.SitIn(TestMember.Emma, FocusScene.Library, bot: true);
        await _scene.SitAsync(10);
        await _scene.SitIn(Jisu, FocusScene.Library);
        await _scene.SitAsync(10);
        await _scene.SitIn(Jisu, FocusScene.Library, deafened: true);
        await _scene.SitAsync(10);
        foreach (var member in new[] { Jisu, TestMember.Minho, TestMember.Emma })
            await _scene.SitIn(member, null);

        Assert.Equal([(101ul, Today, 10)], _scene.Events());
    }

    [Fact]
    public async Task A_channel_that_becomes_the_AFK_channel_stops_counting()
    {
        await ReadyAsync();
        await _scene.SitIn(Jisu, FocusScene.Quiet);
        await _scene.SitAsync(10);
        await _scene.TellAsync(new GuildChanged(new Guild { Id = Slice.Guild, AfkChannelId = FocusScene.Quiet }));
        await _scene.SitAsync(10);

        Assert.Equal([(101ul, Today, 10)], _scene.Events());
    }

    [Fact]
    public async Task A_session_of_ones_own_is_not_counted_twice()
    {
        await ReadyAsync();
        await _scene.SitIn(Jisu, FocusScene.Library);
        await _scene.SitAsync(10);
        await _scene.Start(Jisu);
        await _scene.SitAsync(25);
        await _scene.SitAsync(7);
        await _scene.SitIn(Jisu, null);

        Assert.Equal([(101ul, Today, 25), (101ul, Today, 17)], _scene.Events());
    }

    [Fact]
    public async Task A_session_that_was_too_short_takes_nothing_from_voice()
    {
        await ReadyAsync();
        await _scene.SitIn(Jisu, FocusScene.Library);
        await _scene.Start(Jisu);
        await _scene.SitAsync(3);
        await _scene.Slice.Command("focus stop", Jisu);
        await _scene.SitAsync(7);
        await _scene.SitIn(Jisu, null);

        Assert.Equal([(101ul, Today, 10)], _scene.Events());
    }

    [Fact]
    public async Task Over_the_day_start_each_date_gets_its_own_part()
    {
        await ReadyAsync();
        // 03:30 in Seoul.
        await _scene.PassAsync((17 * 60) + 30);
        await _scene.SitIn(Jisu, FocusScene.Library);
        await _scene.SitAsync(50);
        await _scene.SitIn(Jisu, null);

        Assert.Equal([(101ul, Today, 30), (101ul, "2026-03-03", 20)], _scene.Events());
    }

    [Fact]
    public async Task Who_opts_out_is_left_alone_and_can_come_back()
    {
        await ReadyAsync();
        await _scene.SitIn(Jisu, FocusScene.Library);
        await _scene.SitAsync(10);

        var off = await _scene.Slice.Press("focus:voice:off", Jisu);
        await _scene.SitAsync(10);
        Assert.Equal([(101ul, Today, 10)], _scene.Events());
        var on = await _scene.Slice.Press(off.Button("음성 시간 기록 켜기"), Jisu);
        await _scene.SitAsync(10);
        await _scene.SitIn(Jisu, null);

        Assert.StartsWith("✅ 이제 음성 채널에 있는 시간은 기록하지 않아요.", off.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ 이제 음성 채널에 있는 시간을 기록해요.", on.Text(), StringComparison.Ordinal);
        Assert.Equal([(101ul, Today, 10), (101ul, Today, 10)], _scene.Events());
    }

    [Fact]
    public async Task Who_sits_there_when_a_channel_begins_or_ceases_to_count_is_noticed()
    {
        await ReadyAsync();
        await _scene.SitIn(Jisu, FocusScene.Lounge);
        await _scene.SitAsync(10);
        await _scene.CountAsync(FocusScene.Lounge);
        await _scene.SitAsync(12);
        await _scene.CountAsync();
        await _scene.SitAsync(10);

        Assert.Equal([(101ul, Today, 12)], _scene.Events());
    }

    [Fact]
    public async Task A_channel_that_is_deleted_counts_no_more()
    {
        await ReadyAsync();
        await _scene.SitIn(Jisu, FocusScene.Quiet);
        await _scene.SitAsync(10);
        await _scene.TellAsync(new ChannelDeleted(Slice.Guild, FocusScene.Quiet));
        await _scene.SitAsync(10);

        Assert.Equal([(101ul, Today, 10)], _scene.Events());
        Assert.DoesNotContain("951", await _scene.Status(Jisu), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flood_of_members_is_taken_in_a_few_transactions_and_keeps_only_the_last_word()
    {
        await ReadyAsync();
        for (var number = 1ul; number <= 2000; number++)
        {
            await _scene.TellAsync(new VoiceStateChanged(Slice.Guild, new(10_000 + number), FocusScene.Library, false));
            if (number % 2 == 0)
                await _scene.TellAsync(new VoiceStateChanged(Slice.Guild, new(10_000 + number), null, false));
        }

        await _scene.SitAsync(6);
        await _scene.TellAsync(new GuildLeft(Slice.Guild));
        await _scene.LookAsync();

        Assert.Equal(1000, _scene.Events().Count);
        Assert.All(_scene.Events(), recorded => Assert.Equal(6, recorded.Minutes));
    }

    private async Task ReadyAsync(Snowflake? afk = null)
    {
        await _scene.ComeAsync(afk);
        await _scene.CountAsync(FocusScene.Library, FocusScene.Quiet);
    }
}
