using System.Data;
using Dapper;
using StudyBot.Storage;

namespace StudyBot.Tests.Storage;

/// <summary>Which commits wait for the disk.</summary>
public sealed class OutlivesTests : IDisposable
{
    private const int Normal = 1;
    private const int Full = 2;

    private readonly BareDatabase _bare = new("create table thing (body blob)");
    private readonly Database _database;

    public OutlivesTests() => _database = _bare.Database;

    [Fact]
    public void Who_says_nothing_waits() => Assert.Equal(Full, _database.Write(Synchronous));

    [Fact]
    public async Task Whoever_need_not_survive_a_power_cut_does_not_and_the_next_one_does_again()
    {
        Assert.Equal(Normal, await _database.WriteAsync(Synchronous, Outlives.Process));
        Assert.Equal(Normal, await _database.WriteSometimeAsync(Synchronous));
        Assert.Equal(Full, await _database.WriteAsync(Synchronous));
    }

    [Fact(Timeout = 60_000)]
    public async Task One_of_a_group_makes_all_wait()
    {
        var together = await _database.TogetherAsync(
            Enumerable.Repeat<Func<IDbConnection, int>>(Synchronous, 3), outlives: number => number == 1 ? Outlives.Machine : Outlives.Process);

        var seen = await Task.WhenAll(together);
        Assert.Equal([Full, Full, Full], seen);
    }

    [Fact(Timeout = 60_000)]
    public async Task Without_a_pause_so_much_is_left_for_the_disk_and_no_more()
    {
        var changes = await _database.TogetherAsync(
            [Large, .. Enumerable.Repeat<Func<IDbConnection, int>>(Synchronous, Writer.MostTogether)], outlives: _ => Outlives.Process);

        // A group holds so many: the last one is in the next.
        var seen = await Task.WhenAll(changes);
        Assert.Equal([.. Enumerable.Repeat(Normal, Writer.MostTogether), Full], seen);

        static int Large(IDbConnection connection)
        {
            connection.Execute("insert into thing values (zeroblob(5000000))");
            return Synchronous(connection);
        }
    }

    public void Dispose() => _bare.Dispose();

    private static int Synchronous(IDbConnection connection) => connection.ExecuteScalar<int>("pragma synchronous");
}
