using StudyBot.LocalDiscord.Tests.Harness;

namespace StudyBot.LocalDiscord.Tests.Gateway;

public sealed class HeartbeatTests
{
    [Fact]
    public async Task A_beat_is_acknowledged_even_before_identify()
    {
        await using var bot = await RawBot.StartAsync();
        await using var line = await RawGateway.ConnectAsync(bot.Server);

        await line.SendAsync("""{"op":1,"d":null}""");

        Assert.Equal(11, (int)(await line.NextAsync())!["op"]!);
    }

    [Fact]
    public async Task Swallowed_acknowledgements_do_not_come()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();
        bot.Server.GatewayFaults.SwallowHeartbeatAcks = true;

        await line.SendAsync("""{"op":1,"d":1}""");
        await line.SendAsync($$$"""{"op":8,"d":{"guild_id":"{{{bot.Server.World.DefaultGuild}}}","query":"","limit":0}}""");

        Assert.Equal("GUILD_MEMBERS_CHUNK", (string?)(await line.NextAsync())!["t"]);
    }

    [Fact]
    public async Task A_client_silent_for_one_and_a_half_intervals_is_cut_and_its_session_is_gone()
    {
        var wire = new ManualClock();
        await using var bot = await RawBot.StartAsync(Options(wire));
        var line = await bot.LogInAsync();

        wire.Advance(TimeSpan.FromMilliseconds(41_250 * 1.5));

        Assert.Equal(4009, await line.UntilClosedAsync());
        await using var next = await RawGateway.ConnectAsync(bot.Server);
        await next.SendAsync(ResumeTests.Resume(bot, line));
        Assert.False((bool)(await next.NextOpcodeAsync(9))["d"]!);
    }

    [Fact]
    public async Task A_client_that_beats_stays()
    {
        var wire = new ManualClock();
        await using var bot = await RawBot.StartAsync(Options(wire));
        var line = await bot.LogInAsync();

        for (var beat = 0; beat < 5; beat++)
        {
            wire.Advance(TimeSpan.FromMilliseconds(41_250));
            await line.SendAsync("""{"op":1,"d":1}""");
            Assert.Equal(11, (int)(await line.NextAsync())!["op"]!);
        }
    }

    [Fact]
    public async Task More_than_120_payloads_in_a_minute_are_too_many()
    {
        var wire = new ManualClock();
        await using var bot = await RawBot.StartAsync(Options(wire));
        await using var line = await RawGateway.ConnectAsync(bot.Server);

        for (var count = 0; count < 120; count++)
        {
            await line.SendAsync("""{"op":1,"d":null}""");
            Assert.Equal(11, (int)(await line.NextAsync())!["op"]!);
        }

        await line.SendAsync("""{"op":1,"d":null}""");

        Assert.Equal(4008, await line.UntilClosedAsync());
    }

    [Fact]
    public async Task The_server_can_ask_for_a_beat()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();

        bot.Server.GatewayFaults.AskForHeartbeat();

        Assert.Equal(1, (int)(await line.NextAsync())!["op"]!);
    }

    private static LocalDiscordOptions Options(ManualClock wire) => new() { Wire = wire, RateLimits = RateLimitOptions.None };
}
