using Dapper;
using StudyBot.Storage;

namespace StudyBot.Tests.Storage;

public sealed class DatabaseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-database-").FullName;

    private string File => Path.Combine(_folder, "studybot.db");

    [Fact]
    public void A_failed_write_changes_nothing()
    {
        using var database = Open();
        database.Write(connection => connection.Execute("create table thing (id integer primary key)"));

        Assert.Throws<InvalidOperationException>(() => database.Write(connection =>
        {
            connection.Execute("insert into thing values (1)");
            throw new InvalidOperationException("The handler failed after it wrote.");
        }));

        Assert.Equal(0, database.Read(connection => connection.ExecuteScalar<int>("select count(*) from thing")));
    }

    [Fact]
    public void Readers_do_not_wait_for_the_writer_and_see_only_what_is_committed()
    {
        using var database = Open();
        database.Write(connection => connection.Execute("create table thing (id integer primary key)"));

        database.Write(connection =>
        {
            connection.Execute("insert into thing values (1)");
            Assert.Equal(0, OtherThread.Run(() => database.Read(reader => reader.ExecuteScalar<int>("select count(*) from thing"))));
        });

        Assert.Equal(1, database.Read(reader => reader.ExecuteScalar<int>("select count(*) from thing")));
    }

    [Fact]
    public void A_second_process_on_the_same_file_is_refused()
    {
        using var first = Open();

        var refusal = Assert.Throws<OperatorException>(() => Open());

        Assert.Contains("Another StudyBot is running", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void After_closing_the_file_can_be_opened_again()
    {
        Open().Dispose();
        Open().Dispose();
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        System.IO.File.WriteAllText(File, new string('x', 10_000));

        var refusal = Assert.Throws<OperatorException>(() => Open());

        Assert.Contains("cannot be opened as a SQLite database", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public void A_path_that_names_no_file_is_refused(string path)
    {
        var refusal = Assert.Throws<OperatorException>(() => Database.Open(new StorageOptions { Path = path }));

        Assert.Contains("must name a file", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_sees_one_moment_however_many_statements_it_has()
    {
        using var database = Open();
        database.Write(connection => connection.Execute("create table thing (id integer primary key)"));

        database.Read(connection =>
        {
            Assert.Equal(0, connection.ExecuteScalar<int>("select count(*) from thing"));
            database.Write(writer => writer.Execute("insert into thing values (1)"));
            Assert.Equal(0, connection.ExecuteScalar<int>("select count(*) from thing"));
            return 0;
        });
    }

    [Fact]
    public void Writes_survive_a_power_cut_and_keys_are_enforced()
    {
        using var database = Open();

        // synchronous 2 is FULL.
        Assert.Equal("wal", database.Read(connection => connection.ExecuteScalar<string>("pragma journal_mode")));
        Assert.Equal(2, database.Write(connection => connection.ExecuteScalar<int>("pragma synchronous")));
        Assert.Equal(1, database.Write(connection => connection.ExecuteScalar<int>("pragma foreign_keys")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Database Open() => Database.Open(new StorageOptions { Path = File });
}
