using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Scripts;

namespace StudyBot.Discord.Tests.Gateway;

public sealed class HeartbeatConversationTests
{
    [Fact]
    public async Task Hello_identify_ready_and_beats_at_the_interval()
    {
        await using var discord = new ScriptedDiscord(shardId: 1, shardCount: 3);
        discord.GetGatewayBot = _ => Task.FromResult(ScriptedDiscord.Bot(maxConcurrency: 16));
        discord.Start();
        var line = await discord.AcceptNowAsync();
        Assert.Equal("wss://gateway.test/?v=10&encoding=json&compress=zlib-stream", line.Address.AbsoluteUri);
        line.Send(Frames.Hello);
        var identify = await line.ExpectIdentifyAsync();
        Assert.Equal(ScriptedDiscord.Token, identify!["token"]!.GetValue<string>());
        Assert.Equal(1, identify["intents"]!.GetValue<int>());
        Assert.Equal("[1,3]", identify["shard"]!.ToJsonString());
        Assert.All(["os", "browser", "device"], name => Assert.NotEmpty(identify["properties"]![name]!.GetValue<string>()));

        discord.Clock.Advance(Frames.FirstBeat);
        await line.ExpectHeartbeatAsync(null);
        line.Send(Frames.Ack);
        line.Send(Frames.Ready("first", null));
        for (var beat = 2; beat < 6; beat++)
        {
            line.Send(Frames.Interaction(beat, beat));
            await discord.NextInteractionAsync();
            discord.Clock.Advance(Frames.Interval);
            await line.ExpectHeartbeatAsync(beat);
            line.Send(Frames.Ack);
            await line.ExpectStillThereAsync(beat);
        }
    }

    [Fact]
    public async Task The_answer_to_a_beat_gives_the_latency()
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptUntilReadyAsync();
        await line.ExpectStillThereAsync(1);
        discord.Clock.Advance(Frames.FirstBeat);
        await line.ExpectHeartbeatAsync(1);

        discord.Clock.Advance(TimeSpan.FromMilliseconds(87));
        line.Send(Frames.Ack);
        await line.ExpectStillThereAsync(1);

        Assert.Equal(TimeSpan.FromMilliseconds(87), discord.Status.Current.Latency);
        Assert.Equal(GatewayState.Live, discord.Status.Current.State);
    }

    [Fact]
    public async Task A_missing_answer_closes_with_a_code_that_keeps_the_session_and_resumes()
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptUntilReadyAsync();
        await line.ExpectStillThereAsync(1);
        discord.Clock.Advance(Frames.FirstBeat);
        await line.ExpectHeartbeatAsync(1);

        discord.Clock.Advance(Frames.Interval);

        await line.ExpectClosedAsync(4000);
        var next = await discord.AcceptAsync();
        Assert.Equal("resume.test", next.Address.Host);
        next.Send(Frames.Hello);
        await next.ExpectResumeAsync("first", 1);
    }

    [Fact]
    public async Task A_missing_answer_before_ready_identifies_anew()
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptNowAsync();
        line.Send(Frames.Hello);
        await line.ExpectIdentifyAsync();
        discord.Clock.Advance(Frames.FirstBeat);
        await line.ExpectHeartbeatAsync(null);
        discord.Clock.Advance(Frames.Interval);

        await line.ExpectClosedAsync(4000);
        var next = await discord.AcceptAsync();
        next.Send(Frames.Hello);
        await next.ExpectIdentifyAsync();
    }

    [Fact]
    public async Task A_line_on_which_hello_never_comes_is_given_up()
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptNowAsync();

        await discord.Clock.PassAsync(TimeSpan.FromSeconds(20));

        await line.ExpectClosedAsync(4000);
        (await discord.AcceptAsync()).Send(Frames.Hello);
    }

    [Fact]
    public async Task A_send_that_never_ends_breaks_the_line()
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptUntilReadyAsync();
        await line.ExpectStillThereAsync(1);
        line.Socket.SwallowsSends = true;
        discord.Clock.Advance(Frames.FirstBeat);

        await discord.Clock.PassAsync(TimeSpan.FromSeconds(15));

        await line.ExpectClosedAsync(4000);
        var next = await discord.AcceptAsync();
        next.Send(Frames.Hello);
        await next.ExpectResumeAsync("first", 1);
    }

    [Fact]
    public async Task A_flood_of_requested_beats_stays_within_the_send_limit_and_the_line_lives()
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptUntilReadyAsync();
        for (var request = 0; request < 114; request++)
            await line.ExpectStillThereAsync(1);

        for (var request = 0; request < 50; request++)
            line.Send(Frames.HeartbeatRequest);
        line.Send(Frames.Interaction(2, 5));

        // The receive loop goes on while the send limit is waited out.
        Assert.Equal(5, await discord.NextInteractionAsync());
        Assert.False(line.Socket.FromBot.Reader.TryPeek(out _));
        await discord.Clock.UntilTimerAsync(wait => wait == TimeSpan.FromSeconds(60));
        discord.Clock.Advance(Frames.FirstBeat);
        line.Send(Frames.Ack);
        discord.Clock.Advance(TimeSpan.FromSeconds(60) - Frames.FirstBeat);
        await line.ExpectHeartbeatAsync(1);
    }
}
