using Microsoft.Playwright;
using StudyBot.LocalDiscord.Tests.Harness;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Tests.Page;

/// <summary>A world with a bot and two members, and the page open before one of them: 미나, who speaks Korean.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 30, 0, TimeSpan.Zero);

    private readonly IBrowserContext _context;

    private Scene(RawBot bot, IBrowserContext context, IPage page) => (Bot, _context, Page) = (bot, context, page);

    public RawBot Bot { get; }

    public IPage Page { get; }

    public required Actor Mina { get; init; }

    public required Actor Jun { get; init; }

    public DiscordWorld World => Bot.Server.World;

    public ulong Channel => World.General;

    /// <summary>Requests to anything but this server, and what the page's scripts threw.</summary>
    public List<string> Trouble { get; } = [];

    public ILocator Box => Page.Locator(".text-box");

    public ILocator LastMessage => Page.Locator(".message").Last;

    public static async Task<Scene> OpenAsync(Chromium chromium, LocalDiscordOptions? options = null, string commands = "[]", int width = 1280, int height = 800)
    {
        var bot = await RawBot.StartAsync((options ?? new LocalDiscordOptions()) with
        {
            RateLimits = RateLimitOptions.None,
            Clock = new WorldClock(Start) { Speed = 0 },
        });
        await bot.LogInAsync();
        await bot.RegisterAsync(commands);
        var world = bot.Server.World;
        var mina = world.AddMember(world.DefaultGuild, "mina", "미나");
        var jun = world.AddMember(world.DefaultGuild, "jun", "Jun", "en-US");
        var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            Locale = "ko-KR",
            TimezoneId = "Asia/Seoul",
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        var page = await context.NewPageAsync();
        var scene = new Scene(bot, context, page) { Mina = mina, Jun = jun };
        page.PageError += (_, error) => scene.Trouble.Add(error);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != bot.Server.Root.Authority && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                scene.Trouble.Add(request.Url);
        };
        await page.GotoAsync(bot.Server.Root.ToString());
        await Assertions.Expect(scene.Box).ToBeFocusedAsync();
        return scene;
    }

    public Task<VisibleMessage> SaysAsync(string body) => SaysAsync(Channel, body);

    public async Task<VisibleMessage> SaysAsync(ulong channel, string body)
    {
        var message = await Bot.DoAsync("POST", $"channels/{channel}/messages", body);
        return Mina.See(ulong.Parse((string)message!["id"]!, System.Globalization.CultureInfo.InvariantCulture))!;
    }

    public Task PressAsync(string key) => Page.Keyboard.PressAsync(key);

    public Task TypeAsync(string text) => Page.Keyboard.TypeAsync(text);

    public ILocator Row(VisibleMessage message) => Page.Locator($"[data-id=\"{message.Id}\"]");

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
