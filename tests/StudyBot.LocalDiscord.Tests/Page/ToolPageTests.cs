using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.LocalDiscord.Tests.Page;

[Collection(PageTestGroup.Name)]
public sealed class ToolPageTests(Chromium chromium)
{
    [BrowserFact]
    public async Task The_clock_moves_the_world_and_every_relative_time_with_it()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var soon = scene.World.Clock.GetUtcNow().AddHours(3).ToUnixTimeSeconds();
        await scene.SaysAsync($$"""{"content":"<t:{{soon}}:R>"}""");
        var time = scene.LastMessage.Locator("time.timestamp");
        await Expect(time).ToHaveTextAsync("3시간 후");

        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "+1시간" }).ClickAsync();
        await Expect(time).ToHaveTextAsync("2시간 후");
        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "다음 아침 9시로" }).ClickAsync();
        await Expect(scene.Page.Locator(".world-time")).ToContainTextAsync("3월 3일");
        await Expect(scene.Page.Locator(".world-time")).ToContainTextAsync("9:00");
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 0, 0, 0, TimeSpan.Zero), scene.World.Clock.GetUtcNow());
    }

    [BrowserFact]
    public async Task The_wire_shows_what_was_refused_and_why_and_faults_strike()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "통신" }).ClickAsync();
        var (status, _) = await scene.Bot.SendAsync("POST", $"channels/{scene.Channel}/messages", """{"content":""}""");
        Assert.Equal(400, status);

        var refused = scene.Page.Locator(".wire-row.refused");
        await refused.Locator("summary").ClickAsync();
        await Expect(refused).ToContainTextAsync("Cannot send an empty message");
        await Expect(scene.Page.Locator(".wire")).Not.ToContainTextAsync(scene.Bot.Server.BotToken);
        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "서버 오류 (503)" }).ClickAsync();
        await Expect(scene.Page.Locator(".note")).ToBeVisibleAsync();
        Assert.Equal(503, (await scene.Bot.SendAsync("GET", "users/@me")).Status);
        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "연결 끊기" }).ClickAsync();
        await Expect(scene.Page.Locator(".bot-away")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_newcomer_is_told_what_to_try_and_long_actions_show_how_far_they_are()
    {
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var scene = await Scene.OpenAsync(
            chromium,
            new LocalDiscordOptions
            {
                Hints = [new LocalDiscordHint(new LocalDiscordText("**차**를 끓여요", "Make **tea**"), "/tea cups:2")],
                Actions = [new LocalDiscordAction("fill", new LocalDiscordText("채우기", "Fill"), async (progress, ends) =>
                {
                    progress.Report(0.5);
                    await goOn.Task.WaitAsync(ends);
                })],
            },
            """[{"name":"tea","description":"t","options":[{"type":4,"name":"cups","description":"c"}]}]""");

        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "써 보기: /tea cups:2" }).ClickAsync();
        await Expect(scene.Page.Locator(".pill-input")).ToHaveValueAsync("2");
        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "채우기" }).ClickAsync();
        await Expect(scene.Page.GetByRole(AriaRole.Progressbar)).ToHaveAttributeAsync("aria-valuenow", "50");
        goOn.SetResult();
        await Expect(scene.Page.Locator(".note")).ToContainTextAsync("끝났어요");
    }

    [BrowserFact]
    public async Task A_narrow_window_holds_everything()
    {
        await using var scene = await Scene.OpenAsync(chromium, commands: """[{"name":"tea","description":"Makes tea"}]""", width: 360, height: 640);
        await scene.SaysAsync("""{"content":"좁은 창","embeds":[{"title":"제목","fields":[{"name":"가","value":"1","inline":true},{"name":"나","value":"2","inline":true}]}]}""");
        await Expect(scene.LastMessage).ToContainTextAsync("좁은 창");

        Assert.Equal(360, await scene.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await scene.Page.Locator(".header-menu").ClickAsync();
        await Expect(scene.Page.Locator(".side .channel.current")).ToBeFocusedAsync();
        await scene.PressAsync("Escape");
        await scene.Box.FillAsync("/");
        await Expect(scene.Page.Locator(".suggestion")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task The_page_comes_back_by_itself_when_the_server_does()
    {
        await using var scene = await Scene.OpenAsync(chromium);
        var port = scene.Bot.Server.Root.Port;
        await scene.Bot.Server.DisposeAsync();
        await Expect(scene.Page.Locator(".line-lost")).ToBeVisibleAsync();

        await using var next = await LocalDiscordServer.StartAsync(new LocalDiscordOptions { Port = port, GuildName = "다음 세상" });
        await Expect(scene.Page.Locator(".guild-name")).ToHaveTextAsync("다음 세상", new() { Timeout = 15_000 });
        next.World.Owner.Send("다시 왔어요");
        await Expect(scene.LastMessage).ToContainTextAsync("다시 왔어요");
    }
}
