using System.Diagnostics;

namespace StudyBot.EndToEnd.Tests;

/// <summary>A file system of a few megabytes that can be filled to its last byte.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("studybot-disk-");
    private readonly bool _isMounted;

    public SmallDisk(int megabytes) =>
        _isMounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess
            && Ran("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", _folder.FullName);

    /// <summary>Whether there is one: mounting needs rights that a container rarely has.</summary>
    public bool IsThere => _isMounted;

    public string Database => Path.Combine(_folder.FullName, "studybot.db");

    private string Filling => Path.Combine(_folder.FullName, "filling");

    public void Fill()
    {
        using var file = new FileStream(Filling, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var block = new byte[64 * 1024]; block.Length > 0;)
        {
            try
            {
                file.Write(block);
            }
            catch (IOException)
            {
                block = new byte[block.Length / 2];
            }
        }
    }

    public void MakeRoom() => File.Delete(Filling);

    public void Dispose()
    {
        if (_isMounted)
            Ran("umount", _folder.FullName);
        _folder.Delete(recursive: true);
    }

    private static bool Ran(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
