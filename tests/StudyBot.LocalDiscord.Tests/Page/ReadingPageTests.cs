using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.LocalDiscord.Tests.Page;

[Collection(PageTestGroup.Name)]
public sealed class ReadingPageTests(Chromium chromium)
{
    [BrowserFact]
    public async Task Hostile_text_stays_text_and_nothing_leaves_the_machine()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        const string Hostile = "<script>document.title='x'</script><img src=x onerror=alert(1)> [a](javascript:alert(1)) \" onmouseover=alert(1) <b>굵게</b>";
        var message = await scene.SaysAsync(new System.Text.Json.Nodes.JsonObject
        {
            ["content"] = Hostile,
            ["embeds"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject
            {
                ["title"] = "<svg onload=alert(1)>",
                ["image"] = new System.Text.Json.Nodes.JsonObject { ["url"] = "https://example.com/spy.png" },
                ["thumbnail"] = new System.Text.Json.Nodes.JsonObject { ["url"] = "https://example.com/spy2.png" },
            }),
        }.ToJsonString());

        await Expect(scene.Row(message).Locator(".content")).ToHaveTextAsync(Hostile);
        Assert.Equal(0, await scene.Row(message).Locator("script, img, svg[onload], b:not(.thread-title b)").CountAsync());
        Assert.Empty(scene.Trouble);
    }

    [BrowserFact]
    public async Task Everyone_sees_only_what_is_theirs_and_the_language_goes_out_with_them()
    {
        await using var scene = await Scene.OpenAsync(chromium, commands: """[{"name":"tea","description":"Makes tea","description_localizations":{"ko":"차를 끓여요"}}]""");
        var running = scene.Mina.RunAsync("/tea");
        await scene.Bot.AnswerAsync("""{"type":4,"data":{"content":"미나에게만","flags":64}}""");
        await running;
        await Expect(scene.LastMessage).ToContainTextAsync("미나에게만");

        await scene.Page.GetByRole(AriaRole.Radio, new() { Name = "Jun" }).ClickAsync();
        await Expect(scene.Page.Locator(".text-box")).ToHaveAttributeAsync("placeholder", "Message #general");
        await Expect(scene.Page.Locator(".message")).ToHaveCountAsync(0);
        await scene.TypeAsync("/");
        await Expect(scene.Page.Locator(".suggestion")).ToContainTextAsync(["Makes tea"]);
        var answering = scene.Bot.AnswerAsync("""{"type":4,"data":{"content":"Tea"}}""");
        await scene.PressAsync("Enter");
        await Expect(scene.Page.Locator(".command-name")).ToBeVisibleAsync();
        await scene.PressAsync("Enter");
        Assert.Equal("en-US", (string)(await answering)["locale"]!);
    }

    [BrowserFact]
    public async Task A_channel_of_ten_thousand_messages_stands_in_a_few_rows()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        for (var number = 1; number <= 10_000; number++)
            scene.World.Owner.Send($"메시지 {number}");

        await Expect(scene.LastMessage).ToContainTextAsync("메시지 10000");
        await scene.Page.WaitForFunctionAsync("""
            () => {
              document.querySelector('.scroller').scrollTop = 0;
              return Number(/메시지 (\d+)/.exec(document.querySelector('.message .content').textContent)[1]) < 9500;
            }
            """);
        Assert.InRange(await scene.Page.Locator(".message").CountAsync(), 40, 200);
        await scene.Page.Locator(".jump").ClickAsync();
        await Expect(scene.LastMessage).ToContainTextAsync("메시지 10000");
    }

    [BrowserFact]
    public async Task Unread_marks_and_mentions_appear_and_go()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var other = scene.World.CreateChannel(scene.World.DefaultGuild, "tea-room");
        var row = scene.Page.Locator(".channel", new() { HasText = "tea-room" });
        await Expect(row).ToBeVisibleAsync();

        await scene.SaysAsync(other, $$"""{"content":"<@{{scene.Mina.UserId}}> 와 보세요"}""");
        await Expect(row).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("unread"));
        await Expect(row.Locator(".badge")).ToHaveTextAsync("1");
        await row.ClickAsync();
        await Expect(scene.LastMessage).ToContainTextAsync("@미나 와 보세요");
        await Expect(scene.Page.Locator(".divider.new")).ToBeVisibleAsync();
        await Expect(row.Locator(".badge")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Replies_reactions_edits_deletions_and_threads_show()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var message = await scene.SaysAsync("""{"content":"차 마실 사람?"}""");
        scene.Jun.React(message.Id, "🍵");
        scene.Jun.Send("Me!", replyTo: message.Id);

        await Expect(scene.LastMessage.Locator(".header-line")).ToContainTextAsync("차 마실 사람?");
        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "🍵 반응, 1명" }).ClickAsync();
        await Expect(scene.Row(message).Locator(".reaction.mine")).ToContainTextAsync("2");
        await scene.Bot.DoAsync("PATCH", $"channels/{scene.Channel}/messages/{message.Id}", """{"content":"커피 마실 사람?"}""");
        await Expect(scene.Row(message)).ToContainTextAsync("(수정됨)");
        await scene.Bot.DoAsync("POST", $"channels/{scene.Channel}/messages/{message.Id}/threads", """{"name":"찻집"}""");
        await Expect(scene.Row(message).Locator(".thread-box")).ToContainTextAsync("찻집");
        await scene.Bot.DoAsync("DELETE", $"channels/{scene.Channel}/messages/{message.Id}");
        await Expect(scene.Row(message)).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Writing_editing_and_moving_about_need_no_mouse()
    {
        await using var scene = await Scene.OpenAsync(chromium);

        await scene.TypeAsync("첫 줄");
        await scene.PressAsync("Shift+Enter");
        await scene.TypeAsync("@Jun 안녕");
        await scene.PressAsync("Enter");
        await Expect(scene.LastMessage.Locator(".mention")).ToHaveTextAsync("@Jun");
        await scene.PressAsync("ArrowUp");
        await Expect(scene.Page.Locator(".edit-text")).ToBeFocusedAsync();
        await scene.PressAsync("Control+A");
        await scene.TypeAsync("고쳤어요");
        await scene.PressAsync("Enter");
        await Expect(scene.LastMessage).ToContainTextAsync("고쳤어요");
        await Expect(scene.LastMessage).ToContainTextAsync("(수정됨)");
        await Expect(scene.Box).ToBeFocusedAsync();
    }
}
