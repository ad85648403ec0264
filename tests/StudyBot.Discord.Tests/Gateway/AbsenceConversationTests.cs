using System.Net.WebSockets;
using Microsoft.Extensions.Logging;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Scripts;

namespace StudyBot.Discord.Tests.Gateway;

public sealed class AbsenceConversationTests
{
    private static readonly TimeSpan Absence = TimeSpan.FromMinutes(30);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Half_an_hour_without_Discord_is_tried_once_a_minute_and_then_all_goes_on(bool remembersSession)
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptUntilReadyAsync();
        line.Send(Frames.Interaction(2, 20));
        await line.ExpectStillThereAsync(2);
        discord.ConnectError = new WebSocketException("Unable to connect to the remote server");
        discord.GetGatewayBot = _ => throw new HttpRequestException("no route");
        line.Drop();
        await PassAsync(discord);
        discord.ConnectError = null;
        discord.GetGatewayBot = _ => Task.FromResult(ScriptedDiscord.Bot());

        var back = await discord.AcceptAsync();
        back.Send(Frames.Hello);
        await back.ExpectResumeAsync("first", 2);
        if (!remembersSession)
        {
            back.Send(Frames.Invalid("false"));
            back = await discord.AcceptUntilReadyAsync("second");
        }

        back.Send(Frames.Interaction(3, 30));
        Assert.Equal(20, await discord.NextInteractionAsync());
        Assert.Equal(30, await discord.NextInteractionAsync());
        // As the waits grow to a minute, less up to half of it by chance.
        Assert.InRange(discord.Log.At(LogLevel.Warning).Count, 30, 60);
    }

    private static async Task PassAsync(ScriptedDiscord discord)
    {
        var from = discord.Clock.GetUtcNow();
        while (discord.Clock.GetUtcNow() - from < Absence)
        {
            var wait = await discord.Clock.UntilTimerAsync(_ => discord.Status.Current.State == GatewayState.Waiting);
            Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromMinutes(1));
            discord.Clock.Advance(wait);
        }
    }
}
