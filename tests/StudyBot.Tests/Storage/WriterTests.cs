using System.Data;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using StudyBot.Storage;
using StudyBot.Storage.Statements;

namespace StudyBot.Tests.Storage;

public sealed class WriterTests : IDisposable
{
    private readonly BareDatabase _bare = new("create table thing (id integer primary key, parent integer references thing deferrable initially deferred)");
    private readonly Database _database;

    public WriterTests() => _database = _bare.Database;

    [Fact]
    public async Task Changes_that_wait_are_stored_together_in_their_order()
    {
        var changes = await TogetherAsync(
            connection => Insert(connection, 1),
            connection => connection.ExecuteScalar<int>("select count(*) from thing"),
            connection => Insert(connection, 2));

        await Task.WhenAll(changes);

        Assert.Equal(1, await changes[1]);
        Assert.Equal([1, 2], Ids());
    }

    [Fact]
    public async Task A_change_that_fails_takes_nobody_with_it()
    {
        var changes = await TogetherAsync(
            connection => Insert(connection, 1),
            connection =>
            {
                Insert(connection, 2);
                throw new InvalidDataException("It failed after it wrote.");
            },
            connection => Insert(connection, 1),
            connection => Insert(connection, 3));

        await Assert.ThrowsAsync<InvalidDataException>(() => changes[1]);
        await Assert.ThrowsAsync<SqliteException>(() => changes[2]);
        await Task.WhenAll(changes[0], changes[3]);
        Assert.Equal([1, 3], Ids());
    }

    [Fact]
    public async Task What_was_made_before_one_that_fails_is_made_once_more_and_told_once()
    {
        var made = new List<int>();
        var changes = await TogetherAsync(
            connection =>
            {
                made.Add(Insert(connection, 1));
                return made.Count;
            },
            _ => throw new InvalidDataException("It failed."));

        await Assert.ThrowsAsync<InvalidDataException>(() => changes[1]);
        Assert.Equal(2, await changes[0]);
        Assert.Equal([1, 1], made);
        Assert.Equal([1], Ids());
    }

    [Fact]
    public async Task Nobody_is_told_of_success_before_the_commit()
    {
        var seen = new List<int>();
        var changes = await TogetherAsync(
            connection => Insert(connection, 1),
            connection =>
            {
                seen.AddRange(OtherThread.Run(Ids));
                return 0;
            });
        await Task.WhenAll(changes);

        Assert.Empty(seen);
    }

    [Fact]
    public async Task When_the_commit_fails_everyone_is_told_and_nothing_is_stored()
    {
        // A deferred key is checked by the commit only.
        var changes = await TogetherAsync(
            connection => Insert(connection, 1),
            connection => connection.Execute("insert into thing values (2, 99)"));

        await Assert.ThrowsAsync<SqliteException>(() => changes[0]);
        await Assert.ThrowsAsync<SqliteException>(() => changes[1]);
        Assert.Empty(Ids());
        Assert.Equal(1, _database.Write(connection => Insert(connection, 1)));
    }

    [Fact]
    public void A_commit_that_sqlite_undid_by_itself_as_on_a_full_disk_leaves_a_writer_that_goes_on()
    {
        Assert.Throws<SqliteException>(() => _database.Write(connection =>
        {
            Insert(connection, 1);
            raw.sqlite3_commit_hook(((PreparedConnection)connection).Inner.Handle, static _ => 1, null);
        }));

        _database.Write(connection =>
        {
            raw.sqlite3_commit_hook(((PreparedConnection)connection).Inner.Handle, null, null);
            Insert(connection, 2);
        });

        Assert.Equal([2], Ids());
    }

    [Fact]
    public async Task When_the_transaction_is_gone_those_before_are_told_and_those_after_go_on()
    {
        var changes = await TogetherAsync(
            connection => Insert(connection, 1),
            connection => connection.Execute("insert or rollback into thing values (1, null)"),
            connection => Insert(connection, 3));

        await Assert.ThrowsAsync<SqliteException>(() => changes[0]);
        await Assert.ThrowsAsync<SqliteException>(() => changes[1]);
        await changes[2];
        Assert.Equal([3], Ids());
    }

    [Fact]
    public void A_change_within_a_change_is_a_mistake_that_is_told_at_once() =>
        Assert.Throws<InvalidOperationException>(() => _database.Write(_ => _database.Write(connection => Insert(connection, 1))));

    [Fact]
    public void Whoever_reads_within_a_change_sees_what_it_did() => Assert.Equal(1, _database.Write(connection =>
    {
        Insert(connection, 1);
        return _database.Read(reading => reading.ExecuteScalar<int>("select count(*) from thing"));
    }));

    [Fact]
    public async Task What_waits_when_the_database_is_closed_is_still_stored()
    {
        var changes = await TogetherAsync(connection => Insert(connection, 1), connection => Insert(connection, 2));

        _database.Dispose();

        await Task.WhenAll(changes);
        Assert.Throws<ObjectDisposedException>(() => _database.Write(connection => Insert(connection, 3)));
    }

    public void Dispose() => _bare.Dispose();

    private Task<Task<int>[]> TogetherAsync(params Func<IDbConnection, int>[] changes) => _database.TogetherAsync(changes);

    private static int Insert(IDbConnection connection, int id) => connection.Execute("insert into thing (id) values (@id)", new { id });

    private List<int> Ids() => _database.Read(connection => connection.Query<int>("select id from thing order by id").AsList());
}
