using System.Diagnostics;

namespace StudyBot.EndToEnd.Tests;

public sealed class SandboxEndTests
{
    [Fact]
    public async Task Sigterm_ends_a_terminal_that_waits_for_a_key()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60), TimeProvider.System);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "StudyBot.Sandbox.dll")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        using var sandbox = Process.Start(start)!;
        try
        {
            while (await sandbox.StandardOutput.ReadLineAsync(patience.Token) is { } line && !line.Contains("help   quit", StringComparison.Ordinal))
            {
                // The welcome; the prompt comes after its last line.
            }

            using var kill = Process.Start("kill", ["-TERM", $"{sandbox.Id}"]);
            await sandbox.WaitForExitAsync(patience.Token);

            Assert.Equal(0, sandbox.ExitCode);
        }
        finally
        {
            if (!sandbox.HasExited)
                sandbox.Kill();
        }
    }
}
