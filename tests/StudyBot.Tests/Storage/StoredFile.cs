using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Storage;

namespace StudyBot.Tests.Storage;

/// <summary>A database with this program's schema, closed, in a folder that goes with it.</summary>
internal sealed class StoredFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("studybot-file-");

    public StoredFile(int schema = int.MaxValue, string name = "studybot.db")
    {
        Options = new StorageOptions { Path = Path.Combine(Folder, name) };
        using var database = Open(schema);
    }

    public string Folder => _folder.FullName;

    public StorageOptions Options { get; }

    public string Database => Options.Path;

    /// <summary>A line that tells it from others: one stored break.</summary>
    public void Write(string name)
    {
        using var database = Open();
        database.Write(connection => connection.Execute(
            "insert into guild_break (guild_id, first_date, last_date, name, changed_by, changed_at) values (900, '2026-01-01', '2026-01-02', @name, 1, 1)",
            new { name }));
    }

    public static List<string> Names(string file)
    {
        NativeSqlite.Load(library: null);
        using var connection = new DatabaseFile(file).Connect();
        return connection.Query<string>("select name from guild_break order by id").AsList();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    public Database Open(int schema = int.MaxValue)
    {
        var database = StudyBot.Storage.Database.Open(Options);
        new Migrator(database, new VerifiedCopy(), new ManualClock(), NullLogger<Migrator>.Instance)
            .Run([.. Migration.All.Where(migration => migration.Number <= schema)]);
        return database;
    }
}
