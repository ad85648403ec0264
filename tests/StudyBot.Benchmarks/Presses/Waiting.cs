using System.Runtime.InteropServices;

namespace StudyBot.Benchmarks.Presses;

/// <summary>Sleeps to the tenth of a millisecond; .NET's own waits go by whole milliseconds, and spinning would take from what is measured.</summary>
internal static partial class Waiting
{
    private const int SetTimerSlack = 29;

    [ThreadStatic]
    private static bool _isPunctual;

    public static void For(TimeSpan time) =>
        Until(TimeProvider.System.GetTimestamp() + (long)(time.TotalSeconds * TimeProvider.System.TimestampFrequency));

    /// <summary>Returns at or soon after a timestamp of <see cref="TimeProvider.System"/>.</summary>
    public static void Until(long timestamp)
    {
        while (TimeProvider.System.GetElapsedTime(TimeProvider.System.GetTimestamp(), timestamp) is { Ticks: > 0 } left)
        {
            if (OperatingSystem.IsWindows())
                Thread.SpinWait(20);
            else
                Sleep(left);
        }
    }

    private static void Sleep(TimeSpan time)
    {
        // Linux wakes a thread up to 50 µs late, in case that others are due then, unless it is told otherwise, once for each.
        if (!_isPunctual && OperatingSystem.IsLinux())
            _ = ProcessControl(SetTimerSlack, 1);
        _isPunctual = true;
        var wanted = new Timespec { Seconds = (nint)time.TotalSeconds, Nanoseconds = (nint)(time.Ticks % TimeSpan.TicksPerSecond * 100) };
        _ = NanoSleep(in wanted, IntPtr.Zero);
    }

    [LibraryImport("libc", EntryPoint = "nanosleep")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int NanoSleep(in Timespec wanted, IntPtr left);

    [LibraryImport("libc", EntryPoint = "prctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ProcessControl(int option, nuint nanoseconds);

    [StructLayout(LayoutKind.Sequential)]
    private struct Timespec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
