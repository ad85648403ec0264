using Microsoft.Data.Sqlite;

namespace StudyBot.Storage;

/// <summary>
/// Puts a backup in the database's place. Everything that can be wrong is looked at before anything is touched, and what is
/// replaced is kept beside it.
/// </summary>
internal sealed class Restoration(VerifiedCopy copies, TimeProvider clock)
{
    private static readonly string[] Logs = ["-wal", "-shm"];

    /// <param name="backup">The file to restore; it stays where it is.</param>
    /// <param name="options">Whose place it takes.</param>
    /// <exception cref="OperatorException">The backup is no good, or a bot has the database; nothing was changed.</exception>
    public RestorationOutcome Run(string backup, StorageOptions options)
    {
        var (source, target) = (new DatabaseFile(Path.GetFullPath(backup)), Database.Prepare(options));
        var schema = Check(source, target);
        using var alone = DatabaseLock.Take(target);
        var fresh = $"{target}.restoring";
        File.Delete(fresh);
        copies.Make(source, fresh, CancellationToken.None);
        return new RestorationOutcome(schema, Migration.All[^1].Number, Replace(fresh, target));
    }

    private static long Check(DatabaseFile source, string target)
    {
        if (!File.Exists(source.Path))
            throw new OperatorException($"There is no file '{source.Path}'. Name a backup, for example one from the folder backups beside the database.");
        if (source.Path == target)
            throw new OperatorException($"'{target}' is the database itself; name a backup of it.");
        var found = source.Inspect();
        if (!found.IsSound)
            throw new OperatorException($"'{source.Path}' {found.Trouble}. Nothing was changed; restore another backup.");
        var newest = Migration.All[^1].Number;
        return found.Schema <= newest ? found.Schema.Value : throw new OperatorException(
            $"'{source.Path}' was written by a newer StudyBot (schema {found.Schema}, this program knows {newest}). Nothing was changed; use the newer program, or an older backup.");
    }

    /// <returns>Where the file is that stood there; null when there was none.</returns>
    private string? Replace(string fresh, string target)
    {
        if (!File.Exists(target))
        {
            Forget(target);
            File.Move(fresh, target);
            return null;
        }

        var aside = new DatabaseFile(target).Aside("replaced", clock.GetUtcNow());
        TakeInLog(target);
        // What could not be taken in goes aside with the file, under the names by which it is found again.
        foreach (var log in Logs.Where(log => File.Exists(target + log)))
            File.Move(target + log, aside + log);
        File.Replace(fresh, target, aside);
        return aside;
    }

    /// <summary>Without its database a log is worth nothing, and would be applied to the one that comes.</summary>
    private static void Forget(string target)
    {
        foreach (var log in Logs)
            File.Delete(target + log);
    }

    private static void TakeInLog(string target)
    {
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = target, Pooling = false }.ToString());
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "pragma wal_checkpoint(truncate)";
            command.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // It is damaged, which may be why it is replaced.
        }
    }
}

/// <summary>What a restoration did.</summary>
/// <param name="Schema">Of what is there now.</param>
/// <param name="Newest">That this program knows; it brings the database there when it starts.</param>
/// <param name="Replaced">Where the file is that stood there before; null when there was none.</param>
internal sealed record RestorationOutcome(long Schema, long Newest, string? Replaced);
