using Dapper;
using StudyBot.Storage;

namespace StudyBot.Tests.Storage;

public sealed class VerifiedCopyTests : IDisposable
{
    private readonly StoredFile _file = new();

    private string Target => Path.Combine(_file.Folder, "elsewhere", "copy.db");

    public void Dispose() => _file.Dispose();

    [Fact]
    public void A_copy_holds_what_was_committed_while_the_bot_runs_and_writers_do_not_wait()
    {
        using var database = _file.Open();
        Insert(database, "before");
        database.Write(connection =>
        {
            connection.Execute("update guild_break set name = 'unfinished'");
            Copy();
        });
        Insert(database, "after");

        Assert.Equal(["before"], StoredFile.Names(Target));
        Assert.Equal([Target], Directory.GetFiles(Path.GetDirectoryName(Target)!));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Target));
    }

    [Fact]
    public void Without_room_nothing_is_begun()
    {
        var refusal = Assert.Throws<OperatorException>(() => Copy(new VerifiedCopy(_ => 1_000_000)));

        Assert.Matches("not enough room .* 1 MB are free, 1[67] MB are needed", refusal.Message);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(Target)!));
    }

    [Fact]
    public void A_damaged_database_gives_no_copy()
    {
        Damage(_file.Database);

        var refusal = Assert.Throws<OperatorException>(() => Copy());

        Assert.Contains(_file.Database, refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(Target)!));
    }

    [Fact]
    public void A_copy_that_is_there_is_left_alone()
    {
        Copy();
        _file.Write("later");

        Assert.Throws<OperatorException>(() => Copy());

        Assert.Empty(StoredFile.Names(Target));
    }

    [Fact]
    public void It_stops_when_the_bot_does_and_leaves_nothing_behind()
    {
        using var stopping = new CancellationTokenSource();
        // Between the look at the disk and the copy.
        var copies = new VerifiedCopy(_ =>
        {
            stopping.Cancel();
            return long.MaxValue;
        });

        Assert.ThrowsAny<OperationCanceledException>(() => copies.Make(new DatabaseFile(_file.Database), Target, stopping.Token));

        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(Target)!));
    }

    /// <summary>Overwrites the middle of the file, where tables are.</summary>
    internal static void Damage(string file)
    {
        using var stream = new FileStream(file, FileMode.Open);
        stream.Position = stream.Length / 3;
        stream.Write(Enumerable.Repeat((byte)0xA5, (int)stream.Length / 3).ToArray());
    }

    private void Copy(VerifiedCopy? copies = null) => (copies ?? new()).Make(new DatabaseFile(_file.Database), Target, CancellationToken.None);

    private static void Insert(Database database, string name) => database.Write(connection => connection.Execute(
        "insert into guild_break (guild_id, first_date, last_date, name, changed_by, changed_at) values (900, '2026-01-01', '2026-01-02', @name, 1, 1)",
        new { name }));
}
