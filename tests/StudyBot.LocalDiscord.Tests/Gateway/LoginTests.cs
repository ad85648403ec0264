using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Tests.Harness;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Tests.Gateway;

public sealed class LoginTests
{
    [Fact]
    public async Task Ready_names_the_bot_its_guilds_and_where_to_resume_and_the_guild_follows_whole()
    {
        await using var bot = await RawBot.StartAsync();
        await using var line = await RawGateway.ConnectAsync(bot.Server);
        await line.SendAsync(Identify(bot.Server.BotToken));

        var ready = await line.NextEventAsync("READY");
        Assert.Equal(10, (int)ready["v"]!);
        Assert.Equal(bot.App.ToString(null, null), (string)ready["user"]!["id"]!);
        Assert.True((bool)ready["guilds"]![0]!["unavailable"]!);
        Assert.Equal(bot.Server.Gateway.ToString(), (string)ready["resume_gateway_url"]!);
        Assert.Equal(bot.App.ToString(null, null), (string)ready["application"]!["id"]!);
        var guild = await line.NextEventAsync("GUILD_CREATE");
        Assert.Equal("Demo", (string)guild["name"]!);
        Assert.Equal("ko", (string)guild["preferred_locale"]!);
        Assert.Equal("general", (string)guild["channels"]![0]!["name"]!);
        Assert.Equal(2, guild["members"]!.AsArray().Count);
        Assert.Contains(guild["roles"]!.AsArray(), role => (string?)role!["tags"]?["bot_id"] == (string)ready["user"]!["id"]!);
    }

    [Fact]
    public async Task Without_the_members_intent_the_guild_comes_with_the_bot_alone()
    {
        await using var bot = await RawBot.StartAsync();
        await using var line = await RawGateway.ConnectAsync(bot.Server);
        await line.SendAsync(Identify(bot.Server.BotToken, intents: 1));

        var guild = await line.NextEventAsync("GUILD_CREATE");

        Assert.Single(guild["members"]!.AsArray());
        Assert.Equal(2, (int)guild["member_count"]!);
    }

    [Theory]
    [InlineData("""{"op":2,"d":{"token":"wrong","intents":1,"properties":{}}}""", 4004)]
    [InlineData("""{"op":2,"d":{"token":"TOKEN","intents":1}}""", 4002)]
    [InlineData("""{"op":2,"d":{"token":"TOKEN","properties":{}}}""", 4013)]
    [InlineData("""{"op":2,"d":{"token":"TOKEN","intents":8388608,"properties":{}}}""", 4013)]
    [InlineData("""{"op":2,"d":{"token":"TOKEN","intents":32768,"properties":{}}}""", 4014)]
    [InlineData("""{"op":2,"d":{"token":"TOKEN","intents":1,"properties":{},"shard":[1,1]}}""", 4010)]
    [InlineData("""{"op":3,"d":{}}""", 4003)]
    [InlineData("""{"op":99,"d":{}}""", 4001)]
    [InlineData("""{"op":10,"d":{}}""", 4001)]
    [InlineData("not json", 4002)]
    [InlineData("""{"d":{}}""", 4002)]
    public async Task A_wrong_first_word_is_closed_with_its_code(string frame, int code)
    {
        await using var bot = await RawBot.StartAsync(new LocalDiscordOptions { PrivilegedIntents = GatewayIntents.None });
        await using var line = await RawGateway.ConnectAsync(bot.Server);

        await line.SendAsync(frame.Replace("TOKEN", bot.Server.BotToken, StringComparison.Ordinal));

        Assert.Equal(code, await line.UntilClosedAsync());
    }

    [Fact]
    public async Task Identifying_twice_is_closed_with_4005()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();

        await line.SendAsync(Identify(bot.Server.BotToken));

        Assert.Equal(4005, await line.UntilClosedAsync());
    }

    [Fact]
    public async Task A_second_identify_within_five_seconds_is_an_invalid_session()
    {
        var wire = new ManualClock();
        await using var bot = await RawBot.StartAsync(new LocalDiscordOptions { Wire = wire });
        await bot.LogInAsync();
        await using var second = await RawGateway.ConnectAsync(bot.Server);

        await second.SendAsync(Identify(bot.Server.BotToken));
        Assert.False((bool)(await second.NextOpcodeAsync(9))["d"]!);

        wire.Advance(TimeSpan.FromSeconds(5));
        await second.SendAsync(Identify(bot.Server.BotToken));
        await second.NextEventAsync("READY");
    }

    [Fact]
    public async Task A_payload_over_4096_bytes_cannot_be_decoded()
    {
        await using var bot = await RawBot.StartAsync();
        await using var line = await RawGateway.ConnectAsync(bot.Server);

        await line.SendAsync($$"""{"op":1,"d":null,"x":"{{new string('x', 4096)}}"}""");

        Assert.Equal(4002, await line.UntilClosedAsync());
    }

    [Fact]
    public async Task The_zlib_stream_carries_many_frames_through_one_dictionary()
    {
        await using var bot = await RawBot.StartAsync();
        await using var line = await RawGateway.ConnectAsync(bot.Server, zlib: true);
        await line.IdentifyAsync(bot.Server.BotToken, 0x1FFFF);

        for (var count = 1; count <= 20; count++)
        {
            bot.Server.World.Owner.Send($"안녕 {count}");
            Assert.Equal($"안녕 {count}", (string)(await line.NextEventAsync("MESSAGE_CREATE"))["content"]!);
        }
    }

    [Fact]
    public async Task Compressed_payloads_come_packed_each_by_itself()
    {
        await using var bot = await RawBot.StartAsync();
        await using var line = await RawGateway.ConnectAsync(bot.Server);

        await line.SendAsync(Identify(bot.Server.BotToken, more: ",\"compress\":true"));

        await line.NextEventAsync("READY");
        await line.NextEventAsync("GUILD_CREATE");
    }

    [Theory]
    [InlineData("v=9&encoding=json", 4012)]
    [InlineData("v=10&encoding=etf", 4002)]
    [InlineData("v=10&encoding=json&compress=zstd-stream", 4002)]
    public async Task What_this_server_does_not_speak_is_closed(string query, int code)
    {
        await using var bot = await RawBot.StartAsync();
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        await socket.ConnectAsync(new Uri($"{bot.Server.Gateway}?{query}"), CancellationToken.None);

        while (socket.CloseStatus is null)
            await socket.ReceiveAsync(new byte[1024], CancellationToken.None);

        Assert.Equal(code, (int)socket.CloseStatus);
    }

    [Fact]
    public async Task Held_back_frames_keep_their_order()
    {
        var wire = new ManualClock();
        await using var bot = await RawBot.StartAsync(new LocalDiscordOptions { Wire = wire, RateLimits = RateLimitOptions.None });
        var line = await bot.LogInAsync();
        bot.Server.GatewayFaults.FrameDelay = TimeSpan.FromMilliseconds(1);
        bot.Server.World.Owner.Send("one");
        bot.Server.World.Owner.Send("two");
        bot.Server.GatewayFaults.FrameDelay = TimeSpan.Zero;

        // A delay already begun needs the clock; how many have begun is the writer's affair.
        var first = line.NextEventAsync("MESSAGE_CREATE");
        while (!first.IsCompleted)
        {
            wire.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Yield();
        }

        Assert.Equal("one", (string)(await first)["content"]!);
        Assert.Equal("two", (string)(await line.NextEventAsync("MESSAGE_CREATE"))["content"]!);
    }

    [Fact]
    public async Task Each_shard_gets_its_own_guilds()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var seen = new List<string>();
        for (var shard = 0; shard < 2; shard++)
        {
            await using var line = await RawGateway.ConnectAsync(bot.Server);
            await line.SendAsync(Identify(bot.Server.BotToken, more: $",\"shard\":[{shard},2]"));
            var ready = await line.NextEventAsync("READY");
            Assert.Equal(shard, (int)ready["shard"]![0]!);
            seen.AddRange(ready["guilds"]!.AsArray().Select(guild => $"{shard}:{guild!["id"]}"));
        }

        Assert.Equal([$"{(world.DefaultGuild >> 22) % 2}:{world.DefaultGuild}"], seen);
    }

    private static string Identify(string token, int intents = 0x1FFFF, string more = "") =>
        new JsonObject { ["op"] = 2, ["d"] = JsonNode.Parse($$$"""{"token":"{{{token}}}","intents":{{{intents}}},"properties":{"os":"linux"}{{{more}}}}""") }.ToJsonString();
}
