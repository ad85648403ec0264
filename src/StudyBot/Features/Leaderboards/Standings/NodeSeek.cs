using System.Data;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>The nodes that hold where a member stood and stands; null where there is none of that level. A board's first fine one begins at 0.</summary>
internal sealed record NodePair(long? Was, long? Now);

/// <summary>Looks for the nodes of several moves at once.</summary>
internal static class NodeSeek
{
    private const string OfMove = "guild_id = @guildId and period = move.period and measure = move.measure";

    private static readonly RowStatement Statement = new(
        $"""
        with move (slot, period, measure, was_place, now_place) as (values {"{rows}"})
        select
            (select place from board_node where {OfMove} and level = 2 and place <= move.was_place order by place desc limit 1),
            (select place from board_node where {OfMove} and level = 2 and place <= move.now_place order by place desc limit 1),
            coalesce((select place from board_node where {OfMove} and level = 1 and place <= move.was_place order by place desc limit 1), 0),
            coalesce((select place from board_node where {OfMove} and level = 1 and place <= move.now_place order by place desc limit 1), 0)
        from move order by slot
        """,
        columns: 5);

    /// <summary>One of each level a move, in their order.</summary>
    public static List<(NodePair Coarse, NodePair Fine)> Find(IDbConnection connection, Snowflake guildId, IReadOnlyList<Move> moves) =>
        Statement.Query(
            connection,
            [.. moves.Select((move, slot) => new object?[] { slot, move.Period, (int)move.Measure, move.Was?.Place, move.Now?.Place })],
            [("@guildId", guildId.ToInt64())],
            row => (new NodePair(At(row, 0), At(row, 1)), new NodePair(At(row, 2), At(row, 3))));

    private static long? At(IDataRecord row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);
}
