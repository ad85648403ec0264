using Dapper;
using StudyBot.Storage;

namespace StudyBot.Tests.Storage;

public sealed class RestorationTests : IDisposable
{
    private readonly StoredFile _file = new();

    private string Backup => Path.Combine(_file.Folder, "backup.db");

    public void Dispose() => _file.Dispose();

    [Fact]
    public void What_was_backed_up_comes_back_and_what_it_replaces_is_kept()
    {
        _file.Write("in the backup");
        TakeBackup();
        _file.Write("after it");

        var outcome = Restore();

        Assert.Equal(["in the backup"], StoredFile.Names(_file.Database));
        Assert.Equal(["in the backup", "after it"], StoredFile.Names(outcome.Replaced!));
        Assert.Equal(outcome.Newest, outcome.Schema);
        _file.Write("and it goes on");
        Assert.Equal(["in the backup", "and it goes on"], StoredFile.Names(_file.Database));
        Assert.Equal(["in the backup"], StoredFile.Names(Backup));
    }

    [Fact]
    public void A_log_that_a_killed_bot_left_is_kept_with_what_it_belongs_to()
    {
        TakeBackup();
        using (var killed = _file.Open())
        {
            killed.Write(connection => connection.Execute(
                "insert into guild_break (guild_id, first_date, last_date, name, changed_by, changed_at) values (900, '2026-01-01', '2026-01-02', 'in the log', 1, 1)"));
            Directory.CreateDirectory(Path.Combine(_file.Folder, "killed"));
            foreach (var file in new[] { "", "-wal", "-shm" }.Select(log => _file.Database + log))
                File.Copy(file, Path.Combine(_file.Folder, "killed", Path.GetFileName(file)));
        }

        var options = new StorageOptions { Path = Path.Combine(_file.Folder, "killed", "studybot.db") };
        var outcome = new Restoration(new VerifiedCopy(), new ManualClock()).Run(Backup, options);

        Assert.Empty(StoredFile.Names(options.Path));
        Assert.Equal(["in the log"], StoredFile.Names(outcome.Replaced!));
    }

    [Fact]
    public void A_damaged_database_is_what_restoring_is_for()
    {
        _file.Write("saved");
        TakeBackup();
        VerifiedCopyTests.Damage(_file.Database);

        Restore();

        Assert.Equal(["saved"], StoredFile.Names(_file.Database));
    }

    [Fact]
    public void It_also_works_on_a_fresh_machine()
    {
        _file.Write("saved");
        TakeBackup();
        var options = new StorageOptions { Path = Path.Combine(_file.Folder, "new", "studybot.db") };

        var outcome = new Restoration(new VerifiedCopy(), new ManualClock()).Run(Backup, options);

        Assert.Null(outcome.Replaced);
        Assert.Equal(["saved"], StoredFile.Names(options.Path));
    }

    [Theory]
    [InlineData("truncated", "is damaged")]
    [InlineData("damaged", "is damaged")]
    [InlineData("text", "is damaged")]
    [InlineData("empty", "is empty")]
    [InlineData("missing", "There is no file")]
    [InlineData("foreign", "another program's database")]
    [InlineData("newer", "newer StudyBot")]
    public void A_backup_that_is_no_good_changes_nothing(string kind, string reason)
    {
        _file.Write("kept");
        TakeBackup();
        Spoil(kind);
        var before = Files();

        var refusal = Assert.Throws<OperatorException>(() => Restore());

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["kept"], StoredFile.Names(_file.Database));
        Assert.Equal(before, Files());
    }

    [Fact]
    public void An_older_backup_is_brought_up_to_date_at_the_next_start()
    {
        using var old = new StoredFile(schema: 5);

        var outcome = new Restoration(new VerifiedCopy(), new ManualClock()).Run(old.Database, _file.Options);

        Assert.Equal(5, outcome.Schema);
        Assert.True(outcome.Schema < outcome.Newest);
        using var database = _file.Open();
        Assert.Equal(outcome.Newest, database.Read(connection => connection.ExecuteScalar<long>("select max(number) from migration")));
    }

    [Fact]
    public void It_does_not_pull_the_file_from_under_a_running_bot()
    {
        TakeBackup();
        using var running = _file.Open();

        var refusal = Assert.Throws<OperatorException>(() => Restore());

        Assert.Contains("Another StudyBot is running", refusal.Message, StringComparison.Ordinal);
    }

    private void Spoil(string kind)
    {
        switch (kind)
        {
            case "truncated":
                using (var stream = new FileStream(Backup, FileMode.Open))
                    stream.SetLength(stream.Length / 2);
                break;
            case "damaged":
                VerifiedCopyTests.Damage(Backup);
                break;
            case "text":
                File.WriteAllText(Backup, new string('x', 10_000));
                break;
            case "empty":
                File.WriteAllText(Backup, "");
                break;
            case "missing":
                File.Delete(Backup);
                break;
            case "foreign":
                File.Delete(Backup);
                Execute("create table their_own (id integer)");
                break;
            default:
                Execute("insert into migration (number, name, applied_at) values (9999, 'tomorrow', 1)");
                break;
        }
    }

    private void Execute(string sql)
    {
        using var database = Database.Open(new StorageOptions { Path = Backup });
        database.Write(connection => connection.Execute(sql));
    }

    /// <summary>But for what the engine keeps beside a file that somebody looks at.</summary>
    private List<string> Files() => [.. Directory.GetFiles(_file.Folder).Where(file => !Path.GetExtension(file).Contains('-', StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private void TakeBackup() => new VerifiedCopy().Make(new DatabaseFile(_file.Database), Backup, CancellationToken.None);

    private RestorationOutcome Restore() => new Restoration(new VerifiedCopy(), new ManualClock()).Run(Backup, _file.Options);
}
