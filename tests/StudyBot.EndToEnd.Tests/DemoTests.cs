using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

public sealed class DemoTests
{
    [Fact]
    public async Task The_play_of_three_days_goes_as_it_should()
    {
        await using var conversation = new StringWriter();

        var code = await Demo.RunAsync(conversation, CancellationToken.None);

        Assert.True(code == 0, conversation.ToString());
    }

    [Fact]
    public async Task The_terminal_does_what_a_member_types()
    {
        await using var sandbox = await Sandbox.Sandbox.StartAsync(
            new SandboxOptions { Start = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero), ClockRuns = false }, CancellationToken.None);
        using var typed = new StringReader(
            """
            @member1 /checkin minutes:50
            /streak show
            @nobody /streak show
            press Nothing
            /leaderboard by:분
            dance
            +1d
            @member5 /streak show member:@member1
            quit
            """);
        await using var screen = new StringWriter();

        Assert.Equal(0, await new Terminal(sandbox, typed, screen).RunAsync(CancellationToken.None));

        var text = screen.ToString();
        Assert.Contains("✅ **50분**을 기록했어요.", text, StringComparison.Ordinal);
        Assert.Contains("Nobody here is called nobody", text, StringComparison.Ordinal);
        Assert.Contains("No message in sight has a button \"Nothing\"", text, StringComparison.Ordinal);
        Assert.Contains("\"dance\" is nothing that I know", text, StringComparison.Ordinal);
        Assert.Contains("member1's streak", text, StringComparison.Ordinal);
    }
}
