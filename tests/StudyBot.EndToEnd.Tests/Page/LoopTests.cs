using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StudyBot.LocalDiscord.Tests.Page;
using StudyBot.Sandbox;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.EndToEnd.Tests.Page;

/// <summary>What a newcomer does on the page with the real bot behind it: check in, answer, look at the board.</summary>
[Collection(PageTestGroup.Name)]
public sealed class LoopTests(Chromium chromium)
{
    private static readonly DateTimeOffset MondayMorning = new(2026, 3, 2, 8, 50, 0, TimeSpan.FromHours(9));

    [BrowserFact]
    public async Task A_korean_member_goes_through_the_loop_with_the_mouse()
    {
        await using var sandbox = await StartAsync();
        await using var context = await OpenAsync(sandbox, "ko-KR");
        var page = context.Pages[0];

        await page.GetByRole(AriaRole.Button, new() { Name = "써 보기: /checkin minutes:50" }).ClickAsync();
        await page.Locator(".composer-send").ClickAsync();
        await Expect(Last(page)).ToContainTextAsync("50분을 기록했어요");
        await Expect(Last(page)).ToContainTextAsync("나만 볼 수 있어요");

        await page.GetByRole(AriaRole.Button, new() { Name = "다음 아침 9시로" }).ClickAsync();
        var question = page.Locator(".message", new() { HasText = "오늘의 질문 · 3월 2일" });
        await question.GetByRole(AriaRole.Button, new() { Name = "답하기" }).ClickAsync();
        var form = page.GetByRole(AriaRole.Dialog);
        await form.GetByRole(AriaRole.Textbox).FillAsync("문제를 한 문장으로 정의하고, 고른 방법과 이유를 말할게요.");
        await form.GetByRole(AriaRole.Button, new() { Name = "제출" }).ClickAsync();
        await Expect(Last(page)).ToContainTextAsync("답을 남겼어요");

        await page.GetByRole(AriaRole.Button, new() { Name = "써 보기: /leaderboard" }).ClickAsync();
        await page.Locator(".composer-send").ClickAsync();
        await Expect(Last(page)).ToContainTextAsync("1일째");
    }

    [BrowserFact]
    public async Task An_english_member_goes_through_the_loop_with_the_keyboard()
    {
        await using var sandbox = await StartAsync();
        await using var context = await OpenAsync(sandbox, "en-US");
        var page = context.Pages[0];

        await RunAsync(page, "/checkin ", "minutes:", "45");
        await Expect(Last(page)).ToContainTextAsync("45");
        await Expect(Last(page)).ToContainTextAsync("Only you can see this");

        await page.GetByRole(AriaRole.Button, new() { Name = "Next 9 AM" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(Last(page)).ToContainTextAsync("오늘의 질문");
        await RunAsync(page, "/question today ");
        await Expect(Last(page)).ToContainTextAsync("/question today");
        await Last(page).GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Answer$") }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("I would state the problem, then name the trade-off.");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(Last(page)).ToContainTextAsync("Day 1");

        await RunAsync(page, "/leaderboard ");
        await Expect(Last(page)).ToContainTextAsync("member5");
    }

    private static async Task<Sandbox.Sandbox> StartAsync()
    {
        var sandbox = await Sandbox.Sandbox.StartAsync(
            new SandboxOptions { Start = MondayMorning, ClockRuns = false }, CancellationToken.None);
        await sandbox.Cohort.Organiser.RunAsync("/setup language:ko zone:Asia/Seoul time:09:00");
        return sandbox;
    }

    private async Task<IBrowserContext> OpenAsync(Sandbox.Sandbox sandbox, string locale)
    {
        var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { Locale = locale, TimezoneId = "Asia/Seoul" });
        var page = await context.NewPageAsync();
        await page.GotoAsync(sandbox.Discord.Root.ToString());
        await Expect(page.Locator(".text-box")).ToBeFocusedAsync();
        return context;
    }

    private static ILocator Last(IPage page) => page.Locator(".message").Last;

    // Types a command's name, then each option as "name:" and its value, and sends.
    private static async Task RunAsync(IPage page, string name, params string[] parts)
    {
        await Expect(page.Locator(".text-box")).ToBeVisibleAsync();
        await page.Locator(".text-box").FocusAsync();
        await page.Keyboard.TypeAsync(name);
        await Expect(page.Locator(".command-name")).ToHaveTextAsync(name.TrimEnd());
        foreach (var part in parts)
            await page.Keyboard.TypeAsync(part);

        await page.Keyboard.PressAsync("Enter");
    }
}
