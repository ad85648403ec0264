using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Text;

namespace StudyBot.Storage.Backups;

/// <summary>The backups of one database: <c>studybot-20260302T193000Z.db</c> and so on, in one folder.</summary>
internal sealed class BackupFolder(IOptions<StorageOptions> storage, IOptions<BackupOptions> options, VerifiedCopy copies)
{
    private static readonly InstantPattern Stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    private readonly string _database = System.IO.Path.GetFullPath(storage.Value.Path);

    public string Path => options.Value.Folder is { } folder
        ? System.IO.Path.GetFullPath(folder)
        : System.IO.Path.Combine(System.IO.Path.GetDirectoryName(_database)!, "backups");

    private string Prefix => System.IO.Path.GetFileNameWithoutExtension(_database) + '-';

    /// <summary>Each by the moment when it was taken; other files in the folder are not looked at.</summary>
    public IReadOnlyDictionary<Instant, string> All() => Directory.Exists(Path)
        ? Directory.EnumerateFiles(Path, $"{Prefix}*.db").Select(file => (Taken: TakenAt(file), File: file))
            .Where(backup => backup.Taken is not null).ToDictionary(backup => backup.Taken!.Value, backup => backup.File)
        : new Dictionary<Instant, string>();

    /// <summary>Takes one, then lets go of those that the rotation does not keep.</summary>
    /// <returns>The new file.</returns>
    /// <exception cref="OperatorException">It could not be taken; those there are stay.</exception>
    public string Take(Instant now, CancellationToken cancellationToken)
    {
        ClearUnfinished();
        var target = System.IO.Path.Combine(Path, $"{Prefix}{Stamp.Format(now)}.db");
        copies.Make(new DatabaseFile(_database), target, cancellationToken);
        Rotate();
        return target;
    }

    /// <summary>What a process that was killed left behind.</summary>
    private void ClearUnfinished()
    {
        if (!Directory.Exists(Path))
            return;
        foreach (var file in Directory.EnumerateFiles(Path, $"{Prefix}*{VerifiedCopy.Unfinished}*"))
            Delete(file);
    }

    private void Rotate()
    {
        var all = All();
        foreach (var moment in BackupRotation.Superfluous([.. all.Keys], options.Value))
            Delete(all[moment]);
    }

    private static void Delete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"The old backup '{file}' cannot be deleted ({e.Message}); give this user the right to.", e);
        }
    }

    private Instant? TakenAt(string file) =>
        Stamp.Parse(System.IO.Path.GetFileNameWithoutExtension(file)[Prefix.Length..]) is { Success: true, Value: var moment } ? moment : null;
}
