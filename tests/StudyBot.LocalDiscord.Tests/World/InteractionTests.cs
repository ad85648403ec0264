using StudyBot.LocalDiscord.Tests.Harness;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.LocalDiscord.Tests.World;

public sealed class InteractionTests
{
    private const string Ok = """{"type":4,"data":{"content":"ok"}}""";
    private const string Board = """
        {"type":4,"data":{"content":"board","components":[
          {"type":1,"components":[{"type":2,"style":1,"label":"Go","custom_id":"go"},{"type":2,"style":2,"label":"No","custom_id":"no","disabled":true}]},
          {"type":1,"components":[{"type":3,"custom_id":"pick","max_values":2,"options":[{"label":"A","value":"a"},{"label":"B","value":"b"},{"label":"C","value":"c"}]}]},
          {"type":1,"components":[{"type":5,"custom_id":"who"}]}]}}
        """;

    private const string Form = """
        {"type":9,"data":{"custom_id":"answer:7","title":"Answer","components":[
          {"type":1,"components":[{"type":4,"custom_id":"text","label":"Your answer","style":2,"min_length":3,"max_length":10}]},
          {"type":18,"label":"Level","component":{"type":3,"custom_id":"level","required":false,"options":[{"label":"Easy","value":"e"}]}}]}}
        """;

    [Fact]
    public async Task After_three_seconds_it_failed_and_the_answer_is_unknown()
    {
        var wire = new ManualClock();
        await using var bot = await StartAsync(wire);
        var owner = bot.Server.World.Owner;

        var running = owner.RunAsync("/go");
        var interaction = await bot.Line.NextEventAsync("INTERACTION_CREATE");
        wire.Advance(TimeSpan.FromSeconds(3));
        var outcome = await running;

        Assert.Equal(InteractionStatus.NoResponse, outcome.Status);
        Assert.Equal("The application did not respond", owner.Problem);
        var (status, body) = await bot.SendAsync("POST", $"interactions/{interaction["id"]}/{interaction["token"]}/callback", Ok);
        Assert.Equal((404, 10062), (status, (int)body!["code"]!));
    }

    [Fact]
    public async Task A_world_at_sixty_times_the_speed_times_no_interaction_out()
    {
        await using var bot = await StartAsync(new ManualClock());
        var running = bot.Server.World.Owner.RunAsync("/go");

        bot.Server.World.Clock.Advance(TimeSpan.FromHours(1));
        await bot.AnswerAsync(Ok);

        Assert.Equal(InteractionStatus.Replied, (await running).Status);
    }

    [Fact]
    public async Task A_second_answer_is_40060_and_before_the_first_there_is_no_webhook()
    {
        await using var bot = await StartAsync();
        var running = bot.Server.World.Owner.RunAsync("/go");
        var interaction = await bot.Line.NextEventAsync("INTERACTION_CREATE");
        var webhook = $"webhooks/{bot.App}/{interaction["token"]}";

        Assert.Equal(10015, (int)(await bot.SendAsync("POST", webhook, """{"content":"x"}""")).Body!["code"]!);
        await bot.DoAsync("POST", $"interactions/{interaction["id"]}/{interaction["token"]}/callback", Ok);
        Assert.Equal(40060, (int)(await bot.SendAsync("POST", $"interactions/{interaction["id"]}/{interaction["token"]}/callback", Ok)).Body!["code"]!);
        await running;
    }

    [Fact]
    public async Task The_token_serves_for_fifteen_minutes_of_the_wire()
    {
        var wire = new ManualClock();
        await using var bot = await StartAsync(wire);
        var running = bot.Server.World.Owner.RunAsync("/go");
        var interaction = await bot.AnswerAsync(Ok);
        await running;
        var original = $"webhooks/{bot.App}/{interaction["token"]}/messages/@original";

        wire.Advance(TimeSpan.FromMinutes(15));
        await bot.DoAsync("PATCH", original, """{"content":"just in time"}""");
        wire.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(50027, (int)(await bot.SendAsync("PATCH", original, """{"content":"late"}""")).Body!["code"]!);
    }

    [Fact]
    public async Task With_response_the_callback_gives_the_message_back()
    {
        await using var bot = await StartAsync();
        var running = bot.Server.World.Owner.RunAsync("/go");
        var interaction = await bot.Line.NextEventAsync("INTERACTION_CREATE");

        var answer = await bot.DoAsync("POST", $"interactions/{interaction["id"]}/{interaction["token"]}/callback?with_response=true", Ok);
        await running;

        Assert.Equal((string)answer!["resource"]!["message"]!["id"]!, (string)answer["interaction"]!["response_message_id"]!);
        Assert.False((bool)answer["interaction"]!["response_message_ephemeral"]!);
        Assert.Equal("go", (string)answer["resource"]!["message"]!["interaction_metadata"]!["name"]!);
    }

    [Fact]
    public async Task Follow_ups_are_further_messages_and_the_first_after_a_deferral_fills_it()
    {
        await using var bot = await StartAsync();
        var owner = bot.Server.World.Owner;
        var running = owner.RunAsync("/go");
        var interaction = await bot.AnswerAsync("""{"type":5}""");
        await running;
        var webhook = $"webhooks/{bot.App}/{interaction["token"]}";

        await bot.DoAsync("POST", webhook, """{"content":"first"}""");
        var second = await bot.DoAsync("POST", webhook, """{"content":"second","flags":64}""");

        Assert.Equal(["first", "second"], owner.Read().Select(message => message.Content));
        Assert.Equal([false, true], owner.Read().Select(message => message.Ephemeral));
        Assert.Equal("first", (string)(await bot.DoAsync("GET", $"{webhook}/messages/@original"))!["content"]!);
        await bot.DoAsync("DELETE", $"{webhook}/messages/{second!["id"]}");
        await bot.DoAsync("DELETE", $"{webhook}/messages/@original");
        Assert.Empty(owner.Read());
        Assert.Equal(10008, (int)(await bot.SendAsync("GET", $"{webhook}/messages/@original")).Body!["code"]!);
    }

    [Fact]
    public async Task A_button_updates_its_message_and_a_disabled_or_absent_one_is_not_sent()
    {
        await using var bot = await StartAsync();
        var owner = bot.Server.World.Owner;
        var message = await BoardAsync(bot);

        var pressing = owner.PressAsync(message.Id, "Go");
        var interaction = await bot.AnswerAsync("""{"type":7,"data":{"content":"pressed","components":[]}}""");
        var outcome = await pressing;

        Assert.Equal((3, 2, "go"), ((int)interaction["type"]!, (int)interaction["data"]!["component_type"]!, (string)interaction["data"]!["custom_id"]!));
        Assert.Equal($"{message.Id}", (string)interaction["message"]!["id"]!);
        Assert.Equal(InteractionStatus.Updated, outcome.Status);
        Assert.Equal("pressed", Assert.Single(owner.Read()).Content);
        Assert.Equal(InteractionStatus.NotSent, (await owner.PressAsync(message.Id, "go")).Status);
        var again = await BoardAsync(bot);
        Assert.Equal(InteractionStatus.NotSent, (await owner.PressAsync(again.Id, "no")).Status);
    }

    [Fact]
    public async Task Menus_send_values_and_resolve_users()
    {
        await using var bot = await StartAsync();
        var owner = bot.Server.World.Owner;
        var message = await BoardAsync(bot);

        var choosing = owner.SelectAsync(message.Id, "pick", ["B", "a"]);
        var picked = await bot.AnswerAsync("""{"type":6}""");
        Assert.Equal(InteractionStatus.DeferredUpdate, (await choosing).Status);
        Assert.Equal("""["b","a"]""", picked["data"]!["values"]!.ToJsonString());
        var naming = owner.SelectAsync(message.Id, "who", ["owner"]);
        var named = await bot.AnswerAsync("""{"type":6}""");
        await naming;
        Assert.NotNull(named["data"]!["resolved"]!["users"]![$"{owner.UserId}"]);
        Assert.Equal(InteractionStatus.NotSent, (await owner.SelectAsync(message.Id, "pick", ["a", "b", "c"])).Status);
        Assert.Equal(InteractionStatus.NotSent, (await owner.SelectAsync(message.Id, "pick", ["z"])).Status);
    }

    [Fact]
    public async Task A_form_opens_is_checked_and_comes_back_as_a_new_interaction_of_its_message()
    {
        await using var bot = await StartAsync();
        var owner = bot.Server.World.Owner;
        var message = await BoardAsync(bot);
        var pressing = owner.PressAsync(message.Id, "go");
        await bot.AnswerAsync(Form);
        Assert.Equal(["Your answer", "Level"], (await pressing).Modal!.Inputs.Select(input => input.Label));

        Assert.Equal(InteractionStatus.NotSent, (await owner.SubmitModalAsync(("text", "no"))).Status);
        Assert.Equal(InteractionStatus.NotSent, (await owner.SubmitModalAsync(("text", "far too long for it"))).Status);
        Assert.Equal(InteractionStatus.NotSent, (await owner.SubmitModalAsync(("text", "fine"), ("stray", "x"))).Status);
        var sending = owner.SubmitModalAsync(("text", "fine"), ("level", "Easy"));
        var submit = await bot.AnswerAsync("""{"type":7,"data":{"content":"answered"}}""");
        Assert.Equal(InteractionStatus.Updated, (await sending).Status);

        Assert.Equal((5, "answer:7"), ((int)submit["type"]!, (string)submit["data"]!["custom_id"]!));
        Assert.Equal("fine", (string)submit["data"]!["components"]![0]!["components"]![0]!["value"]!);
        Assert.Equal("e", (string)submit["data"]!["components"]![1]!["component"]!["values"]![0]!);
        Assert.Equal($"{message.Id}", (string)submit["message"]!["id"]!);
        Assert.Null(owner.Modal);
        Assert.Equal("answered", owner.See(message.Id)!.Content);
    }

    [Theory]
    [InlineData("/go", """{"type":7,"data":{"content":"x"}}""")]
    [InlineData("/go", """{"type":6}""")]
    [InlineData("/go", """{"type":8,"data":{"choices":[]}}""")]
    [InlineData("/go", """{"type":1}""")]
    public async Task An_answer_that_does_not_fit_is_an_invalid_form_and_the_right_one_still_counts(string text, string wrong)
    {
        await using var bot = await StartAsync();
        var running = bot.Server.World.Owner.RunAsync(text);
        var interaction = await bot.Line.NextEventAsync("INTERACTION_CREATE");
        var callback = $"interactions/{interaction["id"]}/{interaction["token"]}/callback";

        Assert.Equal(50035, (int)(await bot.SendAsync("POST", callback, wrong)).Body!["code"]!);
        await bot.DoAsync("POST", callback, Ok);

        Assert.Equal(InteractionStatus.Replied, (await running).Status);
    }

    [Fact]
    public async Task Suggestions_come_for_the_option_being_typed_in_the_members_language()
    {
        await using var bot = await StartAsync();
        await bot.RegisterAsync("""[{"name":"find","description":"f","options":[{"type":3,"name":"topic","description":"t","autocomplete":true,"required":true}]}]""");

        var asking = bot.Server.World.Owner.AutocompleteAsync("/find topic:re");
        var interaction = await bot.AnswerAsync("""{"type":8,"data":{"choices":[{"name":"Resume","name_localizations":{"ko":"이력서"},"value":"resume"}]}}""");
        var outcome = await asking;

        Assert.Equal((4, "re", true), ((int)interaction["type"]!, (string)interaction["data"]!["options"]![0]!["value"]!, (bool)interaction["data"]!["options"]![0]!["focused"]!));
        Assert.Equal("이력서", Assert.Single(outcome.Choices).Name);
    }

    [Fact]
    public async Task A_context_menu_names_its_target()
    {
        await using var bot = await StartAsync();
        await bot.RegisterAsync("""[{"name":"Streak","type":2},{"name":"Save","type":3}]""");
        var world = bot.Server.World;
        var mina = world.AddMember(world.DefaultGuild, "mina");
        var message = mina.Send("good advice");

        var onUser = world.Owner.UseOnUserAsync("Streak", mina.UserId);
        var user = await bot.AnswerAsync(Ok);
        await onUser;
        var onMessage = world.Owner.UseOnMessageAsync("Save", message);
        var saved = await bot.AnswerAsync(Ok);
        await onMessage;

        Assert.Equal($"{mina.UserId}", (string)user["data"]!["target_id"]!);
        Assert.NotNull(user["data"]!["resolved"]!["members"]![$"{mina.UserId}"]);
        Assert.Equal("good advice", (string)saved["data"]!["resolved"]!["messages"]![$"{message}"]!["content"]!);
    }

    [Fact]
    public async Task The_payload_says_who_where_and_what_both_may_do()
    {
        await using var bot = await StartAsync();
        var world = bot.Server.World;
        var mina = world.AddMember(world.DefaultGuild, "mina", locale: "en-US");
        world.SetOverwrite(world.General, mina.UserId, OverwriteType.Member, Permissions.ManageMessages, Permissions.AttachFiles);
        var running = mina.RunAsync("/go");

        var interaction = await bot.AnswerAsync(Ok);
        await running;

        Assert.Equal(("en-US", "ko", 0, 1), ((string)interaction["locale"]!, (string)interaction["guild_locale"]!, (int)interaction["context"]!, (int)interaction["version"]!));
        Assert.Equal($"{world.DefaultGuild}", (string)interaction["authorizing_integration_owners"]!["0"]!);
        var bits = (Permissions)ulong.Parse((string)interaction["member"]!["permissions"]!, null);
        Assert.True(bits.HasFlag(Permissions.ManageMessages));
        Assert.False(bits.HasFlag(Permissions.AttachFiles));
        Assert.Equal("general", (string)interaction["channel"]!["name"]!);
        Assert.NotNull(interaction["app_permissions"]);
        Assert.Empty(interaction["entitlements"]!.AsArray());
    }

    private static async Task<VisibleMessage> BoardAsync(RawBot bot)
    {
        var running = bot.Server.World.Owner.RunAsync("/go");
        await bot.AnswerAsync(Board);
        return (await running).Message!;
    }

    private static async Task<RawBot> StartAsync(ManualClock? wire = null)
    {
        var bot = await RawBot.StartAsync(new LocalDiscordOptions { Wire = wire, RateLimits = RateLimitOptions.None });
        await bot.LogInAsync();
        await bot.RegisterAsync("""[{"name":"go","description":"go"}]""");
        return bot;
    }
}
