using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Storage;

namespace StudyBot.Tests.Storage;

public sealed class MigratorTests : IDisposable
{
    private static readonly Migration First = new(1, "first", "create table thing (id integer primary key)");
    private static readonly Migration Second = new(2, "second", "alter table thing add column name text");

    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-migrator-").FullName;
    private readonly Database _database;

    public MigratorTests() => _database = Database.Open(new StorageOptions { Path = Path.Combine(_folder, "studybot.db") });

    [Fact]
    public void Migrations_run_once_and_in_order()
    {
        Migrate(First);
        Migrate(First, Second);
        Migrate(First, Second);

        Assert.Equal([1L, 2L], _database.Read(connection => connection.Query<long>("select number from migration order by number").ToList()));
    }

    [Fact]
    public void A_copy_is_taken_before_a_file_with_data_is_changed()
    {
        Migrate(First);
        Assert.Empty(Copies());
        _database.Write(connection => connection.Execute("insert into thing values (42)"));

        Migrate(First, Second);

        using var copy = Database.Open(new StorageOptions { Path = Assert.Single(Copies()) });
        Assert.Equal(42, copy.Read(connection => connection.ExecuteScalar<int>("select id from thing")));
    }

    [Fact]
    public void A_database_newer_than_the_program_is_refused()
    {
        Migrate(First, Second);

        var refusal = Assert.Throws<OperatorException>(() => Migrate(First));

        Assert.Contains("newer StudyBot (schema 2, this program knows 1)", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_programs_database_is_refused_and_left_alone()
    {
        _database.Write(connection => connection.Execute("create table their_own (id integer)"));

        var refusal = Assert.Throws<OperatorException>(() => Migrate(First));

        Assert.Contains("another program's database", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, _database.Read(connection => connection.ExecuteScalar<int>("select count(*) from sqlite_master")));
    }

    [Fact]
    public void A_migration_that_fails_half_way_leaves_the_schema_as_it_was()
    {
        Migrate(First);

        var refusal = Assert.Throws<OperatorException>(() => Migrate(First, new Migration(2, "broken", "create table other (id integer); nonsense")));

        Assert.Contains("could not be brought up to date", refusal.Message, StringComparison.Ordinal);

        Assert.Equal(0, _database.Read(connection => connection.ExecuteScalar<int>("select count(*) from sqlite_master where name = 'other'")));
        Migrate(First, Second);
    }

    [Fact]
    public void The_numbers_of_this_programs_migrations_have_no_gaps() =>
        Assert.Equal(Enumerable.Range(1, Migration.All.Count).Select(number => (long)number), Migration.All.Select(migration => migration.Number));

    public void Dispose()
    {
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string[] Copies() => Directory.GetFiles(_folder, "*.bak");

    private void Migrate(params Migration[] migrations) =>
        new Migrator(_database, new VerifiedCopy(), new ManualClock(), NullLogger<Migrator>.Instance).Run(migrations);
}
