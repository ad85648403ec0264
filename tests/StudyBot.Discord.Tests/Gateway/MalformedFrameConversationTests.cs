using Microsoft.Extensions.Logging;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Scripts;

namespace StudyBot.Discord.Tests.Gateway;

public sealed class MalformedFrameConversationTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1,2]")]
    [InlineData("""{"op":"zero"}""")]
    [InlineData("""{"op":0,"s":2,"t":"INTERACTION_CREATE","d":{"id":"1""")]
    [InlineData("\u0000\u0001")]
    public async Task A_frame_that_is_no_payload_is_logged_and_ignored(string text)
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptUntilReadyAsync();

        line.SendText(Frames.Bytes(text));
        await line.ExpectStillThereAsync(1);

        Assert.Single(discord.Log.At(LogLevel.Warning));
    }

    [Theory]
    [InlineData("GUILD_CREATE", "5")]
    [InlineData("GUILD_CREATE", "{}")]
    [InlineData("GUILD_CREATE", """{"id":{},"name":[],"preferred_locale":7,"unavailable":"x"}""")]
    [InlineData("GUILD_DELETE", "null")]
    [InlineData("VOICE_STATE_UPDATE", """{"guild_id":"x"}""")]
    [InlineData("READY_SUPPLEMENTAL", "{}")]
    [InlineData("EVENT_OF_NEXT_YEAR", "[[]]")]
    public async Task An_event_that_says_nothing_useful_is_ignored(string name, string data)
    {
        await using var discord = new ScriptedDiscord(handlers: new Nobody()).Start();
        var line = await discord.AcceptUntilReadyAsync();

        line.Send(Frames.Event(name, 2, data));
        await line.ExpectStillThereAsync(2);

        Assert.Empty(discord.Log.At(LogLevel.Error));
    }

    [Fact]
    public async Task What_the_router_throws_never_reaches_the_line()
    {
        await using var discord = new ScriptedDiscord { InteractionError = new InvalidOperationException("quotes a member") }.Start();
        var line = await discord.AcceptUntilReadyAsync();

        line.Send(Frames.Interaction(2, 22));
        line.Send(Frames.Interaction(3, 33));

        Assert.Equal(33, await discord.NextInteractionAsync());
        Assert.Contains("InvalidOperationException", Assert.Single(discord.Log.At(LogLevel.Error)), StringComparison.Ordinal);
        Assert.DoesNotContain("quotes a member", discord.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interaction_without_data_does_no_harm()
    {
        await using var discord = new ScriptedDiscord(handlers: new Nobody()).Start();
        var line = await discord.AcceptUntilReadyAsync();

        line.Send("""{"op":0,"s":2,"t":"GUILD_CREATE"}""");
        line.Send("""{"op":0,"s":3,"t":"READY"}""");
        await line.ExpectStillThereAsync(3);
    }

    private sealed class Nobody : IGatewayEventHandler
    {
        public ValueTask HandleAsync(GatewayEvent gatewayEvent, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
