using System.Diagnostics;
using System.Reflection;

namespace StudyBot.Benchmarks.CheckIns;

/// <summary>The program as the Dockerfile publishes it; where that cannot be (it may take a package for this machine), as it was built.</summary>
internal sealed class ShippedProgram : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-published-").FullName;

    public ShippedProgram()
    {
        using var publish = Process.Start(new ProcessStartInfo(
            "dotnet", ["publish", Of("StudyBotProject"), "-c", "Release", "--use-current-runtime", "-o", _folder, "-v", "quiet", "--nologo", "--disable-build-servers"])
        {
            RedirectStandardOutput = true,
        })!;
        _ = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        IsPublished = publish.ExitCode == 0;
    }

    /// <summary>Whether it could be published for this machine.</summary>
    public bool IsPublished { get; }

    /// <summary>How it is started.</summary>
    public ProcessStartInfo Command() => IsPublished ? new(Path.Combine(_folder, "StudyBot")) : new("dotnet", [Of("StudyBotProgram")]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Of(string key) => typeof(ShippedProgram).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
