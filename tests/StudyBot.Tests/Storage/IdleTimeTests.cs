using System.Data;
using Dapper;
using StudyBot.Storage;

namespace StudyBot.Tests.Storage;

/// <summary>What the writer does for nobody in particular, and when.</summary>
public sealed class IdleTimeTests : IDisposable
{
    private const int Normal = 1;
    private const int Full = 2;

    private readonly BareDatabase _bare = new("create table thing (id integer primary key)");
    private readonly Database _database;

    public IdleTimeTests() => _database = _bare.Database;

    [Fact(Timeout = 60_000)]
    public async Task It_is_done_a_step_at_a_time_until_nothing_is_left()
    {
        var work = new Work { Left = 3 };

        _database.WhenIdle(work);

        Assert.Equal(["step 3", "step 2", "step 1"], await work.Done(3));
        _database.Write(_ => 0);
        Assert.Equal([1, 2, 3], Ids());
    }

    [Fact(Timeout = 60_000)]
    public async Task It_waits_for_nobody_on_the_disk_and_everybody_after_it_does()
    {
        var work = new Work { Left = 1 };

        _database.WhenIdle(work);
        await work.Done(1);

        Assert.Equal(Normal, work.Synchronous);
        Assert.Equal(Full, _database.Write(connection => connection.ExecuteScalar<int>("pragma synchronous")));
    }

    [Fact(Timeout = 60_000)]
    public async Task Whoever_waits_goes_first_until_it_can_be_put_off_no_longer()
    {
        var work = new Work();
        _database.WhenIdle(work);
        var changes = await _database.TogetherAsync(
            [Second, .. Enumerable.Repeat<Func<IDbConnection, int>>(Third, Writer.MostTogether)], held: () => work.Left = 1);
        await Task.WhenAll(changes);

        // A group holds so many: the last of the third ones is in the next.
        Assert.Equal(["second", .. Enumerable.Repeat("third", Writer.MostTogether - 1), "step 1", "third"], work.Log);

        int Second(IDbConnection connection)
        {
            work.Log.Add("second");
            work.IsPressing = true;
            return 0;
        }

        int Third(IDbConnection connection)
        {
            work.Log.Add("third");
            return 0;
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task A_step_that_fails_is_undone_and_told_and_the_writer_goes_on()
    {
        var work = new Work { Left = 1, Trouble = new InvalidDataException("It failed after it wrote.") };

        _database.WhenIdle(work);

        Assert.Equal(["step 1", "It failed after it wrote."], await work.Done(2));
        Assert.Empty(Ids());
        Assert.Equal(Full, _database.Write(connection => connection.ExecuteScalar<int>("pragma synchronous")));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_change_that_can_wait_is_made_although_nobody_comes()
    {
        Assert.Equal(1, await _database.WriteSometimeAsync(connection => connection.Execute("insert into thing values (1)")));
        Assert.Equal([1], Ids());
    }

    [Fact(Timeout = 60_000)]
    public async Task A_change_that_can_wait_is_made_before_the_next_one_and_together_with_it()
    {
        var first = _database.WriteSometimeAsync(connection => connection.Execute("insert into thing values (1)"));
        var seen = await _database.WriteAsync(connection => connection.ExecuteScalar<int>("select count(*) from thing"));

        Assert.Equal((1, 1), (await first, seen));
    }

    [Fact]
    public void What_can_wait_is_still_stored_when_the_database_is_closed()
    {
        var change = _database.WriteSometimeAsync(connection => connection.Execute("insert into thing values (1)"));

        _database.Dispose();

        Assert.True(change.IsCompletedSuccessfully);
    }

    [Fact]
    public void There_is_one_such_work() => Assert.Throws<InvalidOperationException>(() =>
    {
        _database.WhenIdle(new Work());
        _database.WhenIdle(new Work());
    });

    public void Dispose() => _bare.Dispose();

    private List<int> Ids() => _database.Read(connection => connection.Query<int>("select id from thing order by id").AsList());

    private sealed class Work : IIdleWork
    {
        public int Left { get; set; }

        public bool IsPressing { get; set; }

        public Exception? Trouble { get; init; }

        public int Synchronous { get; private set; }

        public List<string> Log { get; } = [];

        public IdleNeed Need => Left == 0 ? IdleNeed.None : IsPressing ? IdleNeed.Now : IdleNeed.Whenever;

        public void Step(IDbConnection connection)
        {
            connection.Execute("insert into thing values ((select coalesce(max(id), 0) + 1 from thing))");
            Synchronous = connection.ExecuteScalar<int>("pragma synchronous");
            Say($"step {Left--}");
            if (Trouble is not null)
                throw Trouble;
        }

        public void Failed(Exception reason) => Say(reason.Message);

        /// <summary>Once so much has happened, and is committed.</summary>
        public async Task<IReadOnlyList<string>> Done(int count)
        {
            while (true)
            {
                lock (Log)
                {
                    if (Log.Count >= count)
                        break;
                }

                await Task.Yield();
            }

            return Log;
        }

        private void Say(string what)
        {
            lock (Log)
                Log.Add(what);
        }
    }
}
