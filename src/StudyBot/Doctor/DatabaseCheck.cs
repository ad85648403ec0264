using Microsoft.Extensions.Options;
using StudyBot.Health;
using StudyBot.Storage;

namespace StudyBot.Doctor;

/// <summary>The database file, the disk below it, and the bot that runs on it.</summary>
internal sealed class DatabaseCheck(IOptions<StorageOptions> storage, IOptions<Discord.DiscordOptions> discord) : ICheck
{
    /// <summary>For a backup, and some weeks of growth.</summary>
    private const long Reserve = 100_000_000;

    public string Subject => "database";

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        var path = Database.Prepare(storage.Value);
        return Task.FromResult<IReadOnlyList<Finding>>(
            File.Exists(path) ? [Contents(new DatabaseFile(path)), Disk(path), Process(path)] : [Finding.Skipped(Subject, $"there is none at '{path}' yet; the first start makes it"), Disk(path)]);
    }

    private static Finding Contents(DatabaseFile file)
    {
        var (found, newest) = (file.Inspect(), Migration.All[^1].Number);
        if (found is { Problems.Count: 0, Schema: 0 })
            return Finding.Well("database", $"'{file.Path}' is empty; the bot fills it when it starts");
        if (!found.IsSound)
            return Finding.Ill("database", $"'{file.Path}' {found.Trouble}", "Stop the bot; restore the newest backup with the verb restore. What is there now is kept beside it.");
        if (found.Schema > newest)
            return Finding.Ill("database", $"its schema is {found.Schema}, this program knows {newest}", "Start the newer program, or restore an older backup.");
        return Finding.Well("database", found.Schema == newest
            ? $"'{file.Path}' can be read to its end; its schema is {newest}"
            : $"'{file.Path}' can be read to its end; its schema is {found.Schema}, and the bot brings it to {newest} when it starts");
    }

    private static Finding Disk(string path)
    {
        var (free, needed) = (new DriveInfo(Path.GetDirectoryName(path)!).AvailableFreeSpace, Reserve + (File.Exists(path) ? 2 * new FileInfo(path).Length : 0));
        return free >= needed
            ? Finding.Well("disk", $"{free / 1_000_000} MB are free")
            : Finding.Ill("disk", $"only {free / 1_000_000} MB are free", $"Make room: below {needed / 1_000_000} MB there is none for backups and growth.");
    }

    private Finding Process(string path)
    {
        if (new HealthFile(path).Read() is not { } report)
            return Finding.Skipped("process", "no bot runs on this database");
        var problems = report.Problems(discord.Value.WireClock.GetUtcNow()).ToList();
        return problems.Count == 0
            ? Finding.Well("process", $"process {report.ProcessId} is healthy")
            : Finding.Ill("process", string.Join(' ', problems), "See what each says to do.");
    }
}
