using System.Globalization;
using Microsoft.Data.Sqlite;

namespace StudyBot.Storage;

/// <summary>
/// Makes copies that can be relied on: written under a temporary name, read again to the end, put on the disk, and only then
/// given their name. What bears the name is whole, whenever the process is killed.
/// </summary>
/// <param name="freeBytes">How much room there is in a folder; the disk's own when null.</param>
internal sealed class VerifiedCopy(Func<string, long>? freeBytes = null)
{
    /// <summary>What a copy is called until it is known to be good.</summary>
    public const string Unfinished = ".part";

    /// <summary>Left for the bot itself: a backup must not be what fills the disk.</summary>
    private const long Reserve = 16 * 1024 * 1024;

    private readonly Func<string, long> _freeBytes = freeBytes ?? (folder => new DriveInfo(folder).AvailableFreeSpace);

    /// <exception cref="OperatorException">There is no room, the source is damaged, or the place cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was told to stop; nothing is left behind.</exception>
    public void Make(DatabaseFile source, string target, CancellationToken cancellationToken)
    {
        var unfinished = target + Unfinished;
        try
        {
            var folder = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!).FullName;
            RequireRoom(source, folder);
            File.Delete(unfinished);
            source.CopyTo(unfinished, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            if (new DatabaseFile(unfinished).Inspect() is { IsSound: false } findings)
                throw new OperatorException($"The copy of '{source.Path}' {findings.Trouble}: look at the disk and at '{source.Path}' with the verb doctor.");
            // What members wrote is for this user's eyes, wherever the copy goes.
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(unfinished, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            using (var written = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite))
                written.Flush(flushToDisk: true);
            File.Move(unfinished, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new OperatorException($"'{source.Path}' could not be copied to '{target}': {e.Message}", e);
        }
        finally
        {
            Discard(unfinished);
        }
    }

    private void RequireRoom(DatabaseFile source, string folder)
    {
        // What is in the write-ahead log is not in the file yet; the copy has both, and is no larger than they are.
        var needed = new[] { source.Path, source.Path + "-wal" }
            .Select(path => new FileInfo(path)).Where(file => file.Exists).Sum(file => file.Length) + Reserve;
        var free = _freeBytes(folder);
        if (free < needed)
        {
            throw new OperatorException(string.Create(
                CultureInfo.InvariantCulture,
                $"There is not enough room in '{folder}' for a copy: {free / 1_000_000} MB are free, {needed / 1_000_000} MB are needed. Make room, or choose another place."));
        }
    }

    private static void Discard(string unfinished)
    {
        try
        {
            File.Delete(unfinished);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next copy clears it away.
        }
    }
}
