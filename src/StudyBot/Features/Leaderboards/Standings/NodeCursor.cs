using System.Data;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Storage.Statements;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Goes up a level of a board's nodes, and asks for one only when the last one ends before the place that is sought.</summary>
/// <param name="connection">Of the transaction.</param>
/// <param name="board">Whose nodes.</param>
/// <param name="level">Of them.</param>
internal sealed class NodeCursor(IDbConnection connection, Board board, int level)
{
    private const string OfLevel = $"guild_id = ?1 and period = ?2 and measure = ?3 and level = ?4 and {RankCounters.OfAll}";

    private static readonly RowStatement Statement = new(
        $"""
        select (select place from board_node where {OfLevel} and place <= ?5 order by place desc limit 1),
            (select place from board_node where {OfLevel} and place > ?5 order by place limit 1)
        """,
        columns: 5);

    private long? _start;
    private long _end = long.MinValue;

    /// <summary>The node that holds a place; null where there is none of this level. A board's first fine one begins at 0.</summary>
    /// <param name="place">Not before the one that was sought last.</param>
    public long? Find(long place)
    {
        if (place >= _end)
            Seek(place);
        return _start;
    }

    private void Seek(long place)
    {
        var (start, end) = Statement.FirstOrDefault(
            connection,
            static row => (row.IsNull(0) ? (long?)null : row.Integer(0), row.IsNull(1) ? Place.End : row.Integer(1)),
            board.GuildId, board.Period, (int)board.Measure, level, place);
        (_start, _end) = (start ?? (level == RankCounters.Fine ? 0 : null), end);
    }
}
