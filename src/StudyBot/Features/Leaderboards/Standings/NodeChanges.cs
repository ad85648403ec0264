using System.Data;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>What several moves change about the counters, stored as one statement.</summary>
internal sealed class NodeChanges
{
    private static readonly RowStatement Statement = new(
        """
        insert into board_node (guild_id, period, measure, level, place, through, members) values {rows}
        on conflict (guild_id, period, measure, level, place, through) do update set members = board_node.members + excluded.members
        returning period, measure, level, place, through, members
        """,
        columns: 7);

    private readonly Dictionary<(int Period, LeaderboardMeasure Measure, int Level, long Place, LocalDate Through), int> _members = [];

    /// <summary>Nothing, when the member stays within a node.</summary>
    public void Add(int level, Move move, NodePair nodes)
    {
        if (move.Was is { } was && nodes.Was is { } from)
            Add((move.Period, move.Measure, level, from, was.Through ?? RankCounters.Never), -1);
        if (move.Now is { } now && nodes.Now is { } to)
            Add((move.Period, move.Measure, level, to, now.Through ?? RankCounters.Never), 1);
    }

    /// <summary>Gives the nodes as they are now.</summary>
    public IReadOnlyList<NodeRow> Store(IDbConnection connection, Snowflake guildId)
    {
        var guild = guildId.ToInt64();
        object?[][] rows =
        [
            .. _members.Where(row => row.Value != 0).Select(row => new object?[]
            {
                guild, row.Key.Period, (int)row.Key.Measure, row.Key.Level, row.Key.Place, LocalDatePattern.Iso.Format(row.Key.Through), row.Value,
            }),
        ];
        return rows.Length == 0 ? [] : Statement.Query(connection, rows, [], row => new NodeRow
        {
            Period = row.GetInt32(0),
            Measure = (LeaderboardMeasure)row.GetInt32(1),
            Level = row.GetInt32(2),
            Place = row.GetInt64(3),
            Through = LocalDatePattern.Iso.Parse(row.GetString(4)).Value,
            Members = row.GetInt32(5),
        });
    }

    private void Add((int Period, LeaderboardMeasure Measure, int Level, long Place, LocalDate Through) node, int members) =>
        _members[node] = _members.GetValueOrDefault(node) + members;
}
