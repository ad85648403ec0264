using StudyBot.LocalDiscord;

namespace StudyBot.EndToEnd.Tests;

/// <summary>What an operator sees when something is wrong at start: one sentence that says what to do, and an exit code.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task Without_a_token_three_lines_say_what_to_do()
    {
        await using var bot = BotProcess.Start(("Discord__Token", ""));

        Assert.Equal(2, await bot.ExitCodeAsync());
        var lines = bot.Output.Trim().Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Contains("Discord__Token", lines[1], StringComparison.Ordinal);
        Assert.Contains("src/StudyBot.Sandbox", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_token_ends_the_process_with_a_sentence_and_is_never_printed()
    {
        using var folder = new TestFolder();
        await using var discord = await LocalDiscordServer.StartAsync(new LocalDiscordOptions { RateLimits = RateLimitOptions.None });
        await using var bot = BotProcess.Start(discord, folder.Database, ("Discord__Token", "wrong.but.secret"));

        Assert.Equal(1, await bot.ExitCodeAsync());
        Assert.Contains("token", bot.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("wrong.but.secret", bot.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_process_on_the_same_file_is_refused()
    {
        using var folder = new TestFolder();
        await using var discord = await LocalDiscordServer.StartAsync(new LocalDiscordOptions { RateLimits = RateLimitOptions.None });
        await using var first = BotProcess.Start(discord, folder.Database);
        await discord.UntilAnsweringAsync(first);

        await using var second = BotProcess.Start(discord, folder.Database);

        Assert.Equal(2, await second.ExitCodeAsync());
        Assert.StartsWith("Another StudyBot is running", second.Output, StringComparison.Ordinal);
        Assert.Equal(0, await first.TerminateAsync());
    }

    [Theory]
    [InlineData("Discord__ApiBaseUrl", "not an address", "Discord:ApiBaseUrl")]
    [InlineData("Discord__ShardCount", "many", "Discord:ShardCount")]
    [InlineData("Discord__ShardId", "7", "Discord:ShardId")]
    [InlineData("Discord__Intents", "Everything", "Discord:Intents")]
    [InlineData("Discord__DrainTimeout", "soon", "Discord:DrainTimeout")]
    [InlineData("Storage__Path", "/proc/no/such/place.db", "Storage:Path")]
    [InlineData("Storage__NativeLibrary", "libnothing.so", "Storage:NativeLibrary")]
    [InlineData("Content__Path", "/nowhere", "Content:Path")]
    public async Task A_wrong_setting_is_named_in_one_sentence(string name, string value, string setting)
    {
        using var folder = new TestFolder();
        await using var bot = BotProcess.Start(
            ("Discord__Token", "x"), ("Discord__ApiBaseUrl", "http://127.0.0.1:9/api/v10/"), ("Storage__Path", folder.Database), (name, value));

        var code = await bot.ExitCodeAsync();

        Assert.True(code == 2, bot.Output);
        Assert.Contains(setting, bot.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", bot.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Storage:Path=/proc/no/such/place.db")]
    [InlineData("run", "--Storage:Path=/proc/no/such/place.db")]
    [InlineData("run", "--Storage:Path", "/proc/no/such/place.db")]
    public async Task An_argument_wins_over_the_environment_with_and_without_the_verb(params string[] arguments)
    {
        using var folder = new TestFolder();
        await using var bot = BotProcess.Start(
            arguments, ("Discord__Token", "x"), ("Discord__ApiBaseUrl", "http://127.0.0.1:9/api/v10/"), ("Storage__Path", folder.Database));

        var code = await bot.ExitCodeAsync();

        Assert.True(code == 2, bot.Output);
        Assert.Contains("Storage:Path", bot.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_content_is_checked_without_a_token_and_without_a_database()
    {
        await using var bot = BotProcess.Start(["content", "check"], ("Discord__Token", ""), ("Storage__Path", "/proc/no/such/place.db"));

        var code = await bot.ExitCodeAsync();

        Assert.True(code == 0, bot.Output);
        Assert.EndsWith("nothing is wrong.", bot.Output.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_systems_own_sqlite_can_be_used()
    {
        const string Library = "libsqlite3.so.0";
        if (!System.Runtime.InteropServices.NativeLibrary.TryLoad(Library, out _))
            return;
        using var folder = new TestFolder();
        await using var discord = await LocalDiscordServer.StartAsync(new LocalDiscordOptions { RateLimits = RateLimitOptions.None });
        await using var bot = BotProcess.Start(discord, folder.Database, ("Storage__NativeLibrary", Library));

        await discord.UntilAnsweringAsync(bot);

        Assert.Equal(0, await bot.TerminateAsync());
    }
}
