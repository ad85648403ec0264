using System.Net.Http.Headers;
using StudyBot.LocalDiscord.Tests.Harness;

namespace StudyBot.LocalDiscord.Tests.Rest;

public sealed class EdgeTests
{
    [Theory]
    [InlineData("GET", "nowhere", 404, 0)]
    [InlineData("POST", "gateway", 405, 0)]
    [InlineData("GET", "channels/1", 404, 10003)]
    [InlineData("GET", "guilds/1", 404, 10004)]
    [InlineData("GET", "users/1", 404, 10013)]
    [InlineData("GET", "channels/abc", 400, 50035)]
    [InlineData("GET", "channels/GENERAL/messages/1", 404, 10008)]
    [InlineData("GET", "guilds/GUILD/roles/1", 404, 10011)]
    [InlineData("GET", "guilds/GUILD/members/APP", 200, null)]
    [InlineData("GET", "guilds/GUILD/members/1", 404, 10013)]
    [InlineData("GET", "applications/APP/commands/1", 404, 10063)]
    [InlineData("GET", "applications/1/commands", 403, 20012)]
    [InlineData("GET", "channels/GENERAL/messages?limit=101", 400, 50035)]
    [InlineData("POST", "interactions/1/token/callback", 404, 10062)]
    [InlineData("POST", "webhooks/1/token", 404, 10015)]
    [InlineData("POST", "webhooks/APP/token", 401, 50027)]
    public async Task Each_wrong_way_has_its_status_and_code(string method, string path, int status, int? code)
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var real = path.Replace("GENERAL", $"{world.General}", StringComparison.Ordinal)
            .Replace("GUILD", $"{world.DefaultGuild}", StringComparison.Ordinal).Replace("APP", $"{bot.App}", StringComparison.Ordinal);

        var (got, body) = await bot.SendAsync(method, real);

        Assert.Equal((status, code), (got, (int?)body?["code"]));
    }

    [Fact]
    public async Task Without_the_right_token_it_is_401_with_Discords_body()
    {
        await using var bot = await RawBot.StartAsync();
        bot.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", "wrong");

        var (status, body) = await bot.SendAsync("GET", "users/@me");

        Assert.Equal(401, status);
        Assert.Equal("""{"message":"401: Unauthorized","code":0}""", body!.ToJsonString());
    }

    [Fact]
    public async Task Without_a_user_agent_the_edge_refuses()
    {
        await using var bot = await RawBot.StartAsync();
        bot.Http.DefaultRequestHeaders.UserAgent.Clear();

        var (status, body) = await bot.SendAsync("GET", "users/@me");

        Assert.Equal((403, 40333), (status, (int)body!["code"]!));
    }

    [Fact]
    public async Task Another_version_of_the_api_is_named_invalid()
    {
        await using var bot = await RawBot.StartAsync();

        var (status, body) = await bot.SendAsync("GET", $"{bot.Server.Root}api/v6/gateway");

        Assert.Equal((400, 50041), (status, (int)body!["code"]!));
    }

    [Fact]
    public async Task A_body_that_is_no_json_is_50109_and_a_wrong_field_is_a_tree()
    {
        await using var bot = await RawBot.StartAsync();
        var path = $"channels/{bot.Server.World.General}/messages";

        Assert.Equal(50109, (int)(await bot.SendAsync("POST", path, "{")).Body!["code"]!);
        Assert.Equal(50006, (int)(await bot.SendAsync("POST", path, "{}")).Body!["code"]!);
        var (status, body) = await bot.SendAsync("POST", path, $$"""{"embeds":[{"title":"{{new string('a', 257)}}"}]}""");
        Assert.Equal(400, status);
        Assert.Equal("BASE_TYPE_MAX_LENGTH", (string)body!["errors"]!["embeds"]!["0"]!["title"]!["_errors"]![0]!["code"]!);
    }

    [Fact]
    public async Task The_gateway_is_told_with_its_start_limit()
    {
        await using var bot = await RawBot.StartAsync();
        await bot.LogInAsync();

        var answer = await bot.DoAsync("GET", "gateway/bot");

        Assert.Equal(bot.Server.Gateway.ToString(), (string)answer!["url"]!);
        Assert.Equal(999, (int)answer["session_start_limit"]!["remaining"]!);
        Assert.Equal(1, (int)answer["session_start_limit"]!["max_concurrency"]!);
    }
}
