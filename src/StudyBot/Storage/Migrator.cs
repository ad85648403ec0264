using System.Data.Common;
using Dapper;

namespace StudyBot.Storage;

/// <summary>
/// Brings the schema to this program's version, forward only. Before it touches a file that holds data it puts a copy
/// beside it.
/// </summary>
internal sealed partial class Migrator(Database database, VerifiedCopy copies, TimeProvider clock, ILogger<Migrator> logger)
{
    /// <returns>The schema before and after, and where the copy is.</returns>
    /// <exception cref="OperatorException">
    /// The database was written by a newer program or by another one, there is no room for the copy, or a migration failed.
    /// </exception>
    public MigrationOutcome Run(IReadOnlyList<Migration> migrations)
    {
        try
        {
            return BringUpToDate(migrations);
        }
        catch (DbException e)
        {
            throw new OperatorException(
                $"The schema of '{database.Path}' could not be brought up to date ({e.Message}). What had begun was undone; mend the cause, or restore a backup.", e);
        }
    }

    private MigrationOutcome BringUpToDate(IReadOnlyList<Migration> migrations)
    {
        var version = database.Read(DatabaseFile.SchemaOf)
            ?? throw new OperatorException($"'{database.Path}' is another program's database. Set Storage:Path to a file of StudyBot's own.");
        database.Write(connection => connection.Execute(
            "create table if not exists migration (number integer primary key, name text not null, applied_at integer not null)"));
        var newest = migrations.Count == 0 ? 0 : migrations[^1].Number;
        if (version > newest)
        {
            throw new OperatorException(
                $"'{database.Path}' was written by a newer StudyBot (schema {version}, this program knows {newest}). Start the newer program, or restore an older backup.");
        }

        var pending = migrations.Where(migration => migration.Number > version).ToList();
        var copy = pending.Count > 0 && version > 0 ? BackUp(version) : null;
        foreach (var migration in pending)
            Apply(migration);
        return new MigrationOutcome(version, newest, copy);
    }

    private string BackUp(long version)
    {
        var file = new DatabaseFile(database.Path);
        var path = file.Aside($"schema-{version}", clock.GetUtcNow());
        copies.Make(file, path, CancellationToken.None);
        LogBackedUp(path);
        return path;
    }

    private void Apply(Migration migration)
    {
        database.Write(connection =>
        {
            connection.Execute(migration.Sql);
            connection.Execute(
                "insert into migration (number, name, applied_at) values (@Number, @Name, @AppliedAt)",
                new { migration.Number, migration.Name, AppliedAt = clock.GetUtcNow().ToUnixTimeMilliseconds() });
        });
        LogApplied(migration.Number, migration.Name);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Schema {Number} ({Name}) is in place.")]
    private partial void LogApplied(long number, string name);

    [LoggerMessage(Level = LogLevel.Information, Message = "A copy of the database from before the migration is at {Path}.")]
    private partial void LogBackedUp(string path);
}

/// <summary>What the migrator did.</summary>
/// <param name="From">The schema that it met; 0 for a new file.</param>
/// <param name="To">The schema now.</param>
/// <param name="Copy">The file as it was before; null when nothing had to be changed, or there was nothing to lose.</param>
internal sealed record MigrationOutcome(long From, long To, string? Copy);
