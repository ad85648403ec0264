using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Scripts;

namespace StudyBot.Discord.Tests.Gateway;

public sealed class ResumeConversationTests
{
    [Fact]
    public async Task Reconnect_resumes_at_once_at_the_resume_address_and_the_replay_is_handed_on()
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptUntilReadyAsync();
        line.Send(Frames.Interaction(2, 20));
        line.Send(Frames.Reconnect);
        await line.ExpectClosedAsync(4000);

        var next = await discord.AcceptNowAsync();
        Assert.Equal("wss://resume.test/?v=10&encoding=json&compress=zlib-stream", next.Address.AbsoluteUri);
        next.Send(Frames.Hello);
        await next.ExpectResumeAsync("first", 2);
        next.Send(Frames.Interaction(3, 30));
        next.Send(Frames.Interaction(4, 40));
        next.Send(Frames.Resumed(5));
        next.Send(Frames.Interaction(6, 60));
        await next.ExpectStillThereAsync(6);

        Assert.Equal([20, 30, 40, 60], discord.MoreInteractions());
        Assert.Equal(1, discord.Status.Current.Reconnects);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_session_whose_ready_names_no_address_resumes_where_it_began(bool wholeAddressMissing)
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptUntilReadyAsync(resumeUrl: wholeAddressMissing ? null : "nonsense");
        line.Send(Frames.Reconnect);

        var next = await discord.AcceptNowAsync();
        Assert.Equal("gateway.test", next.Address.Host);
        next.Send(Frames.Hello);
        await next.ExpectResumeAsync("first", 1);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task A_refused_resume_starts_a_new_session_at_the_first_address(string? d)
    {
        await using var discord = new ScriptedDiscord().Start();
        (await discord.AcceptUntilReadyAsync()).Drop();
        var refused = await discord.AcceptAsync();
        refused.Send(Frames.Hello);
        await refused.ExpectResumeAsync("first", 1);

        refused.Send(Frames.Invalid(d));

        await refused.ExpectClosedAsync(1000);
        var anew = await discord.AcceptAsync();
        Assert.Equal("gateway.test", anew.Address.Host);
        anew.Send(Frames.Hello);
        await anew.ExpectIdentifyAsync();
        anew.Send(Frames.Ready("second", ScriptedDiscord.ResumeUrl));
        anew.Send(Frames.Interaction(2, 77));
        Assert.Equal(77, await discord.NextInteractionAsync());
    }

    [Fact]
    public async Task An_interrupted_session_that_is_still_valid_is_resumed()
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptUntilReadyAsync();

        line.Send(Frames.Invalid("true"));

        await line.ExpectClosedAsync(4000);
        var next = await discord.AcceptAsync();
        next.Send(Frames.Hello);
        await next.ExpectResumeAsync("first", 1);
    }

    [Fact]
    public async Task An_interrupted_session_that_is_gone_is_begun_anew_without_a_resume()
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptUntilReadyAsync();

        line.Send(Frames.Invalid("false"));

        await line.ExpectClosedAsync(1000);
        var next = await discord.AcceptAsync();
        Assert.Equal("gateway.test", next.Address.Host);
        next.Send(Frames.Hello);
        await next.ExpectIdentifyAsync();
    }

    [Fact]
    public async Task A_refused_identify_is_tried_again_after_five_seconds_or_more()
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptNowAsync();
        line.Send(Frames.Hello);
        await line.ExpectIdentifyAsync();
        line.Send(Frames.Invalid("false"));
        await line.ExpectClosedAsync(1000);

        await discord.Clock.PassAsync(TimeSpan.FromSeconds(5));

        var next = await discord.AcceptNowAsync();
        next.Send(Frames.Hello);
        await next.ExpectIdentifyAsync();
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public async Task A_drop_before_the_session_stands_identifies_anew(bool afterHello, bool resumes)
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptNowAsync();
        if (afterHello)
        {
            line.Send(Frames.Hello);
            await line.ExpectIdentifyAsync();
        }

        line.Drop();

        var next = await discord.AcceptAsync();
        Assert.Equal("gateway.test", next.Address.Host);
        next.Send(Frames.Hello);
        Assert.Equal(resumes ? 6 : 2, (await next.ReadAsync())["op"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_drop_in_the_middle_of_a_replay_resumes_from_there()
    {
        await using var discord = new ScriptedDiscord().Start();
        (await discord.AcceptUntilReadyAsync()).Drop();
        var replay = await discord.AcceptAsync();
        replay.Send(Frames.Hello);
        await replay.ExpectResumeAsync("first", 1);
        replay.Send(Frames.Interaction(2, 20));
        replay.Send(Frames.Interaction(3, 30));
        replay.Drop();

        var next = await discord.AcceptAsync();
        next.Send(Frames.Hello);
        await next.ExpectResumeAsync("first", 3);
        next.Send(Frames.Interaction(3, 30));
        next.Send(Frames.Interaction(4, 40));
        next.Send(Frames.Resumed(5));
        await next.ExpectStillThereAsync(5);

        Assert.Equal([20, 30, 40], discord.MoreInteractions());
    }

    [Fact]
    public async Task A_resume_address_that_cannot_be_reached_gives_way_to_the_first_one()
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptUntilReadyAsync();
        await line.ExpectStillThereAsync(1);
        discord.ConnectError = new System.Net.WebSockets.WebSocketException("Unable to connect to the remote server");
        line.Drop();
        for (var tries = 0; tries < 3; tries++)
        {
            var wait = await discord.Clock.UntilTimerAsync(_ => discord.Status.Current.State == GatewayState.Waiting);
            if (tries == 2)
                discord.ConnectError = null;
            discord.Clock.Advance(wait);
        }

        var next = await discord.AcceptAsync();

        Assert.Equal(["gateway.test", "resume.test", "resume.test", "resume.test", "gateway.test"], discord.Attempts.Select(address => address.Host));
        next.Send(Frames.Hello);
        await next.ExpectResumeAsync("first", 1);
    }

    [Fact]
    public async Task A_connect_that_hangs_is_given_up_and_tried_again()
    {
        await using var discord = new ScriptedDiscord { ConnectsHang = true };
        discord.Start();
        await discord.Clock.UntilTimerAsync(wait => wait == TimeSpan.FromSeconds(20));
        discord.ConnectsHang = false;

        discord.Clock.Advance(TimeSpan.FromSeconds(20));

        (await discord.AcceptAsync()).Send(Frames.Hello);
        Assert.Equal(2, discord.Attempts.Count);
    }
}
