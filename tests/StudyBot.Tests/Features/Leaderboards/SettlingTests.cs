using Dapper;
using Microsoft.Extensions.Hosting;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Standings;
using StudyBot.Storage;

namespace StudyBot.Tests.Features.Leaderboards;

/// <summary>Places follow on totals: soon after, before anybody looks, and after a restart.</summary>
public sealed class SettlingTests
{
    [Fact]
    public async Task A_check_in_leaves_its_places_for_later_and_whoever_looks_sees_them_all_the_same()
    {
        using var slice = new Slice();
        await slice.Command("checkin", new TestMember(1), ("minutes", 60L));
        await slice.Command("checkin", new TestMember(2), ("minutes", 90L));

        Assert.Equal((2, 0), (Moved(slice), Placed(slice)));
        var board = await slice.Command("leaderboard", new TestMember(1), ("by", "Minutes"));

        Assert.Contains("🥇 <@2> · **1시간 30분**\n🥈 <@1> · **1시간**", board.Text(), StringComparison.Ordinal);
        Assert.Equal((0, 2), (Moved(slice), Placed(slice)));
    }

    [Fact(Timeout = 60_000)]
    public async Task What_a_dead_process_left_is_settled_at_the_start_and_what_comes_then_soon_after()
    {
        using var slice = new Slice();
        await slice.Command("checkin", new TestMember(1), ("minutes", 60L));
        var service = slice.Get<IEnumerable<IHostedService>>().OfType<SettlingService>().Single();

        await service.StartAsync(CancellationToken.None);
        while (Moved(slice) > 0)
            await Task.Yield();
        await slice.Command("checkin", new TestMember(2), ("minutes", 90L));
        while (Moved(slice) > 0)
            await Task.Yield();

        // What gave no hint is found, too.
        slice.Database.Write(connection => connection.Execute(
            "insert into board_moved (guild_id, user_id, period, minutes) select guild_id, user_id, period, minutes from board_total"));
        while (Moved(slice) > 0)
        {
            // Looking again and again would leave no pause for settling.
            if (slice.Get<UnsettledGuilds>().Need is IdleNeed.None)
                slice.Clock.Advance(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }

        Assert.Equal(2, Placed(slice));

        await service.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Members_are_settled_some_at_a_time()
    {
        using var slice = new Slice();
        for (var member = 1UL; member <= 7; member++)
            await slice.Command("checkin", new TestMember(member), ("minutes", 10L * (long)member));

        Assert.Equal(1, slice.Database.Write(slice.Get<UnsettledGuilds>().Find));
        Assert.Equal([3, 3, 1, 0], Enumerable.Range(0, 4).Select(_ => slice.Database.Write(connection => Settling.Step(connection, Slice.Guild, most: 3))));
        Assert.Equal((0, 7), (Moved(slice), Placed(slice)));
        Assert.Equal(0, slice.Database.Write(slice.Get<UnsettledGuilds>().Find));
    }

    [Fact]
    public async Task Few_moves_of_a_guild_wait_for_a_long_pause_eight_for_a_short_one_and_hundreds_for_none()
    {
        using var slice = new Slice();
        var unsettled = slice.Get<UnsettledGuilds>();
        Assert.Equal(IdleNeed.None, unsettled.Need);

        await CheckIn(from: 1, to: 7);
        Assert.Equal(IdleNeed.WhenQuiet, unsettled.Need);
        await CheckIn(from: 8, to: 10);
        Assert.Equal((IdleNeed.Whenever, 0), (unsettled.Need, Placed(slice)));
        Step();
        Assert.Equal((IdleNeed.WhenQuiet, 8), (unsettled.Need, Placed(slice)));
        Step();
        Assert.Equal((IdleNeed.None, 10), (unsettled.Need, Placed(slice)));

        await CheckIn(from: 11, to: 20);
        for (var moves = 10; moves < 512; moves++)
            unsettled.Moved(Slice.Guild);
        Assert.Equal(IdleNeed.Now, unsettled.Need);
        Step();
        Assert.Equal((IdleNeed.None, 20, 0), (unsettled.Need, Placed(slice), Moved(slice)));

        void Step() => slice.Database.Write(unsettled.Step);

        async Task CheckIn(ulong from, ulong to)
        {
            for (var member = from; member <= to; member++)
                await slice.Command("checkin", new TestMember(member), ("minutes", 30L));
        }
    }

    [Fact]
    public void Guilds_with_many_moves_come_before_those_with_few()
    {
        using var slice = new Slice();
        var unsettled = slice.Get<UnsettledGuilds>();
        unsettled.Moved(Snowflake.FromInt64(1));
        for (var moves = 0; moves < 8; moves++)
            unsettled.Moved(Snowflake.FromInt64(2));

        slice.Database.Write(unsettled.Step);
        Assert.Equal(IdleNeed.WhenQuiet, unsettled.Need);
        slice.Database.Write(unsettled.Step);
        Assert.Equal(IdleNeed.None, unsettled.Need);
    }

    [Fact]
    public async Task What_failed_is_left_until_the_next_look()
    {
        using var slice = new Slice();
        await slice.Command("checkin", new TestMember(1), ("minutes", 30L));
        var unsettled = slice.Get<UnsettledGuilds>();

        unsettled.Failed(new IOException("The disk is full."));

        Assert.Equal((IdleNeed.None, 1), (unsettled.Need, Moved(slice)));
        slice.Database.Write(unsettled.Find);
        Assert.Equal(IdleNeed.WhenQuiet, unsettled.Need);
    }

    private static int Moved(Slice slice) => slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(distinct user_id) from board_moved"));

    private static int Placed(Slice slice) => slice.Database.Read(connection => connection.ExecuteScalar<int>(
        "select count(*) from board_place where period = 0 and measure = 3"));
}
