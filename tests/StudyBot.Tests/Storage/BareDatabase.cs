using Dapper;
using StudyBot.Storage;

namespace StudyBot.Tests.Storage;

/// <summary>An open database with nothing in it but a test's own tables, in a folder that goes with it.</summary>
internal sealed class BareDatabase : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("studybot-bare-");

    public BareDatabase(string tables)
    {
        Database = StudyBot.Storage.Database.Open(new StorageOptions { Path = Path.Combine(_folder.FullName, "studybot.db") }, new StandingClock());
        Database.Write(connection => connection.Execute(tables));
    }

    public Database Database { get; }

    public void Dispose()
    {
        Database.Dispose();
        _folder.Delete(recursive: true);
    }
}
