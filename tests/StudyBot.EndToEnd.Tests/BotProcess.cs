using System.Diagnostics;
using System.Reflection;
using System.Text;
using StudyBot.LocalDiscord;

namespace StudyBot.EndToEnd.Tests;

/// <summary>The real program as its own process, logged in to a local Discord; it can be killed without warning.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string Program = typeof(BotProcess).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "StudyBotProgram").Value!;

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private BotProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Everything that it printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    public bool HasExited => _process.HasExited;

    public static BotProcess Start(LocalDiscordServer discord, string databasePath, params (string Name, string Value)[] settings) =>
        Start([
            ("Discord__ApiBaseUrl", discord.ApiBase.ToString()),
            ("Discord__Token", discord.BotToken),
            ("Storage__Path", databasePath),
            .. settings,
        ]);

    public static BotProcess Start(params (string Name, string Value)[] settings) => Start([], settings);

    /// <param name="arguments">A verb and what follows it.</param>
    /// <param name="settings">Environment variables.</param>
    public static BotProcess Start(IReadOnlyList<string> arguments, params (string Name, string Value)[] settings) =>
        Launch(["dotnet", Program, .. arguments], settings);

    /// <summary>As a user for whom a file's mode counts, which it does not for root.</summary>
    public static BotProcess StartUnprivileged(params (string Name, string Value)[] settings) => Launch(
        Environment.IsPrivilegedProcess
            ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all", "dotnet", Program]
            : ["dotnet", Program],
        settings);

    private static BotProcess Launch(string[] command, (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return new BotProcess(Process.Start(start)!);
    }

    /// <summary>SIGKILL: it gets no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, as a container or systemd sends it; the result is the exit code.</summary>
    public async Task<int> TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await kill.WaitForExitAsync();
        return await ExitCodeAsync();
    }

    /// <summary>Waits for it to end by itself.</summary>
    public async Task<int> ExitCodeAsync()
    {
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    /// <param name="line">Null at a stream's end.</param>
    private void Append(string? line)
    {
        if (line is null)
            return;
        lock (_output)
            _output.AppendLine(line);
    }
}
