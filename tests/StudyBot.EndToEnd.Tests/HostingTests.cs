using System.Net.Sockets;
using System.Text;
using StudyBot.LocalDiscord;

namespace StudyBot.EndToEnd.Tests;

/// <summary>What whoever hosts the bot sees of the real process: its health, its backups, systemd, and all of its mistakes at once.</summary>
public sealed class HostingTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_running_bot_is_healthy_takes_a_backup_pleases_the_doctor_and_is_gone_after_its_end()
    {
        await using var discord = await LocalDiscordServer.StartAsync(new LocalDiscordOptions { RateLimits = RateLimitOptions.None });
        await using var bot = BotProcess.Start(discord, _folder.Database);
        await discord.UntilAnsweringAsync(bot);

        var (code, words) = await UntilAsync(0, "health");
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        string[] backups;
        while ((backups = Backups()).Length == 0)
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
        await using var doctor = BotProcess.Start(["doctor"],
            ("Discord__ApiBaseUrl", discord.ApiBase.ToString()), ("Discord__Token", discord.BotToken), ("Storage__Path", _folder.Database));
        Assert.True(await doctor.ExitCodeAsync() == 0, doctor.Output);
        Assert.Equal(0, await bot.TerminateAsync());
        var (after, _) = await RunAsync("health");

        Assert.True(code == 0, words);
        Assert.StartsWith("Healthy: ", words, StringComparison.Ordinal);
        Assert.All(
            ["✔ clock: agrees", "✔ gateway: 127.0.0.1 greets", "✔ process: ", "✔ backups: 1 in", "session starts are left"],
            line => Assert.Contains(line, doctor.Output, StringComparison.Ordinal));
        Assert.DoesNotContain(discord.BotToken, doctor.Output, StringComparison.Ordinal);
        Assert.Equal(1, after);
        Assert.Equal((0, $"'{backups[0]}' is in place"), Beginning(await RunAsync("restore", backups[0]), $"'{backups[0]}' is in place".Length));
    }

    [Fact]
    public async Task Without_discord_it_runs_on_and_is_unhealthy()
    {
        await using var bot = BotProcess.Start(
            ("Discord__Token", "x"), ("Discord__ApiBaseUrl", "http://127.0.0.1:9/api/v10/"), ("Storage__Path", _folder.Database));
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        while (!File.Exists(_folder.Database + ".health"))
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, patience.Token);

        var (code, words) = await RunAsync("health");

        Assert.Equal(1, code);
        Assert.Contains("The gateway is not up", words, StringComparison.Ordinal);
        Assert.False(bot.HasExited, bot.Output);
    }

    [Fact]
    public async Task Systemd_hears_when_it_is_ready_that_it_lives_and_that_it_stops()
    {
        var address = Path.Combine(Path.GetDirectoryName(_folder.Database)!, "notify");
        using var systemd = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        systemd.Bind(new UnixDomainSocketEndPoint(address));
        await using var discord = await LocalDiscordServer.StartAsync(new LocalDiscordOptions { RateLimits = RateLimitOptions.None });
        await using var bot = BotProcess.Start(discord, _folder.Database, ("NOTIFY_SOCKET", address));
        var heard = new HashSet<string>();

        await HearAsync("READY=1", "WATCHDOG=1");
        var ending = bot.TerminateAsync();
        await HearAsync("STOPPING=1");

        Assert.Equal(0, await ending);

        async Task HearAsync(params string[] words)
        {
            using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
            var buffer = new byte[1024];
            while (!heard.IsSupersetOf(words))
                heard.Add(Encoding.UTF8.GetString(buffer, 0, await systemd.ReceiveAsync(buffer, patience.Token)).Trim());
        }
    }

    [Fact]
    public async Task Every_mistake_is_named_at_the_first_start()
    {
        await using var bot = BotProcess.Start(
            ("Discord__Token", ""),
            ("Discord__ShardCount", "many"),
            ("Storage__Path", "/proc/no/such/place.db"),
            ("Storage__Pth", "typo"),
            ("Backups__Daily", "often"),
            ("Backups__Time", "at night"),
            ("Content__Path", "/nowhere"));

        var code = await bot.ExitCodeAsync();

        Assert.True(code == 2, bot.Output);
        Assert.All(
            ["Discord:ShardCount is 'many'", "Storage:Pth is no setting", "Backups:Daily is 'often'", "Backups:Time is 'at night'", "'/nowhere'"],
            mistake => Assert.Contains(mistake, bot.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", bot.Output, StringComparison.Ordinal);
    }

    private static (int Code, string Words) Beginning((int Code, string Words) result, int length) =>
        (result.Code, result.Words.Length > length ? result.Words[..length] : result.Words);

    private string[] Backups()
    {
        var folder = Path.Combine(Path.GetDirectoryName(_folder.Database)!, "backups");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.db") : [];
    }

    private async Task<(int Code, string Words)> UntilAsync(int code, params string[] verb)
    {
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        var result = await RunAsync(verb);
        while (result.Code != code && !patience.IsCancellationRequested)
            result = await RunAsync(verb);
        return result;
    }

    private async Task<(int Code, string Words)> RunAsync(params string[] verb)
    {
        await using var process = BotProcess.Start(verb, ("Storage__Path", _folder.Database), ("Discord__Token", ""));
        return (await process.ExitCodeAsync(), process.Output.Trim());
    }
}
