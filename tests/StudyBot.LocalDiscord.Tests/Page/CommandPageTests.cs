using static Microsoft.Playwright.Assertions;

namespace StudyBot.LocalDiscord.Tests.Page;

[Collection(PageTestGroup.Name)]
public sealed class CommandPageTests(Chromium chromium)
{
    private const string Commands = """
        [{"name":"tea","description":"Makes tea","description_localizations":{"ko":"차를 끓여요"},"options":[
           {"type":4,"name":"cups","description":"How many","name_localizations":{"ko":"잔"},"required":true,"min_value":1,"max_value":9},
           {"type":3,"name":"kind","description":"Which","choices":[{"name":"Green","value":"g","name_localizations":{"ko":"녹차"}},{"name":"Black","value":"b"}]},
           {"type":6,"name":"guest","description":"For whom"},
           {"type":3,"name":"city","description":"From where","autocomplete":true}]},
         {"name":"pot","description":"p","options":[{"type":1,"name":"wash","description":"Washes it"},{"type":1,"name":"fill","description":"Fills it"}]}]
        """;

    [BrowserFact]
    public async Task A_command_is_found_filled_in_and_sent_with_the_keyboard_alone()
    {
        await using var scene = await Scene.OpenAsync(chromium, commands: Commands);

        await scene.TypeAsync("/te");
        await Expect(scene.Page.Locator(".suggestion")).ToContainTextAsync(["차를 끓여요"]);
        await scene.PressAsync("Enter");
        await Expect(scene.Page.Locator(".pill-name")).ToHaveTextAsync(["잔"]);
        await scene.TypeAsync("2");
        await scene.PressAsync("Tab");
        await scene.TypeAsync("kind");
        await scene.PressAsync("Enter");
        await scene.TypeAsync("녹");
        await scene.PressAsync("Enter");
        await scene.TypeAsync("guest");
        await scene.PressAsync("Enter");
        await scene.TypeAsync("jun");
        await scene.PressAsync("Enter");
        var answering = scene.Bot.AnswerAsync("""{"type":4,"data":{"content":"두 잔 나왔어요"}}""");
        await scene.PressAsync("Enter");
        var options = (await answering)["data"]!["options"]!;

        Assert.Equal("2 g " + scene.Jun.UserId, $"{options[0]!["value"]} {options[1]!["value"]} {options[2]!["value"]}");
        await Expect(scene.LastMessage).ToContainTextAsync("두 잔 나왔어요");
        await Expect(scene.LastMessage).ToContainTextAsync("/tea");
        await Expect(scene.Box).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task What_is_required_or_out_of_range_is_not_sent()
    {
        await using var scene = await Scene.OpenAsync(chromium, commands: Commands);

        await scene.TypeAsync("/tea ");
        await Expect(scene.Page.Locator(".pill")).ToHaveCountAsync(1);
        await scene.PressAsync("Enter");
        await Expect(scene.Page.Locator(".composer-error")).ToContainTextAsync("필수");
        await scene.TypeAsync("12");
        await scene.PressAsync("Enter");
        await Expect(scene.Page.Locator(".composer-error")).ToContainTextAsync("9 이하");
        await Expect(scene.Page.Locator(".pill.wrong")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Suggestions_come_from_the_bot()
    {
        await using var scene = await Scene.OpenAsync(chromium, commands: Commands);
        await scene.TypeAsync("/tea cups:1 city:");
        var answering = scene.Bot.AnswerAsync("""{"type":8,"data":{"choices":[{"name":"보성","value":"boseong"},{"name":"하동","value":"hadong"}]}}""");
        var asked = await answering;

        Assert.Equal(4, (int)asked["type"]!);
        Assert.Equal("1", asked["data"]!["options"]![0]!["value"]!.ToString());
        await Expect(scene.Page.Locator(".suggestion")).ToHaveTextAsync(["보성", "하동"]);
        await scene.PressAsync("ArrowDown");
        await scene.PressAsync("Enter");
        answering = scene.Bot.AnswerAsync("""{"type":4,"data":{"content":"네"}}""");
        await scene.PressAsync("Enter");
        Assert.Equal("hadong", (string)(await answering)["data"]!["options"]![1]!["value"]!);
    }

    [BrowserTheory]
    [InlineData("/tea cu")]
    [InlineData("/tea cups:")]
    [InlineData("/tea cups:1 ci")]
    [InlineData("/tea cups:1 city:")]
    public async Task Who_types_faster_than_the_commands_arrive_goes_on_where_the_line_ends(string before)
    {
        const string Whole = "/tea cups:1 city:";
        await using var scene = await Scene.OpenAsync(chromium, commands: Commands);
        var typed = new TaskCompletionSource();
        await scene.Page.RouteAsync("**/commands?*", async route =>
        {
            await typed.Task;
            await route.ContinueAsync();
        });
        await scene.TypeAsync(before);
        typed.SetResult();
        await Expect(scene.Page.Locator(".pill").First).ToBeVisibleAsync();
        await scene.TypeAsync(Whole[before.Length..]);
        var asked = await scene.Bot.AnswerAsync("""{"type":8,"data":{"choices":[]}}""");

        Assert.Equal("1", asked["data"]!["options"]![0]!["value"]!.ToString());
        Assert.Equal("city", (string)asked["data"]!["options"]![1]!["name"]!);
    }

    [BrowserFact]
    public async Task Subcommands_stand_in_the_menu_each_by_itself()
    {
        await using var scene = await Scene.OpenAsync(chromium, commands: Commands);

        await scene.TypeAsync("/pot");
        await Expect(scene.Page.Locator(".suggestion-words")).ToContainTextAsync(["/pot fill", "/pot wash"]);
        await scene.PressAsync("ArrowDown");
        await scene.PressAsync("Tab");
        var answering = scene.Bot.AnswerAsync("""{"type":4,"data":{"content":"깨끗해요"}}""");
        await scene.PressAsync("Enter");

        Assert.Equal("wash", (string)(await answering)["data"]!["options"]![0]!["name"]!);
        await Expect(scene.LastMessage).ToContainTextAsync("/pot wash");
    }

    [BrowserFact]
    public async Task Silence_of_the_bot_is_said_in_the_channel_and_can_be_dismissed()
    {
        await using var scene = await Scene.OpenAsync(
            chromium, new LocalDiscordOptions { InteractionDeadline = TimeSpan.FromMilliseconds(600) }, Commands);

        await scene.TypeAsync("/pot wash ");
        await Expect(scene.Page.Locator(".command-name")).ToHaveTextAsync("/pot wash");
        await scene.PressAsync("Enter");
        await Expect(scene.LastMessage).ToContainTextAsync("애플리케이션이 응답하지 않았어요");
        await scene.LastMessage.GetByText("메시지 닫기").ClickAsync();
        await Expect(scene.Page.Locator(".message")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Escape_closes_the_menu_and_a_pasted_line_becomes_pills()
    {
        await using var scene = await Scene.OpenAsync(chromium, commands: Commands);

        await scene.TypeAsync("/");
        await Expect(scene.Page.Locator(".suggestion")).ToHaveCountAsync(3);
        await scene.PressAsync("Escape");
        await Expect(scene.Page.Locator(".suggestions")).ToBeHiddenAsync();
        await scene.Box.FillAsync("/tea cups:3 kind:Black");
        await Expect(scene.Page.Locator(".pill-input").First).ToHaveValueAsync("3");
        await Expect(scene.Page.Locator(".pill-input").Nth(1)).ToHaveValueAsync("Black");
        var answering = scene.Bot.AnswerAsync("""{"type":4,"data":{"content":"네"}}""");
        await scene.Page.Locator(".composer-send").ClickAsync();
        Assert.Equal("b", (string)(await answering)["data"]!["options"]![1]!["value"]!);
    }
}
