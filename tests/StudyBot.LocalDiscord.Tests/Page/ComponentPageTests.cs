using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.LocalDiscord.Tests.Page;

[Collection(PageTestGroup.Name)]
public sealed class ComponentPageTests(Chromium chromium)
{
    private const string Form = """
        {"type":9,"data":{"custom_id":"f","title":"차 주문","components":[
          {"type":18,"label":"이름","component":{"type":4,"custom_id":"name","style":1,"min_length":2,"max_length":10}},
          {"type":18,"label":"종류","component":{"type":3,"custom_id":"kind","options":[{"label":"녹차","value":"g"},{"label":"홍차","value":"b"}]}},
          {"type":18,"label":"얼음","component":{"type":21,"custom_id":"ice","options":[{"label":"넣기","value":"yes"},{"label":"빼기","value":"no"}]}},
          {"type":18,"label":"선물","component":{"type":23,"custom_id":"gift"}}]}}
        """;

    [BrowserFact]
    public async Task A_button_opens_a_form_that_checks_itself_and_is_sent()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        await scene.SaysAsync("""{"content":"주문","components":[{"type":1,"components":[{"type":2,"style":1,"label":"주문하기","custom_id":"order"}]}]}""");
        var answering = scene.Bot.AnswerAsync(Form);
        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "주문하기" }).ClickAsync();
        await answering;
        var form = scene.Page.GetByRole(AriaRole.Dialog, new() { Name = "차 주문" });

        await Expect(form.GetByLabel("이름")).ToBeFocusedAsync();
        await scene.TypeAsync("가");
        await form.GetByText("제출", new() { Exact = true }).ClickAsync();
        await Expect(form.Locator(".field-problem").First).ToContainTextAsync("2자 이상");
        await scene.TypeAsync("나다");
        await Expect(form.Locator(".counter").First).ToHaveTextAsync("3/10");
        await form.GetByRole(AriaRole.Combobox, new() { Name = "종류" }).ClickAsync();
        await scene.PressAsync("ArrowDown");
        await scene.PressAsync("Enter");
        await form.GetByText("빼기").ClickAsync();
        answering = scene.Bot.AnswerAsync("""{"type":4,"data":{"content":"받았어요","flags":64}}""");
        await scene.PressAsync("Control+Enter");
        var parts = (await answering)["data"]!["components"]!;

        Assert.Equal("가나다", (string)parts[0]!["component"]!["value"]!);
        Assert.Equal("b", (string)parts[1]!["component"]!["values"]![0]!);
        Assert.Equal("no", (string)parts[2]!["component"]!["value"]!);
        Assert.False((bool)parts[3]!["component"]!["value"]!);
        await Expect(form).ToBeHiddenAsync();
        await Expect(scene.LastMessage).ToContainTextAsync("나만 볼 수 있어요");
    }

    [BrowserFact]
    public async Task Escape_closes_a_form_and_a_failed_one_keeps_what_was_typed()
    {
        await using var scene = await Scene.OpenAsync(chromium, new LocalDiscordOptions { InteractionDeadline = TimeSpan.FromMilliseconds(500) });
        await scene.SaysAsync("""{"content":"주문","components":[{"type":1,"components":[{"type":2,"style":1,"label":"주문하기","custom_id":"order"}]}]}""");
        const string OneField = """{"type":9,"data":{"custom_id":"f","title":"차 주문","components":[{"type":18,"label":"이름","component":{"type":4,"custom_id":"name","style":1}}]}}""";
        var form = scene.Page.GetByRole(AriaRole.Dialog, new() { Name = "차 주문" });

        await OpenAsync();
        await scene.Page.RunAndWaitForResponseAsync(() => scene.PressAsync("Escape"), answer => answer.Url.EndsWith("/dismiss", StringComparison.Ordinal));
        await Expect(form).ToBeHiddenAsync();
        Assert.Null(scene.Mina.Modal);

        await OpenAsync();
        await scene.TypeAsync("미나");
        await scene.PressAsync("Enter");
        await Expect(form).ToContainTextAsync("다시 시도해 주세요");
        await Expect(form.GetByLabel("이름")).ToHaveValueAsync("미나");
        await scene.Bot.Line.NextEventAsync("INTERACTION_CREATE");
        var answering = scene.Bot.AnswerAsync("""{"type":4,"data":{"content":"이번엔 됐어요"}}""");
        await form.GetByText("제출", new() { Exact = true }).ClickAsync();
        await answering;
        await Expect(scene.LastMessage).ToContainTextAsync("이번엔 됐어요");

        async Task OpenAsync()
        {
            var answering = scene.Bot.AnswerAsync(OneField);
            await scene.Page.GetByRole(AriaRole.Button, new() { Name = "주문하기" }).ClickAsync();
            await answering;
            await Expect(form).ToBeVisibleAsync();
        }
    }

    [BrowserFact]
    public async Task Menus_send_one_choice_at_once_and_several_when_they_close()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        await scene.SaysAsync("""
            {"content":"고르세요","components":[
              {"type":1,"components":[{"type":3,"custom_id":"one","placeholder":"하나","options":[{"label":"가","value":"a"},{"label":"나","value":"b","description":"둘째"}]}]},
              {"type":1,"components":[{"type":3,"custom_id":"many","placeholder":"여럿","min_values":2,"max_values":3,"options":[{"label":"월","value":"mon"},{"label":"화","value":"tue"},{"label":"수","value":"wed"}]}]},
              {"type":1,"components":[{"type":5,"custom_id":"who","placeholder":"누구"}]}]}
            """);

        var answering = scene.Bot.AnswerAsync("""{"type":6}""");
        await scene.Page.GetByRole(AriaRole.Combobox, new() { Name = "하나" }).ClickAsync();
        await scene.Page.GetByRole(AriaRole.Option, new() { Name = "둘째" }).ClickAsync();
        Assert.Equal("b", (string)(await answering)["data"]!["values"]![0]!);

        answering = scene.Bot.AnswerAsync("""{"type":6}""");
        await scene.Page.GetByRole(AriaRole.Combobox, new() { Name = "여럿" }).ClickAsync();
        await scene.PressAsync("Enter");
        await scene.PressAsync("ArrowDown");
        await scene.PressAsync("Enter");
        await scene.PressAsync("Escape");
        Assert.Equal("""["mon","tue"]""", (await answering)["data"]!["values"]!.ToJsonString());

        answering = scene.Bot.AnswerAsync("""{"type":6}""");
        await scene.Page.GetByRole(AriaRole.Combobox, new() { Name = "누구" }).ClickAsync();
        await scene.TypeAsync("jun");
        await scene.PressAsync("Enter");
        Assert.Equal(scene.Jun.UserId.ToString(System.Globalization.CultureInfo.InvariantCulture), (string)(await answering)["data"]!["values"]![0]!);
    }

    [BrowserFact]
    public async Task A_button_that_updates_its_message_keeps_the_focus()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        await scene.SaysAsync("""{"content":"하나","components":[{"type":1,"components":[{"type":2,"style":2,"label":"다음","custom_id":"next"},{"type":2,"style":2,"label":"꺼짐","custom_id":"off","disabled":true}]}]}""");
        var next = scene.Page.GetByRole(AriaRole.Button, new() { Name = "다음", Exact = true });
        await next.FocusAsync();
        var answering = scene.Bot.AnswerAsync("""{"type":7,"data":{"content":"둘"}}""");
        await scene.PressAsync("Enter");
        await answering;

        await Expect(scene.LastMessage).ToContainTextAsync("둘");
        await Expect(next).ToBeFocusedAsync();
        await Expect(scene.Page.GetByRole(AriaRole.Button, new() { Name = "꺼짐" })).ToBeDisabledAsync();
    }
}
