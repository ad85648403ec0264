using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Focus.Voice;

namespace StudyBot.Tests.Features.Focus;

public sealed class FocusChannelsTests : IDisposable
{
    private readonly FocusScene _scene = new();

    private static TestMember Organiser => TestMember.Organiser;

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task Staff_name_channels_and_the_log_says_so_once()
    {
        Assert.StartsWith("🎧 아직 시간이 기록되는 음성 채널이 없어요.", (await _scene.Slice.Command("focus channels", Organiser)).Text(), StringComparison.Ordinal);

        var saved = await ChooseAsync(Organiser, Voice(950), Voice(951));
        var again = await ChooseAsync(Organiser, Voice(951), Voice(950));

        Assert.StartsWith("✅ 바꿨어요. 지금 들어와 있는 사람도 지금부터 기록돼요.\n🎧 시간이 기록되는 음성 채널: <#950>, <#951>", saved.Text(), StringComparison.Ordinal);
        Assert.StartsWith("지금과 같은 채널이라 바뀐 것이 없어요.", again.Text(), StringComparison.Ordinal);
        var log = (await _scene.Slice.Command("staff log", Organiser)).Text();
        Assert.Single(log.Split("<#950>, <#951>")[1..]);
        await ChooseAsync(Organiser);
        Assert.Contains("음성 채널의 시간을 더 기록하지 않게 했어요", (await _scene.Slice.Command("staff log", Organiser)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_changes_nothing()
    {
        Assert.StartsWith("운영진만 쓸 수 있어요.", (await _scene.Slice.Command("focus channels", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.StartsWith("운영진만 쓸 수 있어요.", (await ChooseAsync(TestMember.Jisu, Voice(950))).Text(), StringComparison.Ordinal);
        Assert.Empty(_scene.Slice.Get<VoiceChannels>().Of(Slice.Guild));
    }

    [Fact]
    public async Task Only_voice_channels_can_be_chosen_and_not_the_AFK_channel()
    {
        await _scene.ComeAsync(afk: new Snowflake(951));

        Assert.StartsWith("음성 채널만", (await ChooseAsync(Organiser, Voice(950) with { Type = ChannelType.GuildText })).Text(), StringComparison.Ordinal);
        Assert.StartsWith("<#951> 채널은 이 서버의 잠수 채널이라", (await ChooseAsync(Organiser, Voice(951))).Text(), StringComparison.Ordinal);
        Assert.StartsWith("음성 채널만", (await _scene.Slice.Press("focus:channels", Organiser, "950")).Text(), StringComparison.Ordinal);
        Assert.Empty(_scene.Slice.Get<VoiceChannels>().Of(Slice.Guild));
    }

    private static Channel Voice(ulong id) => new() { Id = new(id), Type = ChannelType.GuildVoice };

    private ValueTask<InteractionResponse> ChooseAsync(TestMember member, params Channel[] channels) =>
        _scene.Slice.Choose("focus:channels", member, channels);
}
