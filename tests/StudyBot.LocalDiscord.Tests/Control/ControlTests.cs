using System.Text;
using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Tests.Harness;

namespace StudyBot.LocalDiscord.Tests.Control;

public sealed class ControlTests
{
    [Fact]
    public async Task A_world_is_built_and_a_member_acts_over_http()
    {
        await using var bot = await RawBot.StartAsync();
        await bot.LogInAsync();
        await bot.RegisterAsync("""[{"name":"checkin","description":"c","description_localizations":{"ko":"체크인"},"options":[{"type":4,"name":"minutes","description":"m","required":true}]}]""");
        var overview = await ControlAsync(bot, "GET", "");
        var guild = overview!["defaultGuild"]!;
        var channel = (await ControlAsync(bot, "POST", $"guilds/{guild}/channels", """{"name":"study"}"""))!["id"]!;
        var mina = (await ControlAsync(bot, "POST", $"guilds/{guild}/members", """{"username":"mina","displayName":"미나"}"""))!["id"]!;

        Assert.Equal("체크인", (string)(await ControlAsync(bot, "GET", $"users/{mina}/commands"))![0]!["description"]!);
        var running = ControlAsync(bot, "POST", $"users/{mina}/run", $$"""{"text":"/checkin minutes:50","channel":"{{channel}}"}""");
        await bot.AnswerAsync("""{"type":4,"data":{"content":"50분","flags":64,"components":[{"type":1,"components":[{"type":2,"style":1,"label":"취소","custom_id":"undo"}]}]}}""");
        var outcome = await running;

        Assert.Equal("replied", (string)outcome!["status"]!);
        Assert.Equal("취소", (string)outcome["message"]!["buttons"]![0]!);
        var pressing = ControlAsync(bot, "POST", $"users/{mina}/press", $$"""{"message":"{{outcome["message"]!["id"]}}","button":"취소"}""");
        await bot.AnswerAsync("""{"type":7,"data":{"content":"취소했어요","components":[]}}""");
        Assert.Equal("updated", (string)(await pressing)!["status"]!);
        Assert.Equal("취소했어요", (string)(await ControlAsync(bot, "GET", $"users/{mina}/channels/{channel}/messages"))![0]!["text"]!);
        Assert.Empty((await ControlAsync(bot, "GET", $"users/{overview["owner"]}/channels/{channel}/messages"))!.AsArray());
    }

    [Fact]
    public async Task Structured_calls_and_unwaited_ones_work_too()
    {
        await using var bot = await RawBot.StartAsync();
        await bot.LogInAsync();
        await bot.RegisterAsync("""[{"name":"go","description":"g","options":[{"type":1,"name":"on","description":"o","options":[{"type":3,"name":"word","description":"w"}]}]}]""");
        var owner = bot.Server.World.Owner.UserId;

        var sent = await ControlAsync(bot, "POST", $"users/{owner}/run", """{"name":"go","path":["on"],"options":{"word":"x"},"wait":false}""");

        Assert.Equal("sent", (string)sent!["status"]!);
        Assert.Equal("x", (string)(await bot.Line.NextEventAsync("INTERACTION_CREATE"))["data"]!["options"]![0]!["options"]![0]!["value"]!);
    }

    [Fact]
    public async Task A_command_takes_a_file_by_json_or_as_curl_uploads_it()
    {
        await using var bot = await RawBot.StartAsync();
        await bot.LogInAsync();
        await bot.RegisterAsync("""[{"name":"import","description":"i","options":[{"type":11,"name":"file","description":"f"}]}]""");
        var owner = bot.Server.World.Owner.UserId;

        await ControlAsync(bot, "POST", $"users/{owner}/run", """{"text":"/import file:a.csv","files":[{"filename":"a.csv","content":"YSxi"}],"wait":false}""");
        Assert.Equal("a,b", await UploadedAsync());
        using var form = new MultipartFormDataContent
        {
            { new StringContent("/import file:b.csv"), "text" },
            { new StringContent("false"), "wait" },
            { new ByteArrayContent("c,d"u8.ToArray()), "file", "b.csv" },
        };
        using var response = await bot.Http.PostAsync(new Uri(bot.Server.Control, $"users/{owner}/run"), form);
        Assert.Contains("\"sent\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("c,d", await UploadedAsync());
        using var missing = await bot.Http.PostAsync(new Uri(bot.Server.Control, $"users/{owner}/run"), new StringContent("""{"text":"/import file:a.csv"}"""));
        Assert.Contains("a.csv", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        async Task<string> UploadedAsync()
        {
            var data = (await bot.Line.NextEventAsync("INTERACTION_CREATE"))["data"]!;
            return await bot.Http.GetStringAsync(new Uri((string)data["resolved"]!["attachments"]!.AsObject().Single().Value!["url"]!));
        }
    }

    [Fact]
    public async Task A_mistake_is_400_with_words()
    {
        await using var bot = await RawBot.StartAsync();

        using var response = await bot.Http.PostAsync(new Uri(bot.Server.Control, "users/1/run"), new StringContent("""{"text":"/x"}"""));

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal("There is no user 1.", (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!);
    }

    [Fact]
    public async Task The_clock_is_read_moved_and_sped_up()
    {
        await using var bot = await RawBot.StartAsync(new LocalDiscordOptions { Wire = new ManualClock(), RateLimits = RateLimitOptions.None });

        await ControlAsync(bot, "PUT", "clock", """{"now":"2026-05-05T00:00:00Z"}""");
        await ControlAsync(bot, "POST", "clock/advance", """{"seconds":3600}""");
        var clock = await ControlAsync(bot, "PUT", "clock/speed", """{"speed":60}""");

        Assert.Equal("2026-05-05T01:00:00.000000+00:00", (string)clock!["now"]!);
        Assert.Equal(60, (double)clock["speed"]!);
    }

    [Fact]
    public async Task Faults_are_laid_and_cleared()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();

        await ControlAsync(bot, "POST", "faults/rest", """{"kind":"errorBeforeEffect","pathContains":"/users","status":500}""");
        Assert.Equal(500, (await bot.SendAsync("GET", "users/@me")).Status);
        await ControlAsync(bot, "POST", "faults/rest", """{"kind":"bucketLimit","times":5}""");
        await ControlAsync(bot, "DELETE", "faults/rest");
        Assert.Equal(200, (await bot.SendAsync("GET", "users/@me")).Status);
        await ControlAsync(bot, "POST", "faults/gateway/close", """{"code":4000}""");
        Assert.Equal(4000, await line.UntilClosedAsync());
    }

    [Fact]
    public async Task Threads_tags_roles_and_limits_are_arranged()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var forum = (await ControlAsync(bot, "POST", $"guilds/{world.DefaultGuild}/channels", """{"name":"forum","type":"forum"}"""))!["id"]!;
        var tags = (await ControlAsync(bot, "PUT", $"channels/{forum}/tags", """{"names":["SQL","면접"],"required":true}"""))!.AsArray();
        var post = (await bot.DoAsync("POST", $"channels/{forum}/threads", $$$"""{"name":"p","applied_tags":["{{{tags[1]}}}"],"message":{"content":"c"}}"""))!["id"]!;

        await ControlAsync(bot, "PUT", $"channels/{post}/thread", """{"archived":true}""");
        Assert.True((bool)(await bot.DoAsync("GET", $"channels/{post}"))!["thread_metadata"]!["archived"]!);
        Assert.False((bool)(await bot.DoAsync("GET", $"channels/{post}"))!["thread_metadata"]!["locked"]!);
        await ControlAsync(bot, "PUT", "limits", """{"pins":3}""");
        Assert.Equal((3, 1000), (world.PinLimit, world.ActiveThreadLimit));
        var role = (await ControlAsync(bot, "POST", $"guilds/{world.DefaultGuild}/roles", """{"name":"r"}"""))!["id"]!;
        await ControlAsync(bot, "PUT", $"guilds/{world.DefaultGuild}/roles/{role}/mentionable", "{}");
        Assert.True((bool)(await bot.DoAsync("GET", $"guilds/{world.DefaultGuild}/roles"))!.AsArray().Single(item => (string)item!["id"]! == (string)role!)!["mentionable"]!);
        await ControlAsync(bot, "POST", "faults/rest", """{"kind":"refusal","code":50013,"message":"Missing Permissions"}""");
        var (status, refusal) = await bot.SendAsync("GET", "users/@me");
        Assert.Equal((403, 50013), (status, (int)refusal!["code"]!));
    }

    [Fact]
    public async Task The_wire_log_shows_traffic_and_no_secret()
    {
        await using var bot = await RawBot.StartAsync();
        await bot.LogInAsync();
        await bot.RegisterAsync("""[{"name":"go","description":"g"}]""");
        var running = bot.Server.World.Owner.RunAsync("/go");
        var interaction = await bot.AnswerAsync("""{"type":4,"data":{"content":"ok"}}""");
        await running;

        var log = (await ControlAsync(bot, "GET", "wire"))!.ToJsonString();

        Assert.Contains("INTERACTION_CREATE", log, StringComparison.Ordinal);
        Assert.Contains("[token]/callback", log, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Server.BotToken, log, StringComparison.Ordinal);
        Assert.DoesNotContain((string)interaction["token"]!, log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_event_stream_tells_what_happens_private_replies_included()
    {
        await using var bot = await RawBot.StartAsync();
        using var stream = await bot.Http.GetStreamAsync(new Uri(bot.Server.Control, "events"));
        using var reader = new StreamReader(stream);
        Assert.Equal(": watching", await reader.ReadLineAsync());

        bot.Server.World.Owner.Send("hello");

        Assert.Equal("", await reader.ReadLineAsync());
        Assert.Equal("event: MESSAGE_CREATE", await reader.ReadLineAsync());
        Assert.Contains("hello", await reader.ReadLineAsync(), StringComparison.Ordinal);
    }

    private static async Task<JsonNode?> ControlAsync(RawBot bot, string method, string path, string? json = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(bot.Server.Control, path));
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");

        using var response = await bot.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{method} {path}: {text}");
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }
}
