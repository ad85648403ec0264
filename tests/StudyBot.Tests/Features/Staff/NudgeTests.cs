using System.Net;
using StudyBot.Discord.Rest;

namespace StudyBot.Tests.Features.Staff;

public sealed class NudgeTests : IDisposable
{
    private readonly BriefScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task The_member_hears_at_once_in_their_language_and_nobody_is_named()
    {
        await _scene.SetUpAsync();
        // Emma once used the bot in English.
        await _scene.Slice.Command("streak show", TestMember.Emma);
        _scene.Study(TestMember.Emma, -3);
        _scene.Study(TestMember.Minho, -4);

        var said = await _scene.PressAsync("brief:nudge:103:0", BriefScene.Coach);
        Assert.Contains("✉️ Said hello to <@103>.", said.Text(), StringComparison.Ordinal);
        Assert.Contains("-# Got a hello on March 2.", said.Text(), StringComparison.Ordinal);
        await _scene.PressAsync("brief:nudge:102:0");
        Assert.Equal(2, _scene.Letters.Count);
        // They are no letters that can wait: whoever of staff pressed sees what became of them.
        Assert.DoesNotContain(_scene.Slice.Discord.Urgencies, request => request.Urgency == Urgency.Patient);
        Assert.StartsWith("👋 The staff of **스터디** asked me to say hello", _scene.Letters[0], StringComparison.Ordinal);
        Assert.StartsWith("👋 **스터디** 운영진이 안부를 전해 달라고 했어요.", _scene.Letters[1], StringComparison.Ordinal);
        Assert.DoesNotContain(_scene.Letters, letter => letter.Contains("100", StringComparison.Ordinal) || letter.Contains("110", StringComparison.Ordinal));
        Assert.Contains("<@110> · <@103>님에게 안부를 보냈어요", (await _scene.Slice.Command("staff log", TestMember.Organiser)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_gets_one_in_seven_days_whoever_of_staff_presses_and_however_often()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Minho, -3);
        await Task.WhenAll(_scene.PressAsync("brief:nudge:102:0"), _scene.PressAsync("brief:nudge:102:0", BriefScene.Coach));
        var late = await _scene.PressAsync("brief:nudge:102:0", BriefScene.Coach);
        Assert.Contains("got one on March 2. There is at most one in 7 days", late.Text(), StringComparison.Ordinal);
        await _scene.RunAsync("letters");
        Assert.Single(_scene.Letters);
        Assert.Equal(1, _scene.Count("select count(*) from staff_action where action = 'member.nudged'"));

        await _scene.AfterAsync(24 * 6);
        await _scene.PressAsync("brief:nudge:102:0");
        Assert.Single(_scene.Letters);
        await _scene.AfterAsync(24);
        await _scene.PressAsync("brief:nudge:102:0");
        Assert.Equal(2, _scene.Letters.Count);
    }

    [Fact]
    public async Task Closed_direct_messages_are_said_back()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Minho, -3);
        _scene.Slice.Discord.RefuseWhere = request => request.Path == "channels/7100/messages" ? (HttpStatusCode.Forbidden, 50007) : null;
        var closed = await _scene.PressAsync("brief:nudge:102:0");
        Assert.Contains("📪 <@102>님은 DM을 받지 않아요. 서버에서 직접 말을 걸어 주세요.", closed.Text(), StringComparison.Ordinal);
        Assert.Contains("-# 3월 2일에 보냈지만 DM을 받지 않아요", closed.Text(), StringComparison.Ordinal);
        Assert.Equal(1, _scene.Count("select count(*) from member_letter where state = 'given_up'"));
    }

    [Fact]
    public async Task What_could_not_be_sent_goes_out_later_unless_the_member_is_back_by_then()
    {
        await _scene.SetUpAsync();
        foreach (var member in new[] { TestMember.Minho, TestMember.Emma })
        {
            _scene.Study(member, -3);
            _scene.Slice.Discord.RefuseWhere = request => request.Path == "channels/7100/messages" ? (HttpStatusCode.InternalServerError, 0) : null;
            Assert.Contains("조금 뒤에 다시 시도해요", (await _scene.PressAsync($"brief:nudge:{member.Id}:0")).Text(), StringComparison.Ordinal);
        }

        _scene.Slice.Discord.RefuseWhere = null;
        await _scene.Slice.Command("checkin", TestMember.Emma, ("minutes", 30L));
        _scene.Restart();
        _scene.Slice.Clock.Advance(TimeSpan.FromMinutes(5));
        await _scene.RunAsync("letters");
        Assert.Single(_scene.Letters);
        Assert.Equal(1, _scene.Count("select count(*) from member_letter where user_id = 103 and state = 'dropped'"));
    }

    [Fact]
    public async Task Who_wants_none_gets_none_until_they_do_again()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Minho, -3);
        await _scene.PressAsync("brief:nudge:102:0");
        var button = (string)_scene.In("7100").Single()["components"]![0]!["components"]![0]!["custom_id"]!;
        Assert.Equal("nudge:choice:900:stop", button);
        _scene.Slice.InDirectMessages = true;
        Assert.Contains("더 쓸 수 없어요", (await _scene.Slice.Press(button, TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.Contains("더 쓸 수 없어요", (await _scene.Slice.Press("nudge:choice:950:stop", TestMember.Minho)).Text(), StringComparison.Ordinal);
        Assert.Contains("더 쓸 수 없어요", (await _scene.Slice.Press("nudge:choice:900:maybe", TestMember.Minho)).Text(), StringComparison.Ordinal);
        var stopped = await _scene.Slice.Press(button, TestMember.Minho);
        Assert.Contains("더 보내지 않을게요", stopped.Text(), StringComparison.Ordinal);
        _scene.Slice.InDirectMessages = false;

        await _scene.AfterAsync(24 * 8);
        Assert.Contains("<@102>님은 안부를 받지 않기로 했어요.", (await _scene.PressAsync("brief:nudge:102:0")).Text(), StringComparison.Ordinal);
        _scene.Slice.InDirectMessages = true;
        await _scene.Slice.Press(stopped.Button("다시 받기"), TestMember.Minho);
        _scene.Slice.InDirectMessages = false;
        Assert.Contains("안부를 보냈어요", (await _scene.PressAsync("brief:nudge:102:0")).Text(), StringComparison.Ordinal);
        Assert.Equal(2, _scene.Letters.Count);
    }

    [Fact]
    public async Task A_forged_member_or_page_writes_to_nobody()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Minho, -3);
        Assert.Contains("공부한 적이 없는", (await _scene.PressAsync("brief:nudge:777:0")).Text(), StringComparison.Ordinal);
        foreach (var id in new[] { "brief:nudge:102", "brief:nudge:x:0", "brief:nudge:102:-1", "brief:nudge:102:99999999999" })
            Assert.Contains("더 쓸 수 없어요", (await _scene.PressAsync(id)).Text(), StringComparison.Ordinal);
        Assert.Empty(_scene.Letters);
    }
}
