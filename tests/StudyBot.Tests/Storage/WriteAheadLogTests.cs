using Dapper;
using Microsoft.Data.Sqlite;
using StudyBot.Storage;
using StudyBot.Storage.Statements;

namespace StudyBot.Tests.Storage;

public sealed class WriteAheadLogTests : IDisposable
{
    private const int MostPages = 50;
    private const int PageBytes = 4096;

    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-log-").FullName;
    private readonly PreparedConnection _writer;
    private readonly WriteAheadLog _log;

    public WriteAheadLogTests()
    {
        NativeSqlite.Load(new StorageOptions().NativeLibrary);
        _writer = Connect();
        _log = new WriteAheadLog(_writer, MostPages);
        _writer.Execute("create table thing (body blob)");
    }

    [Fact]
    public void Short_it_stays_as_it_is()
    {
        Write(pages: 10);

        Assert.InRange(FileBytes(), 0, 3 * PageBytes);
    }

    [Fact]
    public void Long_it_is_folded_into_the_file_and_begun_anew()
    {
        Write(pages: MostPages);
        Assert.InRange(FileBytes(), MostPages * PageBytes, int.MaxValue);
        var length = LogBytes();

        for (var times = 0; times < 20; times++)
            Write(pages: MostPages / 2);

        Assert.InRange(LogBytes(), 1, 3 * length);
    }

    [Fact]
    public void Whoever_still_reads_what_was_before_only_puts_it_off()
    {
        using var reader = Connect();
        using (reader.Snapshot())
        {
            Assert.Equal(0, reader.ExecuteScalar<int>("select count(*) from thing"));
            Write(pages: 2 * MostPages);
            Assert.InRange(FileBytes(), 0, 3 * PageBytes);
            Assert.Equal(0, reader.ExecuteScalar<int>("select count(*) from thing"));
        }

        Write(pages: 1000);

        Assert.InRange(FileBytes(), 1000 * PageBytes, int.MaxValue);
    }

    public void Dispose()
    {
        _writer.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Write(int pages)
    {
        using (var transaction = _writer.Begin())
        {
            _writer.Execute("insert into thing values (zeroblob(@bytes))", new { bytes = pages * PageBytes });
            transaction.Commit();
        }

        _log.FoldIfLong();
    }

    private long FileBytes() => new FileInfo(File).Length;

    private long LogBytes() => new FileInfo($"{File}-wal").Length;

    private string File => Path.Combine(_folder, "studybot.db");

    private PreparedConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        connection.Execute(Database.Pragmas);
        return new PreparedConnection(connection);
    }
}
