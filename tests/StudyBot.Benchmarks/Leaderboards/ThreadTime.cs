using System.Runtime.InteropServices;

namespace StudyBot.Benchmarks.Leaderboards;

/// <summary>Processor time of this thread alone; by the clock where the system does not say.</summary>
internal static partial class ThreadTime
{
    /// <summary>CLOCK_THREAD_CPUTIME_ID of Linux.</summary>
    private const int OfThread = 3;

    public static TimeSpan Now()
    {
        if (OperatingSystem.IsLinux() && GetTime(OfThread, out var time) == 0)
            return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / TimeSpan.NanosecondsPerTick);
        return TimeProvider.System.GetElapsedTime(0);
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Timespec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
