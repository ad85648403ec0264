using StudyBot.LocalDiscord.Tests.Harness;

namespace StudyBot.LocalDiscord.Tests.Gateway;

public sealed class ResumeTests
{
    [Fact]
    public async Task After_a_cut_the_missed_events_come_in_order_and_then_RESUMED()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();
        var world = bot.Server.World;
        var before = line.Sequence;
        bot.Server.GatewayFaults.DropSockets();
        world.Owner.Send("one");
        world.Owner.Send("two");

        await using var next = await RawGateway.ConnectAsync(bot.Server);
        await next.SendAsync(Resume(bot, line));

        Assert.Equal("one", (string)(await next.NextEventAsync("MESSAGE_CREATE"))["content"]!);
        Assert.Equal(before + 1, next.Sequence);
        Assert.Equal("two", (string)(await next.NextEventAsync("MESSAGE_CREATE"))["content"]!);
        await next.NextEventAsync("RESUMED");
        Assert.Equal(before + 3, next.Sequence);
        world.Owner.Send("three");
        Assert.Equal("three", (string)(await next.NextEventAsync("MESSAGE_CREATE"))["content"]!);
    }

    [Fact]
    public async Task A_sequence_from_the_future_is_closed_with_4007()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();
        bot.Server.GatewayFaults.DropSockets();

        await using var next = await RawGateway.ConnectAsync(bot.Server);
        await next.SendAsync(Resume(bot, line, 9999));

        Assert.Equal(4007, await next.UntilClosedAsync());
    }

    [Fact]
    public async Task An_unknown_session_is_invalid_and_a_new_identify_on_the_same_line_works()
    {
        await using var bot = await RawBot.StartAsync();
        await using var line = await RawGateway.ConnectAsync(bot.Server);

        await line.SendAsync($$$"""{"op":6,"d":{"token":"{{{bot.Server.BotToken}}}","session_id":"nobody","seq":1}}""");

        Assert.False((bool)(await line.NextOpcodeAsync(9))["d"]!);
        await line.IdentifyAsync(bot.Server.BotToken, 1);
    }

    [Fact]
    public async Task A_session_dropped_too_long_ago_has_timed_out()
    {
        var wire = new ManualClock();
        await using var bot = await RawBot.StartAsync(new LocalDiscordOptions { Wire = wire, RateLimits = RateLimitOptions.None });
        var line = await bot.LogInAsync();
        await line.SendAsync("""{"op":1,"d":1}""");
        await DropAsync(bot, line);
        wire.Advance(TimeSpan.FromMinutes(4));

        await using var next = await RawGateway.ConnectAsync(bot.Server);
        await next.SendAsync(Resume(bot, line));

        Assert.Equal(4009, await next.UntilClosedAsync());
    }

    [Fact]
    public async Task Resuming_can_be_refused()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();
        bot.Server.GatewayFaults.DropSockets();
        bot.Server.GatewayFaults.RefuseResume = true;

        await using var next = await RawGateway.ConnectAsync(bot.Server);
        await next.SendAsync(Resume(bot, line));

        Assert.False((bool)(await next.NextOpcodeAsync(9))["d"]!);
    }

    [Fact]
    public async Task Leaving_with_1000_ends_the_session()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();
        var resume = Resume(bot, line);
        await line.CloseAsync(1000);

        await using var next = await RawGateway.ConnectAsync(bot.Server);
        await next.SendAsync(resume);

        Assert.False((bool)(await next.NextOpcodeAsync(9))["d"]!);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Op_7_and_op_9_reach_the_client_and_only_op_9_false_ends_the_session(bool resumable)
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();

        bot.Server.GatewayFaults.AskToReconnect();
        bot.Server.GatewayFaults.InvalidateSessions(resumable);

        await line.NextOpcodeAsync(7);
        Assert.Equal(resumable, (bool)(await line.NextOpcodeAsync(9))["d"]!);
        line.Cut();
        await using var next = await RawGateway.ConnectAsync(bot.Server);
        await next.SendAsync(Resume(bot, line));
        if (resumable)
            await next.NextEventAsync("RESUMED");
        else
            await next.NextOpcodeAsync(9);
    }

    [Fact]
    public async Task A_close_code_of_choice_is_sent()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();

        bot.Server.GatewayFaults.CloseSockets(4000, "try again");

        Assert.Equal(4000, await line.UntilClosedAsync());
    }

    internal static string Resume(RawBot bot, RawGateway line, int? sequence = null) =>
        $$$"""{"op":6,"d":{"token":"{{{bot.Server.BotToken}}}","session_id":"{{{line.SessionId}}}","seq":{{{sequence ?? line.Sequence}}}}}""";

    // The drop is noted when the connection's tasks have ended, which the wire log tells.
    private static async Task DropAsync(RawBot bot, RawGateway line)
    {
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watch = bot.Server.WireLog.Watch(entry =>
        {
            if (entry.Summary.StartsWith("closed", StringComparison.Ordinal))
                closed.TrySetResult();
        });
        line.Cut();
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }
}
