using Microsoft.Playwright;

namespace StudyBot.LocalDiscord.Tests.Page;

/// <summary>One browser for all tests of the page; each test has a context of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly string?[] Places =
    [
        Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser's program; null if there is none on this machine.</summary>
    public static string? Program { get; } = Array.Find(Places, File.Exists);

    /// <summary>Why no test can look at the page here; null where it can.</summary>
    public static string? WhyNot => Program is null ? "No browser: install Debian's chromium (and fonts-noto-cjk), or name one in CHROMIUM." : null;

    public IBrowser Browser => _browser ?? throw new InvalidOperationException("There is no browser.");

    public async Task InitializeAsync()
    {
        if (Program is null)
            return;

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();

        _playwright?.Dispose();
    }
}

[CollectionDefinition(Name)]
public sealed class PageTestGroup : ICollectionFixture<Chromium>
{
    public const string Name = "the page in a browser";
}
