using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Json;
using StudyBot.Discord.Model;
using StudyBot.Discord.Tests.Rest;

namespace StudyBot.Discord.Tests.Interactions;

public sealed class CommandRegistrarTests : IDisposable
{
    private static readonly CommandSpec[] Specs =
    [
        new("checkin", LocalizedText.EnglishKorean("Record your study", "공부를 기록해요"))
        {
            InDirectMessages = true,
            Options =
            [
                Option(CommandOptionType.Integer, "minutes", "How long") with
                {
                    Required = true, MinValue = 1, MaxValue = 960,
                    NameLocalizations = new Dictionary<string, string> { ["ko"] = "분" },
                },
                Option(CommandOptionType.String, "category", "What") with
                {
                    Choices = [new(LocalizedText.EnglishKorean("Coding", "코딩"), "coding"), new(new LocalizedText("Reading"), "reading")],
                },
                Option(CommandOptionType.String, "note", "A note") with { MinLength = 1, MaxLength = 200, Autocomplete = (_, _) => new([]) },
                Option(CommandOptionType.Channel, "where", "Where") with { ChannelTypes = [ChannelType.GuildText, ChannelType.PublicThread] },
                Option(CommandOptionType.Number, "weight", "Weight") with { MinValue = 0.5 },
            ],
        },
        new("settings show", new LocalizedText("Show them")) { DefaultMemberPermissions = Permissions.ManageGuild },
        new("settings calendar set", new LocalizedText("Set it")) { DefaultMemberPermissions = Permissions.ManageGuild },
        new("settings calendar clear", new LocalizedText("Clear it")) { DefaultMemberPermissions = Permissions.ManageGuild },
    ];

    private static readonly UserCommandSpec UserSpec =
        new(LocalizedText.EnglishKorean("Show streak", "연속 기록 보기")) { DefaultMemberPermissions = Permissions.None };

    private static readonly CommandGroupSpec[] Groups =
        [new("settings", new LocalizedText("Settings")), new("settings calendar", new LocalizedText("The calendar"))];

    private readonly RestHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task Commands_are_written_when_Discord_has_others()
    {
        _harness.Transport.Answer(200, """{"id":"7","name":"StudyBot"}""").Answer(200, "[]").Answer(200, "[]");

        Assert.True(await Registrar().RegisterAsync(default));

        Assert.Equal("GET /api/v10/applications/7/commands?with_localizations=true", Line(1));
        Assert.Equal("PUT /api/v10/applications/7/commands", Line(2));
        Samples.AssertSame("sent-commands.json", _harness.Transport.Sent[2].Body);
    }

    [Fact]
    public async Task Commands_are_left_alone_when_Discord_has_the_same()
    {
        _harness.Transport.Answer(200, """{"id":"7","name":"StudyBot"}""").Answer(200, AsDiscordReturnsThem());

        Assert.False(await Registrar().RegisterAsync(default));

        Assert.Equal(2, _harness.Transport.Sent.Count);
    }

    [Fact]
    public async Task Copies_in_a_guild_are_cleared_only_where_there_are_any()
    {
        _harness.Transport.Answer(200, """{"id":"7"}""").Answer(200, "[]")
            .Answer(200, """{"id":"7"}""").Answer(200, """[{"id":"1","name":"checkin","description":"d","type":1}]""").Answer(200, "[]");
        var registrar = Registrar();

        await registrar.ClearGuildCommandsAsync(new Snowflake(9), default);
        Assert.Equal(2, _harness.Transport.Sent.Count);

        await registrar.ClearGuildCommandsAsync(new Snowflake(9), default);
        Assert.Equal(("PUT /api/v10/applications/7/guilds/9/commands", "[]"), (Line(4), _harness.Transport.Sent[4].Body));
    }

    [Theory]
    [InlineData("Record your study", "Record study")]
    [InlineData("코딩", "코 딩")]
    [InlineData("\"value\":\"coding\"", "\"value\":\"code\"")]
    [InlineData("\"min_value\":1,", "")]
    [InlineData("\"required\":true", "\"required\":false")]
    [InlineData("\"default_member_permissions\":\"32\"", "\"default_member_permissions\":null")]
    [InlineData("\"default_member_permissions\":\"0\"", "\"default_member_permissions\":null")]
    [InlineData("\"contexts\":[0,1]", "\"contexts\":null")]
    [InlineData("\"name\":\"clear\"", "\"name\":\"erase\"")]
    [InlineData("\"autocomplete\":true", "\"autocomplete\":false")]
    public void A_real_difference_is_seen(string from, string to)
    {
        var ours = JsonNode.Parse(Samples.Text("sent-commands.json"))!.ToJsonString(Relaxed);
        Assert.Contains(from, ours, StringComparison.Ordinal);

        Assert.False(CommandComparison.AreSame(Read(ours), Read(ours.Replace(from, to, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_order_of_options_is_a_difference_and_that_of_commands_is_none()
    {
        var ours = Read(Samples.Text("sent-commands.json"));
        var turned = Read(Samples.Text("sent-commands.json"));
        turned.Reverse();
        Assert.True(CommandComparison.AreSame(ours, turned));

        turned.Single(command => command.Name == "checkin").Options!.Reverse();
        Assert.False(CommandComparison.AreSame(ours, turned));
    }

    private static readonly JsonSerializerOptions Relaxed =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>With ids, nulls and defaults that Discord adds, and in another order.</summary>
    private static string AsDiscordReturnsThem()
    {
        var commands = JsonNode.Parse(Samples.Text("sent-commands.json"))!.AsArray();
        var returned = new JsonArray();
        foreach (var command in commands.Reverse().Select(command => command!.DeepClone().AsObject()))
        {
            command["id"] = "866818195033292850";
            command["application_id"] = "7";
            command["version"] = "866818195033292851";
            command["nsfw"] = false;
            command["dm_permission"] = true;
            command["default_permission"] = true;
            command.TryAdd("description", "");
            command.TryAdd("name_localizations", null);
            command.TryAdd("description_localizations", null);
            command.TryAdd("default_member_permissions", null);
            foreach (var option in command["options"]?.AsArray() ?? [])
            {
                option!.AsObject().TryAdd("required", false);
                option.AsObject().TryAdd("autocomplete", false);
                option.AsObject().TryAdd("name_localizations", null);
            }

            returned.Add(command);
        }

        return returned.ToJsonString();
    }

    private static List<ApplicationCommandJson> Read(string json) =>
        JsonSerializer.Deserialize(json, DiscordJson.Default.ListApplicationCommandJson)!;

    private static CommandOption Option(CommandOptionType type, string name, string description) =>
        new(type, name, new LocalizedText(description));

    private string Line(int index) => $"{_harness.Transport.Sent[index].Method} {_harness.Transport.Sent[index].Path}";

    private CommandRegistrar Registrar() => new(
        _harness.Rest, Specs.Select(spec => new TestCommand(spec, (_, _) => new(Reply.Private("unused")))),
        [new TestUserCommand(UserSpec)], Groups, _harness.Loggers.CreateLogger<CommandRegistrar>());
}
