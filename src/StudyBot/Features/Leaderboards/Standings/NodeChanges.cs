using System.Data;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Storage.Statements;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>What several moves change about the counters, stored as one statement.</summary>
internal sealed class NodeChanges
{
    private static readonly RowStatement Statement = new(
        """
        insert into board_node (guild_id, period, measure, level, place, through, members) values {rows}
        on conflict (guild_id, period, measure, level, through, place) do update set members = board_node.members + excluded.members
        returning period, measure, level, place, through, members
        """,
        columns: 7);

    private readonly List<Change> _changes = [];

    /// <summary>The changes of one node, beginning with that of all who stand in it; they are the last ones of the list.</summary>
    private int _node;

    /// <summary>So many more or fewer stand in a node; nothing in the end, when members stay within it.</summary>
    /// <param name="board">Whose node.</param>
    /// <param name="level">Of it.</param>
    /// <param name="place">At which it begins. What is added about one node is added in a row.</param>
    /// <param name="through">Until when those members stand there; null for good.</param>
    /// <param name="members">How many.</param>
    public void Add(Board board, int level, long place, LocalDate? through, int members)
    {
        if (_changes.Count == _node || _changes[_node] is var node && (node.Place != place || node.Level != level || node.Board != board))
            _node = _changes.Count;
        Count(RankCounters.Never);
        if (through is { } date)
            Count(date);

        void Count(LocalDate date)
        {
            for (var at = _node; at < _changes.Count; at++)
            {
                if (_changes[at].Through == date)
                {
                    _changes[at] = _changes[at] with { Members = _changes[at].Members + members };
                    return;
                }
            }

            _changes.Add(new Change(board, level, place, date, members));
        }
    }

    /// <summary>Gives the fine nodes that hold more than a number of members now.</summary>
    public IEnumerable<(Board Board, long Place)> Store(IDbConnection connection, Snowflake guildId, int most)
    {
        _changes.RemoveAll(static change => change.Members == 0);
        // In the order of the table's key.
        _changes.Sort(static (one, other) =>
            Board.Compare((one.Board.Period, one.Board.Measure), (other.Board.Period, other.Board.Measure)) is not 0 and var order ? order
            : one.Level != other.Level ? one.Level - other.Level
            : one.Through != other.Through ? one.Through.CompareTo(other.Through)
            : one.Place.CompareTo(other.Place));
        var rows = Statement.Values(_changes.Count);
        foreach (var (board, level, place, through, members) in _changes)
            rows.Add(guildId, board.Period, (int)board.Measure, level, place, through, members);
        return Statement.Query(connection, rows, row => IsFull(row)
            ? (new Board(guildId, row.Number(0), (LeaderboardMeasure)row.Number(1)), row.Integer(3))
            : ((Board Board, long Place)?)null).Where(static node => node is not null).Select(static node => node!.Value);

        // The date last: it is a text.
        bool IsFull(StatementColumns row) =>
            row.Number(5) > most && row.Number(2) == RankCounters.Fine && row.Date(4) == RankCounters.Never;
    }

    private readonly record struct Change(Board Board, int Level, long Place, LocalDate Through, int Members);
}
