namespace StudyBot.Tests.Features.Milestones;

/// <summary>The channel hears of a milestone only when the guild likes it and the member said so.</summary>
public sealed class MilestoneTellingTests : IDisposable
{
    private readonly MilestoneScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task By_default_nobody_is_asked()
    {
        await _scene.StudyAsync(TestMember.Jisu, 7);
        await _scene.RunAsync("letters");
        Assert.Empty(_scene.Slice.Discord.Messages);
        Assert.Contains("채널이 없어요", (await _scene.Slice.Command("milestones announce", TestMember.Organiser, ("on", true))).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_reached_it_is_asked_and_their_press_tells_once_without_a_ping()
    {
        await SetUpAsync();
        await _scene.StudyAsync(TestMember.Jisu, 7);
        await _scene.RunAsync("letters");
        var letter = Assert.Single(_scene.Slice.Discord.Messages);
        Assert.Contains("연속 **7일**", (string)letter["content"]!, StringComparison.Ordinal);
        var button = (string)letter["components"]![0]!["components"]![0]!["custom_id"]!;

        _scene.Slice.InDirectMessages = true;
        Assert.Contains("기록에 없어요", (await _scene.Slice.Press(button, TestMember.Minho)).Text(), StringComparison.Ordinal);
        Assert.Contains("기록에 없어요", (await _scene.Slice.Press(button.Replace(":7:", ":14:", StringComparison.Ordinal), TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.Contains("기록에 없어요", (await _scene.Slice.Press(button.Replace("900", "950", StringComparison.Ordinal), TestMember.Jisu)).Text(), StringComparison.Ordinal);
        await _scene.Slice.Press(button, TestMember.Jisu);
        Assert.Contains("The channel knows", (await _scene.Slice.Press(button, TestMember.Jisu with { Locale = "en-US" })).Text(), StringComparison.Ordinal);

        var told = Assert.Single(_scene.Slice.Discord.Messages, message => (string)message["channel_id"]! == "901");
        Assert.Equal("🎉 <@101>님이 연속 **7일**을 채웠어요. 축하해요!", (string)told["content"]!);
        Assert.Empty(told["allowed_mentions"]!["users"]?.AsArray() ?? []);
    }

    [Fact]
    public async Task The_question_is_in_the_members_language()
    {
        await SetUpAsync();
        await _scene.StudyAsync(TestMember.Emma, 7);
        await _scene.RunAsync("letters");

        Assert.StartsWith("🎉 **7 days** in a row in", (string)Assert.Single(_scene.Slice.Discord.Messages)["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_back_is_told_to_nobody()
    {
        await SetUpAsync();
        await _scene.StudyAsync(TestMember.Jisu, 7);
        _scene.Undo(TestMember.Jisu);
        await _scene.RunAsync("letters");
        Assert.Empty(_scene.Slice.Discord.Messages);
    }

    private async Task SetUpAsync()
    {
        await _scene.Slice.Command("setup", TestMember.Organiser, ("channel", Slice.Channel));
        await _scene.Slice.Command("milestones announce", TestMember.Organiser, ("on", true));
    }
}
