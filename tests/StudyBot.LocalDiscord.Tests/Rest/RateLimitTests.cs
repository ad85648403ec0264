using StudyBot.LocalDiscord.Tests.Harness;

namespace StudyBot.LocalDiscord.Tests.Rest;

public sealed class RateLimitTests
{
    [Fact]
    public async Task The_sixth_message_in_five_seconds_waits_and_another_channel_does_not()
    {
        var wire = new ManualClock();
        await using var bot = await RawBot.StartAsync(new LocalDiscordOptions { Wire = wire });
        var world = bot.Server.World;
        var other = world.CreateChannel(world.DefaultGuild, "other");
        for (var count = 0; count < 5; count++)
            await SendAsync(bot, world.General);

        wire.Advance(TimeSpan.FromSeconds(2));
        using var denied = await PostAsync(bot, world.General);

        Assert.Equal(429, (int)denied.StatusCode);
        Assert.Equal("3", Header(denied, "Retry-After"));
        Assert.Equal("user", Header(denied, "X-RateLimit-Scope"));
        Assert.Equal("0", Header(denied, "X-RateLimit-Remaining"));
        Assert.Equal("3.000", Header(denied, "X-RateLimit-Reset-After"));
        Assert.Equal("""{"message":"You are being rate limited.","retry_after":3,"global":false}""", await denied.Content.ReadAsStringAsync());
        await SendAsync(bot, other);
        wire.Advance(TimeSpan.FromSeconds(3));
        await SendAsync(bot, world.General);
    }

    [Fact]
    public async Task Headers_count_down_within_one_bucket()
    {
        await using var bot = await RawBot.StartAsync(new LocalDiscordOptions { Wire = new ManualClock() });

        using var first = await PostAsync(bot, bot.Server.World.General);
        using var second = await PostAsync(bot, bot.Server.World.General);

        Assert.Equal(["5", "4", "5", "3"], [Header(first, "X-RateLimit-Limit"), Header(first, "X-RateLimit-Remaining"), Header(second, "X-RateLimit-Limit"), Header(second, "X-RateLimit-Remaining")]);
        Assert.Equal(Header(first, "X-RateLimit-Bucket"), Header(second, "X-RateLimit-Bucket"));
    }

    [Fact]
    public async Task The_fifty_first_request_in_a_second_is_limited_globally()
    {
        await using var bot = await RawBot.StartAsync(new LocalDiscordOptions { Wire = new ManualClock(), RateLimits = new RateLimitOptions { Generosity = 100 } });
        for (var count = 0; count < 50; count++)
            await bot.DoAsync("GET", "users/@me");

        using var denied = await bot.Http.GetAsync(new Uri("users/@me", UriKind.Relative));

        Assert.Equal(429, (int)denied.StatusCode);
        Assert.Equal("true", Header(denied, "X-RateLimit-Global"));
        Assert.Equal("global", Header(denied, "X-RateLimit-Scope"));
    }

    private static async Task SendAsync(RawBot bot, ulong channel)
    {
        using var response = await PostAsync(bot, channel);
        Assert.Equal(200, (int)response.StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(RawBot bot, ulong channel) => bot.Http.PostAsync(
        new Uri($"channels/{channel}/messages", UriKind.Relative),
        new StringContent("""{"content":"x"}""", System.Text.Encoding.UTF8, "application/json"));

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();
}
