using System.Data;
using Dapper;
using StudyBot.Storage;

namespace StudyBot.Tests.Storage;

/// <summary>Whatever is remembered is what a look at the file would give.</summary>
public sealed class RememberedTests : IDisposable
{
    private readonly BareDatabase _bare = new("create table name (id integer primary key, text text); create table other (id integer)");
    private readonly Database _database;
    private readonly Remembered<int, string?> _names;
    private int _reads;

    public RememberedTests()
    {
        _database = _bare.Database;
        _database.Write(connection => connection.Execute("insert into name values (1, 'old')"));
        _names = new Remembered<int, string?>(_database, ["name"], Read);
    }

    [Fact]
    public void What_was_read_once_is_not_read_again()
    {
        Assert.Equal("old", _names.Of(1));
        Assert.Equal("old", _names.Of(1));
        Assert.Null(_names.Of(2));
        Assert.Null(_names.Of(2));
        _database.Write(connection => connection.Execute("insert into other values (1)"));
        Assert.Equal("old", _database.Read(connection => _names.Of(connection, 1)));
        Assert.Equal(2, _reads);
    }

    [Fact]
    public void A_change_is_seen_by_itself_at_once_and_by_others_when_it_is_committed()
    {
        Assert.Equal("old", _names.Of(1));
        _database.Write(connection =>
        {
            Assert.Equal("old", _names.Of(connection, 1));
            Set(connection, "new");
            Assert.Equal("new", _names.Of(connection, 1));
            Assert.Equal("old", Task.Run(() => _names.Of(1)).GetAwaiter().GetResult());
            return true;
        });
        Assert.Equal("new", _names.Of(1));
    }

    [Fact]
    public async Task A_change_that_is_taken_back_leaves_nothing()
    {
        await Assert.ThrowsAsync<InvalidDataException>(() => _database.WriteAsync<bool>(connection =>
        {
            Set(connection, "never");
            Assert.Equal("never", _names.Of(connection, 1));
            throw new InvalidDataException();
        }));
        Assert.Equal("old", _names.Of(1));
        Assert.Equal("old", await _database.WriteAsync(connection => _names.Of(connection, 1)));
    }

    [Fact]
    public void A_look_from_before_a_change_is_not_remembered()
    {
        var seen = _database.Read(connection =>
        {
            // The snapshot begins.
            Assert.Equal("old", Read(connection, 1));
            _database.Write(change => Set(change, "new"));
            return _names.Of(connection, 1);
        });
        Assert.Equal("old", seen);
        Assert.Equal("new", _names.Of(1));
    }

    [Fact]
    public async Task Nobody_who_was_told_of_a_change_reads_what_was_before()
    {
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            for (var at = 0; at < 2000; at++)
                _names.Of(1);
        })).ToList();
        for (var number = 0; number < 200; number++)
        {
            var text = $"{number}";
            await _database.WriteAsync(connection => Set(connection, text));
            Assert.Equal(text, _names.Of(1));
        }

        await Task.WhenAll(readers);
    }

    [Fact]
    public void When_there_are_too_many_it_begins_anew()
    {
        const int Most = Remembered<int, string?>.Most;
        ReadUpTo(Most);
        ReadUpTo(Most);
        Assert.Equal(Most, _reads);

        ReadUpTo(Most + 1);
        ReadUpTo(1);

        Assert.Equal(Most + 2, _reads);
    }

    public void Dispose() => _bare.Dispose();

    private void ReadUpTo(int last)
    {
        for (var id = 1; id <= last; id++)
            _names.Of(id);
    }

    private string? Read(IDbConnection connection, int id)
    {
        Interlocked.Increment(ref _reads);
        return connection.ExecuteScalar<string?>("select text from name where id = @id", new { id });
    }

    private static bool Set(IDbConnection connection, string text) =>
        connection.Execute("update name set text = @text where id = 1", new { text }) == 1;
}
