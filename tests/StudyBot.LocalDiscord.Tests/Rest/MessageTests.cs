using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Tests.Harness;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Tests.Rest;

public sealed class MessageTests
{
    [Fact]
    public async Task A_message_is_sent_changed_read_and_deleted_and_each_is_told()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();
        var path = Path(bot);

        var sent = await bot.DoAsync("POST", path, """{"content":"hello","embeds":[{"title":"t","fields":[{"name":"n","value":"v"}]}]}""");
        Assert.Equal("rich", (string)sent!["embeds"]![0]!["type"]!);
        Assert.False((bool)sent["embeds"]![0]!["fields"]![0]!["inline"]!);
        await line.NextEventAsync("MESSAGE_CREATE");
        var edited = await bot.DoAsync("PATCH", $"{path}/{sent["id"]}", """{"content":"bye"}""");
        Assert.NotNull(edited!["edited_timestamp"]);
        Assert.Single(edited["embeds"]!.AsArray());
        await line.NextEventAsync("MESSAGE_UPDATE");
        Assert.Equal("bye", (string)(await bot.DoAsync("GET", $"{path}/{sent["id"]}"))!["content"]!);
        await bot.DoAsync("DELETE", $"{path}/{sent["id"]}");
        Assert.Equal((string)sent["id"]!, (string)(await line.NextEventAsync("MESSAGE_DELETE"))["id"]!);
    }

    [Fact]
    public async Task Pages_are_newest_first_by_before_after_and_around()
    {
        await using var bot = await RawBot.StartAsync();
        var ids = Enumerable.Range(0, 10).Select(index => bot.Server.World.Owner.Send($"{index}")).ToList();

        Assert.Equal("9 8 7", await PageAsync(bot, "limit=3"));
        Assert.Equal("4 3", await PageAsync(bot, $"limit=2&before={ids[5]}"));
        Assert.Equal("7 6", await PageAsync(bot, $"limit=2&after={ids[5]}"));
        Assert.Equal("6 5 4", await PageAsync(bot, $"limit=3&around={ids[5]}"));
    }

    [Fact]
    public async Task Anothers_message_cannot_be_edited_but_with_the_right_deleted()
    {
        await using var bot = await RawBot.StartAsync();
        var id = bot.Server.World.Owner.Send("mine");

        Assert.Equal(50005, (int)(await bot.SendAsync("PATCH", $"{Path(bot)}/{id}", """{"content":"x"}""")).Body!["code"]!);
        await bot.DoAsync("DELETE", $"{Path(bot)}/{id}");
    }

    [Fact]
    public async Task A_reply_carries_what_it_answers_and_mentions_its_author_unless_told_not_to()
    {
        await using var bot = await RawBot.StartAsync();
        var owner = bot.Server.World.Owner;
        var id = owner.Send("question");

        var loud = await bot.DoAsync("POST", Path(bot), $$$"""{"content":"a","message_reference":{"message_id":"{{{id}}}"}}""");
        var quiet = await bot.DoAsync("POST", Path(bot), $$$"""{"content":"a","message_reference":{"message_id":"{{{id}}}"},"allowed_mentions":{"parse":[]}}""");

        Assert.Equal(19, (int)loud!["type"]!);
        Assert.Equal("question", (string)loud["referenced_message"]!["content"]!);
        Assert.Single(loud["mentions"]!.AsArray());
        Assert.Empty(quiet!["mentions"]!.AsArray());
    }

    [Fact]
    public async Task Mentions_are_what_the_text_names_and_allowed_mentions_lets_through()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var role = world.CreateRole(world.DefaultGuild, "study");
        var text = $"<@{world.Owner.UserId}> <@&{role}> @everyone";

        var all = await bot.DoAsync("POST", Path(bot), new JsonObject { ["content"] = text }.ToJsonString());
        var none = await bot.DoAsync("POST", Path(bot), new JsonObject { ["content"] = text, ["allowed_mentions"] = new JsonObject { ["parse"] = new JsonArray() } }.ToJsonString());

        Assert.True((bool)all!["mention_everyone"]!);
        Assert.Single(all["mention_roles"]!.AsArray());
        Assert.False((bool)none!["mention_everyone"]!);
        Assert.Empty(none["mention_roles"]!.AsArray());
        Assert.Empty(none["mentions"]!.AsArray());
    }

    [Fact]
    public async Task Files_come_with_their_description_and_can_be_fetched()
    {
        await using var bot = await RawBot.StartAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"content":"see","embeds":[{"image":{"url":"attachment://b.png"}}],"attachments":[{"id":0,"description":"words"}]}""", Encoding.UTF8, "application/json"), "payload_json" },
            { File("text/plain", "inside"), "files[0]", "a.txt" },
            { File("image/png", "pixels"), "files[1]", "b.png" },
        };

        using var response = await bot.Http.PostAsync(new Uri(Path(bot), UriKind.Relative), form);
        var message = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        var attachment = Assert.Single(message["attachments"]!.AsArray())!;
        Assert.Equal("words", (string)attachment["description"]!);
        Assert.Equal("inside", await bot.Http.GetStringAsync(new Uri((string)attachment["url"]!)));
        Assert.Equal("pixels", await bot.Http.GetStringAsync(new Uri((string)message["embeds"]![0]!["image"]!["url"]!)));
    }

    [Fact]
    public async Task A_closed_door_is_50007_and_an_open_one_gets_the_message()
    {
        await using var bot = await RawBot.StartAsync();
        var mina = bot.Server.World.AddMember(bot.Server.World.DefaultGuild, "mina");
        var dm = (string)(await bot.DoAsync("POST", "users/@me/channels", $$"""{"recipient_id":"{{mina.UserId}}"}"""))!["id"]!;

        mina.AcceptsDms = false;
        Assert.Equal(50007, (int)(await bot.SendAsync("POST", $"channels/{dm}/messages", """{"content":"psst"}""")).Body!["code"]!);
        mina.AcceptsDms = true;
        await bot.DoAsync("POST", $"channels/{dm}/messages", """{"content":"psst"}""");

        Assert.Equal("psst", Assert.Single(mina.ReadDms()).Content);
    }

    [Fact]
    public async Task Missing_permissions_are_50013_by_overwrite()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        world.SetOverwrite(world.General, bot.App, OverwriteType.Member, Permissions.None, Permissions.SendMessages);

        var (status, body) = await bot.SendAsync("POST", Path(bot), """{"content":"x"}""");

        Assert.Equal((403, 50013), (status, (int)body!["code"]!));
    }

    [Fact]
    public async Task Bulk_deletion_takes_from_2_to_100_of_the_last_fortnight()
    {
        await using var bot = await RawBot.StartAsync();
        var owner = bot.Server.World.Owner;
        var old = owner.Send("old");
        bot.Server.World.Clock.Advance(TimeSpan.FromDays(15));
        var young = new[] { owner.Send("a"), owner.Send("b") };

        Assert.Equal(50016, await CodeAsync([young[0]]));
        Assert.Equal(50034, await CodeAsync([old, young[0]]));
        Assert.Null(await CodeAsync(young));
        Assert.Equal("old", Assert.Single(owner.Read()).Content);

        async Task<int?> CodeAsync(ulong[] ids) => (int?)(await bot.SendAsync("POST", $"{Path(bot)}/bulk-delete",
            new JsonObject { ["messages"] = new JsonArray([.. ids.Select(id => JsonValue.Create($"{id}"))]) }.ToJsonString())).Body?["code"];
    }

    [Fact]
    public async Task Pins_stand_on_old_and_new_routes()
    {
        await using var bot = await RawBot.StartAsync();
        var id = bot.Server.World.Owner.Send("keep");
        var channel = $"channels/{bot.Server.World.General}";

        await bot.DoAsync("PUT", $"{channel}/messages/pins/{id}");

        Assert.Equal("keep", (string)(await bot.DoAsync("GET", $"{channel}/pins"))![0]!["content"]!);
        var page = await bot.DoAsync("GET", $"{channel}/messages/pins");
        Assert.Equal("keep", (string)page!["items"]![0]!["message"]!["content"]!);
        Assert.False((bool)page["has_more"]!);
        await bot.DoAsync("DELETE", $"{channel}/pins/{id}");
        Assert.Empty((await bot.DoAsync("GET", $"{channel}/pins"))!.AsArray());
    }

    [Fact]
    public async Task Reactions_are_counted_listed_and_told()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();
        var owner = bot.Server.World.Owner;
        var id = owner.Send("vote");
        var place = $"{Path(bot)}/{id}/reactions";

        await bot.DoAsync("PUT", $"{place}/%F0%9F%94%A5/@me");
        Assert.Equal("🔥", (string)(await line.NextEventAsync("MESSAGE_REACTION_ADD"))["emoji"]!["name"]!);
        owner.React(id, "🔥");

        var reaction = (await bot.DoAsync("GET", $"{Path(bot)}/{id}"))!["reactions"]![0]!;
        Assert.Equal(2, (int)reaction["count"]!);
        Assert.True((bool)reaction["me"]!);
        Assert.Equal(2, (await bot.DoAsync("GET", $"{place}/%F0%9F%94%A5"))!.AsArray().Count);
        await bot.DoAsync("DELETE", $"{place}/%F0%9F%94%A5/{owner.UserId}");
        await line.NextEventAsync("MESSAGE_REACTION_REMOVE");
        Assert.Equal(10014, (int)(await bot.SendAsync("PUT", $"{place}/abc/@me")).Body!["code"]!);
    }

    private static string Path(RawBot bot) => $"channels/{bot.Server.World.General}/messages";

    private static async Task<string> PageAsync(RawBot bot, string query) =>
        string.Join(' ', (await bot.DoAsync("GET", $"{Path(bot)}?{query}"))!.AsArray().Select(message => (string)message!["content"]!));

    private static ByteArrayContent File(string type, string text)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return content;
    }
}
