using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace StudyBot.Storage;

/// <summary>Why a file cannot be opened, in words that say what to do.</summary>
internal static class OpeningTrouble
{
    /// <summary>A WAL's index alone takes 32 KB, and a bot that starts with less than this does not get far.</summary>
    private const long LeastRoom = 1024 * 1024;

    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int LinuxWouldBlock = 11;
    private const int BsdWouldBlock = 35;

    public static OperatorException Of(string path, SqliteException e) => e.SqliteErrorCode switch
    {
        raw.SQLITE_READONLY or raw.SQLITE_PERM => NotWritable(path, reason: null, e),
        raw.SQLITE_FULL or raw.SQLITE_IOERR when !HasRoom(path) => NoRoom(path, e),
        _ => new OperatorException(
            $"'{path}' cannot be opened as a SQLite database ({e.Message}); restore a backup or set Storage:Path to another file.", e),
    };

    /// <summary>Of the file that keeps other processes away.</summary>
    public static OperatorException Of(string path, IOException e) => e.HResult switch
    {
        WindowsSharingViolation => Taken(path, e),
        LinuxWouldBlock when OperatingSystem.IsLinux() => Taken(path, e),
        BsdWouldBlock when RuntimeInformation.IsOSPlatform(OSPlatform.OSX) => Taken(path, e),
        _ when !HasRoom(path) => NoRoom(path, e),
        _ => NotWritable(path, e.Message, e),
    };

    /// <param name="path">The database.</param>
    /// <param name="reason">What the system says; null when it says no more than that.</param>
    /// <param name="inner">Where it comes from.</param>
    public static OperatorException NotWritable(string path, string? reason = null, Exception? inner = null) =>
        new($"'{path}' cannot be written{(reason is null ? "" : $" ({reason})")}; give this user the right to, or set Storage:Path.", inner);

    private static OperatorException Taken(string path, Exception inner) =>
        new($"Another StudyBot is running on '{path}'. Stop it first, or give this one its own file with Storage:Path.", inner);

    private static OperatorException NoRoom(string path, Exception inner) =>
        new($"There is no room left on the disk of '{path}'. Make some, or set Storage:Path to a file on another disk.", inner);

    private static bool HasRoom(string path)
    {
        try
        {
            return new DriveInfo(Path.GetDirectoryName(path)!).AvailableFreeSpace >= LeastRoom;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return true;
        }
    }
}
