using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Tests.Harness;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.LocalDiscord.Tests.World;

public sealed class CommandCallTests
{
    private const string Typed = """
        [{"name":"all","description":"d","options":[
          {"type":3,"name":"text","description":"d","max_length":5},
          {"type":4,"name":"whole","description":"d","min_value":1,"max_value":10},
          {"type":5,"name":"flag","description":"d"},
          {"type":6,"name":"user","description":"d"},
          {"type":7,"name":"place","description":"d","channel_types":[0]},
          {"type":8,"name":"role","description":"d"},
          {"type":9,"name":"either","description":"d"},
          {"type":10,"name":"number","description":"d"},
          {"type":3,"name":"level","description":"d","choices":[{"name":"Easy","value":"e","name_localizations":{"ko":"쉬움"}}]},
          {"type":11,"name":"file","description":"d"}]},
         {"name":"must","description":"d","options":[{"type":4,"name":"minutes","description":"d","required":true}]},
         {"name":"group","description":"d","options":[{"type":2,"name":"set","description":"d","options":[
          {"type":1,"name":"zone","description":"d","options":[{"type":3,"name":"name","description":"d"}]}]}]}]
        """;

    [Fact]
    public async Task Every_option_type_arrives_as_Discord_sends_it_with_what_it_names_resolved()
    {
        await using var bot = await StartAsync();
        var world = bot.Server.World;
        var role = world.CreateRole(world.DefaultGuild, "study");
        var mina = world.AddMember(world.DefaultGuild, "mina", "미나");

        var running = mina.RunAsync("/all text:hi yo whole:7 flag:true user:@미나 place:#general role:study either:@mina number:2.5 level:쉬움");
        var data = (await bot.AnswerAsync("""{"type":4,"data":{"content":"ok"}}"""))["data"]!;
        Assert.Equal(InteractionStatus.Replied, (await running).Status);

        var values = data["options"]!.AsArray().ToDictionary(option => (string)option!["name"]!, option => option!["value"]!.ToJsonString());
        Assert.Equal("\"hi yo\"", values["text"]);
        Assert.Equal("7", values["whole"]);
        Assert.Equal("true", values["flag"]);
        Assert.Equal($"\"{mina.UserId}\"", values["user"]);
        Assert.Equal($"\"{world.General}\"", values["place"]);
        Assert.Equal($"\"{role}\"", values["role"]);
        Assert.Equal($"\"{mina.UserId}\"", values["either"]);
        Assert.Equal("2.5", values["number"]);
        Assert.Equal("\"e\"", values["level"]);
        var resolved = data["resolved"]!;
        Assert.Equal("미나", (string)resolved["users"]![$"{mina.UserId}"]!["global_name"]!);
        Assert.NotNull(resolved["members"]![$"{mina.UserId}"]!["permissions"]);
        Assert.Null(resolved["members"]![$"{mina.UserId}"]!["user"]);
        Assert.NotNull(resolved["channels"]![$"{world.General}"]!["permissions"]);
        Assert.Equal("study", (string)resolved["roles"]![$"{role}"]!["name"]!);
    }

    [Theory]
    [InlineData("/all txt:hi", "Not understood: “txt:hi”. Write option:value; the options are text, whole,")]
    [InlineData("/all level:hard", "level: choose one of the choices: 쉬움")]
    [InlineData("/group", "/group needs a subcommand: set.")]
    [InlineData("/group set", "/group set needs a subcommand: zone.")]
    public async Task What_cannot_be_sent_is_told_with_what_can(string typed, string words)
    {
        await using var bot = await StartAsync();
        var world = bot.Server.World;
        var mina = world.AddMember(world.DefaultGuild, "mina", locale: "ko");

        Assert.StartsWith(words, (await mina.RunAsync(typed)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subcommands_nest_and_a_file_option_can_be_fetched()
    {
        await using var bot = await StartAsync();
        var owner = bot.Server.World.Owner;

        var nested = owner.RunAsync("/group set zone name:Asia/Seoul");
        var options = (await bot.AnswerAsync("""{"type":4,"data":{"content":"ok"}}"""))["data"]!["options"]!;
        Assert.Equal("set zone name", $"{options[0]!["name"]} {options[0]!["options"]![0]!["name"]} {options[0]!["options"]![0]!["options"]![0]!["name"]}");
        await nested;

        var file = new Dictionary<string, JsonNode?> { ["file"] = JsonNode.Parse("""{"filename":"a.txt","content_type":"text/plain","content":"aGk="}""") };
        var running = owner.RunAsync(new CommandCall("all", [], file));
        var resolved = (await bot.AnswerAsync("""{"type":4,"data":{"content":"ok"}}"""))["data"]!["resolved"]!["attachments"]!.AsObject().Single().Value!;
        await running;
        Assert.Equal("hi", await bot.Http.GetStringAsync(new Uri((string)resolved["url"]!)));
    }

    [Theory]
    [InlineData("/none")]
    [InlineData("/must")]
    [InlineData("/must minutes:many")]
    [InlineData("/must minutes:9007199254740993")]
    [InlineData("/must 50")]
    [InlineData("/all text:sixsix")]
    [InlineData("/all whole:0")]
    [InlineData("/all whole:11")]
    [InlineData("/all flag:maybe")]
    [InlineData("/all user:nobody")]
    [InlineData("/all place:#studio")]
    [InlineData("/all level:hard")]
    [InlineData("/group")]
    [InlineData("/group set")]
    public async Task What_the_client_refuses_the_bot_never_hears(string text)
    {
        await using var bot = await StartAsync();
        var world = bot.Server.World;
        world.CreateChannel(world.DefaultGuild, "studio", ChannelType.Voice);

        var outcome = await world.Owner.RunAsync(text);

        Assert.Equal(InteractionStatus.NotSent, outcome.Status);
        Assert.Equal(outcome.Problem, world.Owner.Problem);
        Assert.DoesNotContain(bot.Server.WireLog.Read(), entry => entry.Summary.StartsWith("INTERACTION", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Commands_are_offered_by_permission_place_and_language()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        await bot.RegisterAsync("""
            [{"name":"everyone","description":"e","description_localizations":{"ko":"모두"}},
             {"name":"staff","description":"s","default_member_permissions":"32"},
             {"name":"nobody","description":"n","default_member_permissions":"0"},
             {"name":"direct","description":"d","contexts":[1]},
             {"name":"Report","type":2}]
            """);
        await bot.DoAsync("POST", $"applications/{bot.App}/guilds/{world.DefaultGuild}/commands", """{"name":"everyone","description":"of the guild"}""");
        var mina = world.AddMember(world.DefaultGuild, "mina");

        Assert.Equal(["everyone", "Report"], mina.Commands().Select(command => command.Name));
        Assert.Equal("of the guild", mina.Commands()[0].Description);
        Assert.Equal(["everyone", "staff", "nobody", "Report"], world.Owner.Commands().Select(command => command.Name));
        world.SetRole(world.DefaultGuild, mina.UserId, world.CreateRole(world.DefaultGuild, "staff", Permissions.ManageGuild));
        Assert.Contains("staff", mina.Commands().Select(command => command.Name));
        Assert.DoesNotContain("nobody", mina.Commands().Select(command => command.Name));
        world.RemoveBot(world.DefaultGuild);
        Assert.Empty(mina.Commands());
    }

    [Fact]
    public async Task In_a_direct_message_the_user_stands_where_the_member_did()
    {
        await using var bot = await StartAsync();
        var owner = bot.Server.World.Owner;
        var dm = ulong.Parse((string)(await bot.DoAsync("POST", "users/@me/channels", $$"""{"recipient_id":"{{owner.UserId}}"}"""))!["id"]!, null);

        var running = owner.RunAsync("/must minutes:1", dm);
        var interaction = await bot.AnswerAsync("""{"type":4,"data":{"content":"ok"}}""");
        await running;

        Assert.Equal(1, (int)interaction["context"]!);
        Assert.Null(interaction["guild_id"]);
        Assert.Null(interaction["member"]);
        Assert.Equal($"{owner.UserId}", (string)interaction["user"]!["id"]!);
        Assert.Equal("0", (string)interaction["authorizing_integration_owners"]!["0"]!);
    }

    private static async Task<RawBot> StartAsync()
    {
        var bot = await RawBot.StartAsync();
        await bot.LogInAsync();
        await bot.RegisterAsync(Typed);
        return bot;
    }
}
