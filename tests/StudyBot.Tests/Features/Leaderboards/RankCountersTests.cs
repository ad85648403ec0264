using Dapper;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Features.Leaderboards.Reading;
using StudyBot.Features.Leaderboards.Standings;
using StudyBot.Study;
using StudyBot.Study.Streaks;

namespace StudyBot.Tests.Features.Leaderboards;

/// <summary>What is counted at write time equals a recount, and ranks equal a plain sort, after anything that can happen.</summary>
public sealed class RankCountersTests
{
    /// <summary>What the nodes of one level hold, and what stands in their stretches.</summary>
    private const string Differences =
        """
        with node as (select distinct guild_id, period, measure, level, place from board_node),
        stretch as (
            select node.*, coalesce((select min(place) from node as other where other.guild_id = node.guild_id and other.period = node.period
                and other.measure = node.measure and other.level = node.level and other.place > node.place), 9223372036854775807) as place_end
            from node),
        held as (
            select stretch.guild_id, stretch.period, stretch.measure, stretch.level, stretch.place, through
            from stretch join board_place as standing on standing.guild_id = stretch.guild_id and standing.period = stretch.period
                and standing.measure = stretch.measure and standing.place >= stretch.place and standing.place < stretch.place_end),
        counted as (
            select guild_id, period, measure, level, place, '9999-12-31' as through, count(*) as members from held group by 1, 2, 3, 4, 5
            union all select guild_id, period, measure, level, place, through, count(*) from held where through is not null group by 1, 2, 3, 4, 5, 6),
        kept as (select guild_id, period, measure, level, place, through, members from board_node where members <> 0)
        select count(*) from (select * from (select * from counted except select * from kept)
            union all select * from (select * from kept except select * from counted))
        """;

    private const string SquadDifferences =
        """
        with counted as (
            select period, measure, squad_id, coalesce(through, '9999-12-31'), count(*), sum(place / 16777216)
            from board_place join board_member using (guild_id, user_id) where squad_id is not null group by 1, 2, 3, 4),
        kept as (select period, measure, squad_id, through, members, total from squad_total where members <> 0 or total <> 0)
        select count(*) from (select * from (select * from counted except select * from kept)
            union all select * from (select * from kept except select * from counted))
        """;

    /// <summary>Those who are shown stand with what they have; those who hide or left, nowhere.</summary>
    private const string PlaceDifferences =
        """
        with standing as (
            select guild_id, period, 3 as measure, user_id, minutes as value, null as through from board_total
            union all select guild_id, period, 4, user_id, answers, null from board_total
            union all select guild_id, period, 5, user_id, reviews, null from board_total
            union all select guild_id, period, 6, user_id, days, null from board_total
            union all select guild_id, 0, 1, user_id, streak_days, streak_through from board_member
            union all select guild_id, 0, 2, user_id, steady_days, steady_through from board_member),
        wanted as (
            select guild_id, period, measure, value * 16777216 + 16777215 - seat as place, through, user_id
            from standing join board_member using (guild_id, user_id)
            where value > 0 and hidden_at is null and departed_at is null),
        kept as (select guild_id, period, measure, place, through, user_id from board_place)
        select count(*) from (select * from (select * from wanted except select * from kept)
            union all select * from (select * from kept except select * from wanted))
        """;

    /// <summary>Whoever moved still stands where it says, or nowhere; whoever did not, with what they have.</summary>
    private const string MovedDifferences =
        """
        with moved as (
            select guild_id, user_id, period, 3 as measure, minutes as value, null as through from board_moved
            union all select guild_id, user_id, period, 4, answers, null from board_moved
            union all select guild_id, user_id, period, 5, reviews, null from board_moved
            union all select guild_id, user_id, period, 6, days, null from board_moved
            union all select guild_id, user_id, period, 1, streak_days, streak_through from board_moved
            union all select guild_id, user_id, period, 2, steady_days, steady_through from board_moved),
        stood as (
            select guild_id, user_id, period, measure, value * 16777216 + 16777215 - seat as place, through
            from moved join board_member using (guild_id, user_id) where value > 0)
        select (select count(*) from (select * from stood except select guild_id, user_id, period, measure, place, through from board_place))
            + (select count(*) from board_place join board_total using (guild_id, user_id, period)
                where measure = 3 and place / 16777216 <> minutes
                    and (board_place.guild_id, board_place.user_id, board_place.period) not in (
                        select guild_id, user_id, period from board_moved where minutes is not null))
        """;

    [Fact]
    public void Counters_equal_a_recount_and_ranks_a_plain_sort_after_anything() => Prop.ForAll(
        Gen.Choose(0, 100_000).ToArbitrary(),
        seed =>
        {
            using var slice = new Slice();
            var crowd = new Crowd(slice, members: 2200, seed);
            crowd.NameSquads();
            crowd.Act(1200);
            slice.Database.Write(connection => RankNodes.Begin(connection, Slice.Guild));
            crowd.Act(2600);

            Assert.Equal(0, slice.Database.Read(connection => connection.ExecuteScalar<int>(MovedDifferences)));
            Settle(slice);
            Assert.InRange(Fine(slice, LeaderboardMeasure.Days), 2, 8);
            Assert.Equal(0, slice.Database.Read(connection => connection.ExecuteScalar<int>(Differences)));
            Assert.Equal(0, slice.Database.Read(connection => connection.ExecuteScalar<int>(SquadDifferences)));
            Assert.Equal(0, slice.Database.Read(connection => connection.ExecuteScalar<int>(PlaceDifferences)));
            foreach (var measure in Enum.GetValues<LeaderboardMeasure>().Where(measure => measure != LeaderboardMeasure.Consistency))
            {
                foreach (var period in new[] { BoardPeriod.Week, BoardPeriod.All })
                    AssertEveryPage(crowd, period, measure, Crowd.Monday.PlusDays(seed % 12));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3).WithReplay(20260302UL, 1UL));

    [Fact]
    public void A_board_is_cut_in_pieces_and_stays_right_with_one_value_for_all()
    {
        using var slice = new Slice();
        var log = slice.Get<StudyLog>();
        Study(1000, 1200);
        while (slice.Get<BoardUpkeep>().Step(Slice.Guild, Crowd.Monday, Instant.MaxValue))
        {
            // Until all of it is done: so many members are counted from now on.
        }

        Assert.InRange(Fine(slice, LeaderboardMeasure.Minutes), 2, 3);
        Study(2200, 1800);
        var crowd = new Crowd(slice, members: 3000, seed: 1);

        Settle(slice);
        Assert.InRange(Fine(slice, LeaderboardMeasure.Minutes), 4, 8);
        Assert.Equal(0, slice.Database.Read(connection => connection.ExecuteScalar<int>(Differences)));
        var last = crowd.Page(BoardPeriod.All, LeaderboardMeasure.Minutes, Crowd.Monday, 299, new(2100));
        Assert.Equal(Enumerable.Range(3990, 10).Select(user => new LeaderboardRow(1, new((ulong)user), 30)), last.Rows);
        Assert.Equal((3000, 110), (last.Members, last.Own!.Page));
        AssertEveryPage(crowd, BoardPeriod.All, LeaderboardMeasure.Streak, Crowd.Monday.PlusDays(1));
        Assert.Empty(crowd.Page(BoardPeriod.All, LeaderboardMeasure.Streak, Crowd.Monday.PlusDays(20), 0, new(2100)).Rows);

        void Study(int first, int members) => slice.Database.Write(connection =>
        {
            for (var member = first; member < first + members; member++)
                log.Append(connection, new StudyEvent(Slice.Guild, new((ulong)member), StudyEventKind.CheckIn, "1", Crowd.Monday, default) { Minutes = 30 });
        });
    }

    [Fact]
    public void Counting_anew_changes_nothing()
    {
        using var slice = new Slice();
        var crowd = new Crowd(slice, members: 900, seed: 7);
        crowd.Act(2000);

        slice.Database.Write(connection => RankNodes.Begin(connection, Slice.Guild));

        Settle(slice);
        Assert.Equal(0, slice.Database.Read(connection => connection.ExecuteScalar<int>(Differences)));
        AssertEveryPage(crowd, BoardPeriod.All, LeaderboardMeasure.Minutes, Crowd.Monday);
    }

    [Fact]
    public void Consistency_on_the_board_equals_the_computed_one_on_every_day()
    {
        using var slice = new Slice();
        var log = slice.Get<StudyLog>();
        Prop.ForAll(Gen.Choose(0, 70).ArrayOf().ToArbitrary(), days =>
        {
            var user = slice.Discord.NewId();
            foreach (var day in days.Distinct())
            {
                // What staff credit before a member's own first day begins nothing.
                var kind = day % 5 == 0 ? StudyEventKind.Credit : StudyEventKind.CheckIn;
                log.Append(new StudyEvent(Slice.Guild, user, kind, $"{day}", Crowd.Monday.PlusDays(day), default));
            }

            if (days.Length == 0)
                return;
            for (var ahead = days.Max(); ahead < days.Max() + 50; ahead++)
            {
                var today = Crowd.Monday.PlusDays(ahead);
                slice.Database.Write(connection => connection.Execute("update board_guild set upkeep_at = 0"));
                while (slice.Get<BoardUpkeep>().Step(Slice.Guild, today, Instant.MaxValue))
                {
                    // Until all of it is done.
                }

                Assert.Equal(Computed(slice, user, today), OnBoard(slice, user, today));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(12).WithReplay(20260302UL, 1UL));
    }

    private static void Settle(Slice slice) => slice.Get<Settling>().Read(Slice.Guild, _ => true);

    private static int Fine(Slice slice, LeaderboardMeasure measure) => slice.Database.Read(connection => connection.ExecuteScalar<int>(
        "select count(distinct place) from board_node where period = 0 and measure = @measure and level = 1", new { measure }));

    private static int Computed(Slice slice, Snowflake user, LocalDate today) =>
        Consistency.Of(slice.Get<StreakFactsReader>().Of(Slice.Guild, user), today).Met;

    private static int OnBoard(Slice slice, Snowflake user, LocalDate today) => slice.Get<LeaderboardStore>()
        .Page(new LeaderboardQuery(Slice.Guild, BoardPeriod.All, LeaderboardMeasure.Consistency, today), user, 0).Own?.Row.Value ?? 0;

    private static void AssertEveryPage(Crowd crowd, BoardPeriod period, LeaderboardMeasure measure, LocalDate today)
    {
        var sorted = crowd.Sorted(period, measure, today);
        for (var number = 0; number * LeaderboardPage.Size < sorted.Count; number += 7)
        {
            var own = sorted[(number * 31) % sorted.Count];
            var at = sorted.ToList().IndexOf(own);
            var page = crowd.Page(period, measure, today, number, own.UserId);
            Assert.Equal(sorted.Count, page.Members);
            Assert.Equal(sorted.Skip(number * LeaderboardPage.Size).Take(LeaderboardPage.Size), page.Rows);
            Assert.Equal((own, sorted.ElementAtOrDefault(at - 1), sorted.ElementAtOrDefault(at + 1)), (page.Own!.Row, page.Own.Above, page.Own.Below));
            Assert.Equal(at / LeaderboardPage.Size, page.Own.Page);
            var better = sorted.LastOrDefault(row => row.Value > own.Value);
            Assert.Equal(better is null ? null : (better.Rank, better.Value - own.Value), page.Own.Next);
        }
    }
}
