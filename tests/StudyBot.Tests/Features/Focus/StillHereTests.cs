using System.Net;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Rest;

namespace StudyBot.Tests.Features.Focus;

public sealed class StillHereTests : IDisposable
{
    private const string Direct = "7100";

    private readonly FocusScene _scene = new();

    public StillHereTests()
    {
        _scene.Discord.Canned["users/@me/channels"] = $$"""{ "id": "{{Direct}}", "type": 1 }""";
        _scene.Discord.Canned["guilds/900"] = """{ "id": "900", "name": "*우리* 스터디", "owner_id": "1" }""";
    }

    private static TestMember Jisu => TestMember.Jisu;

    private string? Question => (string?)_scene.Discord.Messages.LastOrDefault()?["content"];

    private string Id => (string)_scene.Discord.Messages[^1]["components"]![0]!["components"]![0]!["custom_id"]!;

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task After_four_hours_a_direct_message_asks_and_an_answer_lets_it_go_on()
    {
        await SitAsync(239);
        Assert.Null(Question);
        await _scene.SitAsync(1);
        Assert.Equal(
            """
            🎧 **\*우리\* 스터디**의 음성 채널에서 4시간 동안 움직임이 없었어요. 아직 공부하고 있나요? 15분 안에 눌러 주면 이어서 기록하고, 답이 없으면 <t:1772427600:t>까지만 기록해요.
            -# 🎧 You have sat in voice in **\*우리\* 스터디** for 4 hours without a move. Still studying? Press within 15 minutes and it goes on; without an answer it counts through <t:1772427600:t>.
            """,
            Question);
        Assert.Equal(Direct, (string?)_scene.Discord.Messages[^1]["channel_id"]);
        // Their time to answer runs already.
        Assert.All(_scene.Discord.Urgencies, request => Assert.Equal(Urgency.Usual, request.Urgency));
        await _scene.SitAsync(10);

        Assert.Equal("다른 사람에게 물은 거예요.", (await AnswerAsync(TestMember.Minho)).Text());
        Assert.Equal("👍 좋아요, 이어서 기록할게요. 물도 한 잔 마셔요.", (await AnswerAsync(Jisu)).Text());
        await _scene.SitAsync(30);
        await _scene.SitIn(Jisu, null);

        Assert.Equal([280], _scene.Events().Select(recorded => recorded.Minutes));
        Assert.Equal("이미 끝나서 기록했어요. 다시 공부하려면 음성 채널에 들어가 주세요.", (await AnswerAsync(Jisu)).Text());
    }

    [Fact]
    public async Task Without_an_answer_it_counts_through_the_mark_until_a_sign_of_life()
    {
        await SitAsync(256);
        Assert.Equal([240], _scene.Events().Select(recorded => recorded.Minutes));
        await _scene.SitAsync(60);
        Assert.Contains("오래 움직임이 없어서 기록을 멈췄어요.", await _scene.Status(Jisu), StringComparison.Ordinal);

        Assert.StartsWith("답이 없어서 <t:1772427600:t>까지 기록했어요.", (await AnswerAsync(Jisu)).Text(), StringComparison.Ordinal);
        await _scene.SitAsync(20);
        await _scene.SitIn(Jisu, null);

        Assert.Equal([240, 20], _scene.Events().Select(recorded => recorded.Minutes));
    }

    [Fact]
    public async Task Who_moves_by_themselves_is_not_asked()
    {
        await SitAsync(200);
        await _scene.SitIn(Jisu, FocusScene.Quiet);
        await _scene.SitAsync(200);

        Assert.Null(Question);
    }

    [Fact]
    public async Task Closed_direct_messages_leave_the_channels_chat_which_pings_only_them()
    {
        _scene.Discord.RefuseWhere = request => request.Path == $"channels/{Direct}/messages" ? (HttpStatusCode.Forbidden, 50007) : null;
        await SitAsync(240);

        Assert.StartsWith("<@101> 🎧 <#950>의 음성 채널에서 4시간 동안", Question, StringComparison.Ordinal);
        Assert.Equal("950", (string?)_scene.Discord.Messages[^1]["channel_id"]);
        Assert.Equal("""["101"]""", _scene.Discord.Messages[^1]["allowed_mentions"]!["users"]!.ToJsonString());
    }

    [Fact]
    public async Task Who_cannot_be_asked_at_all_counts_through_the_mark()
    {
        _scene.Discord.RefuseWhere = request => request.Method == "POST" ? (HttpStatusCode.Forbidden, 50013) : null;
        await SitAsync(245);

        Assert.Equal([240], _scene.Events().Select(recorded => recorded.Minutes));
    }

    [Fact]
    public async Task Passing_trouble_is_no_silence_of_the_members()
    {
        _scene.Discord.RefuseWhere = request => request.Method == "POST" ? (HttpStatusCode.InternalServerError, 0) : null;
        await SitAsync(250);
        _scene.Discord.RefuseWhere = null;
        await _scene.SitAsync(30);

        Assert.NotNull(Question);
    }

    private async Task SitAsync(int minutes)
    {
        await _scene.ComeAsync();
        await _scene.CountAsync(FocusScene.Library, FocusScene.Quiet);
        await _scene.SitIn(Jisu, FocusScene.Library);
        await _scene.SitAsync(minutes);
    }

    /// <summary>In the direct message, where there is no guild.</summary>
    private async Task<InteractionResponse> AnswerAsync(TestMember member)
    {
        _scene.Slice.InDirectMessages = true;
        var answer = await _scene.Slice.Press(Id, member);
        _scene.Slice.InDirectMessages = false;
        return answer;
    }
}
