using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace StudyBot.Benchmarks.CheckIns;

/// <summary>The real program in a process of its own; the system says what it takes.</summary>
internal sealed class BotProgram : IDisposable
{
    /// <summary>The clock ticks in which Linux counts a process's time: a constant of its interface.</summary>
    private const int TicksPerSecond = 100;

    private const string SystemSqlite = "libsqlite3.so.0";

    private readonly Process _process;

    public BotProgram(ShippedProgram program, Uri apiBase, string database)
    {
        var start = program.Command();
        (start.RedirectStandardOutput, start.RedirectStandardError, start.WorkingDirectory) = (true, true, Path.GetDirectoryName(database));
        start.Environment["Discord__ApiBaseUrl"] = apiBase.ToString();
        start.Environment["Discord__Token"] = "benchmark";
        start.Environment["Storage__Path"] = database;
        start.Environment.Remove("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS");
        // As on a server (README, Dockerfile); where the system has none, the packaged one.
        if (program.IsPublished && NativeLibrary.TryLoad(SystemSqlite, out var library))
        {
            NativeLibrary.Free(library);
            start.Environment["Storage__NativeLibrary"] = SystemSqlite;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Watch(line.Data);
        _process.ErrorDataReceived += (_, line) => Watch(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Lines of warnings and errors; a good run has none.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Processor time so far, and the part of it that the system spent on its behalf.</summary>
    public (TimeSpan All, TimeSpan Kernel) Processor()
    {
        // The name in parentheses may hold blanks.
        var stat = File.ReadAllText($"/proc/{_process.Id}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var (user, kernel) = (Seconds(fields[11]), Seconds(fields[12]));
        return (user + kernel, kernel);
    }

    /// <summary>Memory that is resident, in bytes.</summary>
    public long Resident()
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
    }

    /// <summary>SIGKILL.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }

    private void Watch(string? line)
    {
        if (line is null || !(line.Contains("\"LogLevel\":\"Warning\"", StringComparison.Ordinal) || line.Contains("\"LogLevel\":\"Error\"", StringComparison.Ordinal) || line.Contains("Unhandled", StringComparison.Ordinal)))
            return;
        lock (Complaints)
            Complaints.Add(line[..Math.Min(line.Length, 200)]);
    }

    private static TimeSpan Seconds(string ticks) => TimeSpan.FromSeconds(double.Parse(ticks, CultureInfo.InvariantCulture) / TicksPerSecond);
}
