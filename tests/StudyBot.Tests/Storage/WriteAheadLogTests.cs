using Dapper;
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
    public async Task Long_it_is_folded_into_the_file_and_begun_anew()
    {
        Write(pages: MostPages);
        await _log.Folding;
        Assert.InRange(FileBytes(), MostPages * PageBytes, int.MaxValue);
        var length = LogBytes();

        for (var times = 0; times < 20; times++)
        {
            Write(pages: MostPages / 2);
            await _log.Folding;
        }

        Assert.InRange(LogBytes(), 1, 3 * length);
    }

    [Fact]
    public async Task Commits_go_on_while_it_is_folded_and_it_comes_to_its_end_all_the_same()
    {
        Write(pages: 40 * MostPages);
        while (!_log.Folding.IsCompleted)
            Write(pages: 1);
        var length = LogBytes();

        // The first finds it done and folds in what came meanwhile, so the others begin the log anew.
        for (var times = 0; times < MostPages / 2; times++)
            Write(pages: 1);

        await _log.Folding;
        Assert.Equal(length, LogBytes());
    }

    [Fact]
    public async Task Where_it_cannot_be_folded_beside_the_writer_does_it()
    {
        using var log = new WriteAheadLog(_writer, MostPages, new Checkpointer("Data Source=/nowhere/studybot.db;Pooling=False"));
        Write(pages: 2 * MostPages, log: log);
        await log.Folding;
        Assert.InRange(FileBytes(), 0, 3 * PageBytes);

        Write(pages: 1, log: log);

        Assert.InRange(FileBytes(), 2 * MostPages * PageBytes, int.MaxValue);
    }

    [Fact]
    public async Task Whoever_still_reads_what_was_before_only_puts_it_off()
    {
        using var reader = Connect();
        using (reader.Snapshot())
        {
            Assert.Equal(0, reader.ExecuteScalar<int>("select count(*) from thing"));
            Write(pages: 2 * MostPages);
            await _log.Folding;
            Assert.InRange(FileBytes(), 0, 3 * PageBytes);
            Assert.Equal(0, reader.ExecuteScalar<int>("select count(*) from thing"));
        }

        Write(pages: 1000);
        await _log.Folding;

        Assert.InRange(FileBytes(), 1000 * PageBytes, int.MaxValue);
    }

    [Fact]
    public void Folding_is_worth_a_pause_when_there_are_some_pages()
    {
        using var log = new WriteAheadLog(_writer);
        Write(pages: 900, log: log);
        Assert.False(log.IsWorthFolding);
        Write(pages: 1100, log: log);
        Assert.True(log.IsWorthFolding);

        log.Fold();

        Assert.False(log.IsWorthFolding);
        Assert.InRange(FileBytes(), 2000 * PageBytes, int.MaxValue);
    }

    [Fact]
    public void What_nobody_waited_for_on_the_disk_is_flushed_when_asked()
    {
        Write(pages: 1, flushed: false);
        Assert.True(_log.IsUnflushed);

        _log.Flush();

        Assert.False(_log.IsUnflushed);
    }

    [Fact]
    public void A_commit_that_is_flushed_takes_along_what_was_before()
    {
        Write(pages: 1, flushed: false);
        Write(pages: 1);

        Assert.False(_log.IsUnflushed);
    }

    [Fact]
    public void A_commit_that_wrote_nothing_takes_nothing_along()
    {
        Write(pages: 1, flushed: false);
        _writer.Flush(each: true);
        using (var transaction = _writer.Begin())
            transaction.Commit();
        _log.Committed();

        Assert.True(_log.IsUnflushed);
    }

    [Fact]
    public void So_much_may_be_unflushed_and_no_more()
    {
        Write(pages: 900, flushed: false);
        Assert.False(_log.IsLongUnflushed);
        Write(pages: 100, flushed: false);
        Assert.True(_log.IsLongUnflushed);

        Write(pages: 1);

        Assert.False(_log.IsLongUnflushed);
    }

    [Fact]
    public void After_a_flush_that_failed_the_next_commit_has_to_wait_for_the_disk()
    {
        Write(pages: 1, flushed: false);
        System.IO.File.Move($"{File}-wal", $"{File}-away");
        _log.Flush();
        System.IO.File.Move($"{File}-away", $"{File}-wal");

        Assert.Equal((false, true), (_log.IsUnflushed, _log.IsLongUnflushed));
        Write(pages: 1);
        Assert.False(_log.IsLongUnflushed);
    }

    public void Dispose()
    {
        _log.Dispose();
        _writer.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Write(int pages, bool flushed = true, WriteAheadLog? log = null)
    {
        _writer.Flush(each: flushed);
        using (var transaction = _writer.Begin())
        {
            _writer.Execute("insert into thing values (zeroblob(@bytes))", new { bytes = pages * PageBytes });
            transaction.Commit();
        }

        log ??= _log;
        log.Committed();
        log.FoldIfLong();
    }

    private long FileBytes() => new FileInfo(File).Length;

    private long LogBytes() => new FileInfo($"{File}-wal").Length;

    private string File => Path.Combine(_folder, "studybot.db");

    private PreparedConnection Connect() => Database.Connect($"Data Source={File};Pooling=False");
}
