using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Storage.Statements;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Cuts nodes that have become too large, and counts those of a board anew.</summary>
internal static class RankNodes
{
    /// <summary>Standings that a fine node holds at most, so many rows may be counted one by one.</summary>
    public const int Most = 1024;

    /// <summary>Fine nodes that a coarse one holds at most.</summary>
    private const int MostChildren = 64;

    private const string OfBoard = "guild_id = @GuildId and period = @Period and measure = @Measure";

    private static readonly RowStatement Reading = new(
        "select place, through from board_place where guild_id = ?1 and period = ?2 and measure = ?3 and place >= ?4 and place < ?5 order by place", columns: 5);

    /// <summary>Cuts a fine node in pieces when it holds more than <see cref="Most"/>.</summary>
    public static void Cut(IDbConnection connection, Board board, long place)
    {
        var standings = Standings(connection, board, place, Next(connection, board, RankCounters.Fine, place));
        if (standings.Count <= Most)
            return;
        connection.Execute($"delete from board_node where {OfBoard} and level = 1 and place = @place", new { board.GuildId, board.Period, board.Measure, place });
        var pieces = ((standings.Count - 1) / (Most / 2)) + 1;
        for (var piece = 0; piece < pieces; piece++)
        {
            var from = (int)((long)standings.Count * piece / pieces);
            var to = (int)((long)standings.Count * (piece + 1) / pieces);
            StoreFine(connection, board, piece == 0 ? place : standings[from].Place, standings.GetRange(from, to - from));
        }

        CutCoarse(connection, board, place);
    }

    /// <summary>All nodes of a board, from its standings.</summary>
    public static void Recount(IDbConnection connection, Board board)
    {
        connection.Execute($"delete from board_node where {OfBoard}", new { board.GuildId, board.Period, board.Measure });
        var members = connection.Query<NodeRow>(
            $"""
            select @Never as through, count(*) as members from board_place where {OfBoard}
            union all select through, count(*) from board_place where {OfBoard} and through is not null group by through
            """,
            new { board.GuildId, board.Period, board.Measure, RankCounters.Never });
        Insert(connection, board, RankCounters.Fine, place: 0, members.Select(row => (row.Through, row.Members)));
        Cut(connection, board, place: 0);
    }

    /// <summary>From now on a guild's boards have counters.</summary>
    public static void Begin(IDbConnection connection, Snowflake guildId)
    {
        var boards = connection.Query<NodeRow>("select distinct period, measure from board_place where guild_id = @guildId", new { guildId });
        foreach (var board in boards.AsList())
            Recount(connection, new Board(guildId, board.Period, board.Measure));
        connection.Execute("update board_guild set is_counted = true where guild_id = @guildId", new { guildId });
    }

    private static List<Standing> Standings(IDbConnection connection, Board board, long from, long to) => Reading.Query(
        connection, static row => new Standing(row.Integer(0), row.DateOrNull(1)), board.GuildId, board.Period, (int)board.Measure, from, to);

    private static void StoreFine(IDbConnection connection, Board board, long place, List<Standing> standings) => Insert(
        connection, board, RankCounters.Fine, place,
        standings.Where(row => row.Through is not null).CountBy(row => row.Through!.Value).Select(group => (group.Key, group.Value))
            .Append((RankCounters.Never, standings.Count)));

    /// <summary>Where the fine nodes below a coarse one have become too many, or there was none yet.</summary>
    private static void CutCoarse(IDbConnection connection, Board board, long place)
    {
        var coarse = connection.ExecuteScalar<long?>(
            $"select place from board_node where {OfBoard} and level = 2 and {RankCounters.OfAll} and place <= @place order by place desc limit 1",
            new { board.GuildId, board.Period, board.Measure, place });
        var from = coarse ?? 0;
        var to = Next(connection, board, RankCounters.Coarse, from);
        var children = connection.Query<long>(
            $"select place from board_node where {OfBoard} and level = 1 and {RankCounters.OfAll} and place >= @from and place < @to order by place",
            new { board.GuildId, board.Period, board.Measure, from, to }).AsList();
        if (coarse is not null && children.Count <= MostChildren)
            return;
        connection.Execute($"delete from board_node where {OfBoard} and level = 2 and place = @from", new { board.GuildId, board.Period, board.Measure, from });
        var pieces = ((children.Count - 1) / (MostChildren / 2)) + 1;
        for (var piece = 0; piece < pieces; piece++)
        {
            var first = children[children.Count * piece / pieces];
            var end = piece == pieces - 1 ? to : children[children.Count * (piece + 1) / pieces];
            var members = connection.Query<NodeRow>(
                $"select through, sum(members) as members from board_node where {OfBoard} and level = 1 and place >= @first and place < @end group by through",
                new { board.GuildId, board.Period, board.Measure, first, end });
            Insert(connection, board, RankCounters.Coarse, first, members.Select(row => (row.Through, row.Members)));
        }
    }

    /// <summary>Every node has a row for all, by which it is found.</summary>
    private static void Insert(
        IDbConnection connection, Board board, int level, long place, IEnumerable<(LocalDate Through, int Members)> members)
    {
        connection.Execute(
            """
            insert into board_node (guild_id, period, measure, level, place, through, members)
            values (@GuildId, @Period, @Measure, @level, @place, @through, @members)
            """,
            members.Select(row => new { board.GuildId, board.Period, board.Measure, level, place, through = row.Through, members = row.Members }));
    }

    private static long Next(IDbConnection connection, Board board, int level, long place) => connection.ExecuteScalar<long?>(
        $"select min(place) from board_node where {OfBoard} and level = @level and {RankCounters.OfAll} and place > @place",
        new { board.GuildId, board.Period, board.Measure, level, place }) ?? Place.End;
}
