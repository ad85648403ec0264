using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Tests.Harness;
using StudyBot.LocalDiscord.Tests.Page;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.LocalDiscord.Tests.World.Files;

public sealed class FileTests
{
    private const string Import = """[{"name":"import","description":"i","options":[{"type":11,"name":"file","description":"f","required":true},{"type":3,"name":"note","description":"n"}]}]""";

    [Fact]
    public async Task A_line_names_a_file_that_is_opened_then()
    {
        await using var bot = await StartAsync();
        var owner = bot.Server.World.Owner;
        string? asked = null;

        var running = owner.RunAsync("/import file:./my notes.csv note:two words", path =>
        {
            asked = path;
            return LocalFile.OfText("notes.csv", "a,b");
        });
        var data = (await bot.AnswerAsync("""{"type":4,"data":{"content":"ok"}}"""))["data"]!;
        await running;

        Assert.Equal("./my notes.csv", asked);
        Assert.Equal("two words", (string)data["options"]![1]!["value"]!);
        var file = data["resolved"]!["attachments"]![(string)data["options"]![0]!["value"]!]!;
        Assert.Equal(("notes.csv", 3, true), ((string)file["filename"]!, (int)file["size"]!, (bool)file["ephemeral"]!));
        Assert.Contains($"{bot.Server.Root}ephemeral-attachments/{bot.Server.World.General}/", (string)file["url"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_opening_says_reaches_the_caller_and_the_bot_hears_nothing()
    {
        await using var bot = await StartAsync();
        var owner = bot.Server.World.Owner;

        await Assert.ThrowsAsync<FileNotFoundException>(() => owner.RunAsync("/import file:x", _ => throw new FileNotFoundException("x")));
        var unknown = await owner.RunAsync("/imp file:x", _ => throw new FileNotFoundException("x"));
        var word = await owner.RunAsync("/import file:x");

        Assert.Equal((InteractionStatus.NotSent, InteractionStatus.NotSent), (unknown.Status, word.Status));
        Assert.DoesNotContain(bot.Server.WireLog.Read(), entry => entry.Summary.StartsWith("INTERACTION", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"filename":"a.txt","content":"no base 64!"}""")]
    [InlineData("""{"content":"aGk="}""")]
    [InlineData("\"a.txt\"")]
    public async Task What_is_no_file_is_refused(string option)
    {
        await using var bot = await StartAsync();

        var outcome = await bot.Server.World.Owner.RunAsync(new CommandCall("import", [], new Dictionary<string, JsonNode?> { ["file"] = JsonNode.Parse(option) }));

        Assert.Equal(InteractionStatus.NotSent, outcome.Status);
    }

    [Fact]
    public async Task An_address_is_good_with_its_signature_for_a_day()
    {
        var wire = new ManualClock();
        await using var bot = await RawBot.StartAsync(new LocalDiscordOptions { Wire = wire, RateLimits = RateLimitOptions.None });
        var sent = await PostAsync(bot, """{"content":"x"}""", ("a.txt", "text/plain", "inside"u8.ToArray()));
        var url = new Uri((string)sent["attachments"]![0]!["url"]!);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(url));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(new Uri(url.GetLeftPart(UriPartial.Path))));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(new Uri(url.AbsoluteUri.Replace("a.txt", "b.txt", StringComparison.Ordinal))));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(new Uri(url.AbsoluteUri.Replace("ex=", "ex=f", StringComparison.Ordinal))));
        wire.Advance(TimeSpan.FromHours(24));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(url));
        var fresh = await bot.DoAsync("GET", $"channels/{bot.Server.World.General}/messages/{sent["id"]}");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(new Uri((string)fresh!["attachments"]![0]!["url"]!)));

        async Task<HttpStatusCode> StatusAsync(Uri address)
        {
            using var stranger = new HttpClient();
            using var response = await stranger.GetAsync(address);
            return response.StatusCode;
        }
    }

    [Theory]
    [InlineData("evil.html", "text/html", "attachment")]
    [InlineData("evil.svg", "image/svg+xml", "attachment")]
    [InlineData("a.png", "image/png", "inline")]
    public async Task A_file_never_runs_in_the_page(string name, string type, string disposition)
    {
        await using var bot = await RawBot.StartAsync();
        var sent = await PostAsync(bot, """{"content":"x"}""", (name, type, "<script>"u8.ToArray()));

        using var response = await bot.Http.GetAsync(new Uri((string)sent["attachments"]![0]!["url"]!));

        Assert.Equal(disposition, response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.StartsWith("sandbox;", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_picture_tells_its_size_and_an_embed_finds_it_by_the_name_it_was_given()
    {
        await using var bot = await RawBot.StartAsync();

        var sent = await PostAsync(
            bot,
            """{"embeds":[{"image":{"url":"attachment://내 그래프 1.png"}}],"attachments":[{"id":0,"filename":"내 그래프 1.png"},{"id":1,"filename":"b.png"}]}""",
            ("a.png", "application/octet-stream", FilePageTests.Pixel), ("b.png", "application/octet-stream", FilePageTests.Pixel));

        var image = sent["embeds"]![0]!["image"]!;
        Assert.Equal((1, 1), ((int)image["width"]!, (int)image["height"]!));
        Assert.Contains("/1.png?", (string)image["url"]!, StringComparison.Ordinal);
        var listed = Assert.Single(sent["attachments"]!.AsArray())!;
        Assert.Equal(("b.png", "image/png", 1), ((string)listed["filename"]!, (string)listed["content_type"]!, (int)listed["width"]!));
    }

    private static async Task<RawBot> StartAsync()
    {
        var bot = await RawBot.StartAsync();
        await bot.LogInAsync();
        await bot.RegisterAsync(Import);
        return bot;
    }

    private static async Task<JsonNode> PostAsync(RawBot bot, string json, params (string Name, string Type, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(json, Encoding.UTF8, "application/json"), "payload_json" } };
        for (var index = 0; index < files.Length; index++)
        {
            var content = new ByteArrayContent(files[index].Bytes);
            content.Headers.ContentType = new MediaTypeHeaderValue(files[index].Type);
            form.Add(content, $"files[{index}]", files[index].Name);
        }

        using var response = await bot.Http.PostAsync(new Uri($"channels/{bot.Server.World.General}/messages", UriKind.Relative), form);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }
}
