using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Scripts;

namespace StudyBot.Discord.Tests.Gateway;

public sealed class CloseCodeConversationTests
{
    [Theory]
    [MemberData(nameof(GatewayCloseMeaningTests.Codes), MemberType = typeof(GatewayCloseMeaningTests))]
    public async Task Closing_a_live_session_leads_to_what_the_table_says(int? code, string recovery)
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptUntilReadyAsync();
        await line.ExpectStillThereAsync(1);

        line.Close(code);

        if (recovery == "Stop")
        {
            Assert.Equal(GatewayCloseMeaning.Of(code).Sentence, await discord.ExpectFatalAsync());
            return;
        }

        var next = await discord.AcceptAsync();
        next.Send(Frames.Hello);
        if (recovery == "Resume")
            await next.ExpectResumeAsync("first", 1);
        else
            await next.ExpectIdentifyAsync();
        Assert.Equal(recovery == "Resume" ? "resume.test" : "gateway.test", next.Address.Host);
    }

    [Theory]
    [MemberData(nameof(GatewayCloseMeaningTests.Codes), MemberType = typeof(GatewayCloseMeaningTests))]
    public async Task Closing_before_ready_leads_to_a_new_identify_or_the_end(int? code, string recovery)
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptNowAsync();
        line.Send(Frames.Hello);
        await line.ExpectIdentifyAsync();

        line.Close(code);

        if (recovery == "Stop")
        {
            await discord.ExpectFatalAsync();
            return;
        }

        var next = await discord.AcceptAsync();
        next.Send(Frames.Hello);
        await next.ExpectIdentifyAsync();
    }

    [Fact]
    public async Task The_token_stands_in_no_log_line()
    {
        await using var discord = new ScriptedDiscord().Start();
        (await discord.AcceptUntilReadyAsync()).Drop();
        var resumed = await discord.AcceptAsync();
        resumed.Send(Frames.Hello);
        await resumed.ExpectResumeAsync("first", 1);
        resumed.SendText(Frames.Bytes(ScriptedDiscord.Token));
        resumed.Drop();
        (await discord.AcceptAsync()).Close(4004);
        await discord.ExpectFatalAsync();

        Assert.NotEmpty(discord.Log.All);
        Assert.DoesNotContain(ScriptedDiscord.Token, discord.Log.All, StringComparison.Ordinal);
    }
}
