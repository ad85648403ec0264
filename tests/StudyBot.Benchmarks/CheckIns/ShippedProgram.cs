using System.Diagnostics;
using System.Reflection;

namespace StudyBot.Benchmarks.CheckIns;

/// <summary>The program as the Dockerfile publishes it; where that cannot be (it takes a package for this machine), as it was built.</summary>
internal sealed class ShippedProgram : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-published-").FullName;

    public ShippedProgram()
    {
        using var publish = Process.Start(new ProcessStartInfo(
            "dotnet", ["publish", Of("StudyBotProject"), "-c", "Release", "--use-current-runtime", "--no-self-contained", "-o", _folder, "-v", "quiet", "--nologo"])
        {
            RedirectStandardOutput = true,
        })!;
        _ = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        var (built, published) = (Of("StudyBotProgram"), System.IO.Path.Combine(_folder, "StudyBot.dll"));
        Path = publish.ExitCode == 0 ? published : built;
        // Compiled code takes more room than what it is compiled from.
        IsCompiled = publish.ExitCode == 0 && new FileInfo(published).Length > 1.5 * new FileInfo(built).Length;
    }

    /// <summary>Whether it is compiled for this machine.</summary>
    public bool IsCompiled { get; }

    public string Path { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Of(string key) => typeof(ShippedProgram).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
