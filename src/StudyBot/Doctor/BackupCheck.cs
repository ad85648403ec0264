using System.Globalization;
using Microsoft.Extensions.Options;
using NodaTime;
using StudyBot.Storage;
using StudyBot.Storage.Backups;
using StudyBot.Study;

namespace StudyBot.Doctor;

/// <summary>Whether there is a backup that is young and whole.</summary>
internal sealed class BackupCheck(IServiceProvider services, IOptions<StorageOptions> storage, IOptions<BackupOptions> options, TimeProvider clock) : ICheck
{
    /// <summary>A night, and an hour or two for what delays one.</summary>
    private static readonly Duration Old = Duration.FromHours(26);

    public string Subject => "backups";

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        _ = Database.Prepare(storage.Value);
        return Task.FromResult<IReadOnlyList<Finding>>([Look()]);
    }

    private Finding Look()
    {
        if (!options.Value.AreOn)
            return Finding.Skipped(Subject, "none are taken, as the settings wish");
        if (!File.Exists(storage.Value.Path))
            return Finding.Skipped(Subject, "there is nothing to back up yet");
        // Made only now: it needs settings that may be wrong.
        var folder = services.GetRequiredService<BackupFolder>();
        var all = folder.All();
        if (all.Count == 0)
            return Finding.Ill(Subject, $"there is none in '{folder.Path}'", "A running bot takes one within a minute of its start and then each night; its log says why it did not.");
        var newest = all.MaxBy(backup => backup.Key);
        var age = clock.Now() - newest.Key;
        if (new DatabaseFile(newest.Value).Inspect() is { IsSound: false } found)
            return Finding.Ill(Subject, $"the newest, '{newest.Value}', {found.Trouble}", "Look at the disk; delete that file, and take one with the verb backup.");
        var words = string.Create(CultureInfo.InvariantCulture, $"{all.Count} in '{folder.Path}', the newest {age.TotalHours:F0} hours old and whole");
        return age <= Old
            ? Finding.Well(Subject, words)
            : Finding.Ill(Subject, words, "The running bot takes one each night; its log says why it did not.");
    }
}
