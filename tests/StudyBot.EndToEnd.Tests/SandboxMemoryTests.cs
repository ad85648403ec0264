using System.Diagnostics;
using System.Globalization;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

/// <summary>A file named with <c>--data</c> is found again: the same server, the same people, and a greeting that is true.</summary>
public sealed class SandboxMemoryTests : IDisposable
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 8, 59, 0, TimeSpan.FromHours(9));

    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(90), TimeProvider.System);
    private readonly TestFolder _folder = new();

    public void Dispose()
    {
        _patience.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Every_start_meets_the_same_guild_and_members()
    {
        var met = new List<string>();
        for (var start = 0; start < 4; start++)
        {
            await using var sandbox = await StartAsync();
            met.Add(Met(sandbox));
            await sandbox.Cohort.Members[0].RunAsync("/checkin minutes:10", cancellationToken: _patience.Token);
            await sandbox.PassAsync(TimeSpan.FromHours(1), _patience.Token);
        }

        Assert.Single(met.Distinct());
        Assert.Equal(4, StoredData.CheckIns(_folder.Database).Count);
    }

    [Fact]
    public async Task Ids_come_from_the_worlds_beginning_and_not_from_how_long_the_start_took()
    {
        await using var sandbox = await StartAsync();

        Assert.Equal(Morning.ToUnixTimeMilliseconds(), Milliseconds(sandbox.World.DefaultGuild));
        Assert.All(sandbox.Cohort.Members, member => Assert.Equal(Morning.ToUnixTimeMilliseconds(), Milliseconds(member.UserId)));
    }

    [Fact]
    public async Task One_that_was_killed_is_found_again_too()
    {
        using (var killed = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "StudyBot.Sandbox.dll"), "--data", _folder.Database])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        })!)
        {
            while (await killed.StandardOutput.ReadLineAsync(_patience.Token) is { } line && !line.Contains("help   quit", StringComparison.Ordinal))
            {
                // The welcome: by then the bot is set up.
            }

            killed.Kill();
            await killed.WaitForExitAsync(_patience.Token);
        }

        // On another day, as far as the machine's clock is concerned.
        await using var sandbox = await StartAsync();

        Assert.True(sandbox.IsSetUp);
    }

    [Fact]
    public async Task The_greeting_of_a_second_start_does_not_promise_what_is_gone()
    {
        await using (var first = await StartAsync())
        {
            var greeting = await TypeAsync(first, "/setup time:09:00", "+1m");
            Assert.Contains("the first question has just come", greeting, StringComparison.Ordinal);
        }

        await using var second = await StartAsync();
        var screen = await TypeAsync(second, "/question today", "press 답하기", "submit 핵심은 두 가지예요. 비용과 정확도의 균형이에요.");

        Assert.DoesNotContain("has just come", screen, StringComparison.Ordinal);
        Assert.Contains("Old messages are gone", screen, StringComparison.Ordinal);
        Assert.Contains("/question today", screen, StringComparison.Ordinal);
        Assert.Contains("✅ 답을 남겼어요.", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("⚠", screen, StringComparison.Ordinal);
    }

    private Task<Sandbox.Sandbox> StartAsync() => Sandbox.Sandbox.StartAsync(
        new SandboxOptions { DatabasePath = _folder.Database, Start = Morning, ClockRuns = false }, _patience.Token);

    private async Task<string> TypeAsync(Sandbox.Sandbox sandbox, params string[] lines)
    {
        using var typed = new StringReader(string.Join('\n', lines.Prepend("@organiser")));
        await using var screen = new StringWriter();
        await new Terminal(sandbox, typed, screen).RunAsync(_patience.Token);
        return screen.ToString();
    }

    private static string Met(Sandbox.Sandbox sandbox) => string.Join(
        ' ', sandbox.Cohort.Members.Select(member => member.UserId).Prepend(sandbox.World.DefaultGuild).Select(id => id.ToString(CultureInfo.InvariantCulture)));

    /// <summary>When Discord says that an id was made.</summary>
    private static long Milliseconds(ulong id) => (long)(id >> 22) + 1_420_070_400_000;
}
