using System.Data;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Storage;
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

    private readonly Dictionary<(int Period, LeaderboardMeasure Measure, int Level, long Place, LocalDate Through), int> _members = [];

    /// <summary>So many more or fewer stand in a node; nothing in the end, when members stay within it.</summary>
    public void Add(Board board, int level, long place, LocalDate? through, int members)
    {
        Count(RankCounters.Never);
        if (through is { } date)
            Count(date);

        void Count(LocalDate date)
        {
            var node = (board.Period, board.Measure, level, place, date);
            _members[node] = _members.GetValueOrDefault(node) + members;
        }
    }

    /// <summary>Gives the nodes as they are now.</summary>
    public IReadOnlyList<NodeRow> Store(IDbConnection connection, Snowflake guildId)
    {
        var guild = guildId.ToInt64();
        var rows = Statement.Values(_members.Count);
        foreach (var ((period, measure, level, place, through), members) in _members.Where(node => node.Value != 0).OrderBy(node => node.Key))
            rows.Add(guild, period, (int)measure, level, place, through, members);
        return Statement.Query(connection, rows, row => new NodeRow
        {
            Period = row.GetInt32(0),
            Measure = (LeaderboardMeasure)row.GetInt32(1),
            Level = row.GetInt32(2),
            Place = row.GetInt64(3),
            Through = ColumnValues.DateOf(row.GetString(4)),
            Members = row.GetInt32(5),
        });
    }
}
