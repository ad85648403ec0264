using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace StudyBot.Sandbox;

/// <summary>The command line of the sandbox.</summary>
internal static class SandboxCommand
{
    public static RootCommand Create()
    {
        var data = new Option<string?>("--data") { Description = "Keep the database in this file instead of a new one each time." };
        var port = new Option<int>("--port") { Description = "The port of the local Discord on 127.0.0.1; 0 takes a free one." };
        var open = new Option<bool>("--open") { Description = "Open the page in the browser, where there is one." };
        var root = new RootCommand("Discord on this machine, the bot and a small cohort, on one clock that you can move.") { data, port, open };
        root.SetAction((parsed, cancellationToken) => RunTerminalAsync(
            new SandboxOptions { DatabasePath = parsed.GetValue(data), Port = parsed.GetValue(port) },
            parsed.GetValue(open),
            cancellationToken));
        var demo = new Command("demo", "Plays three days of a small cohort by script, and ends with 0 if all went as it should.");
        demo.SetAction((_, cancellationToken) => Demo.RunAsync(Console.Out, cancellationToken));
        root.Subcommands.Add(demo);
        return root;
    }

    private static async Task<int> RunTerminalAsync(SandboxOptions options, bool open, CancellationToken cancelled)
    {
        // The bot's host takes SIGTERM for itself, so the terminal listens on its own.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            ending.Cancel();
        });
        var cancellationToken = ending.Token;
        try
        {
            await using var sandbox = await Sandbox.StartAsync(options, cancellationToken);
            await Morning.BeginAsync(sandbox, cancellationToken);
            if (open)
                OpenBrowser(sandbox.Discord.Root);
            return await new Terminal(sandbox, Console.In, Console.Out).RunAsync(cancellationToken);
        }
        catch (IOException e)
        {
            await Console.Error.WriteLineAsync($"Port {options.Port} cannot be used ({e.Message}) Choose another with --port, or 0 for a free one.");
        }
        catch (Exception e) when (e is OperatorException or TimeoutException)
        {
            await Console.Error.WriteLineAsync(e.Message);
        }

        return 2;
    }

    private static void OpenBrowser(Uri page)
    {
        try
        {
            Process.Start(new ProcessStartInfo(page.ToString()) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception e) when (e is Win32Exception or PlatformNotSupportedException)
        {
            Console.Error.WriteLine($"No browser could be opened here; the page is at {page}");
        }
    }
}
