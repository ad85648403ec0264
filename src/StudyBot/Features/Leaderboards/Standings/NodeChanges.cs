using System.Data;
using System.Globalization;
using System.Text;
using Dapper;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>What several moves change about the counters, stored as one statement.</summary>
internal sealed class NodeChanges
{
    private readonly Dictionary<(int Period, LeaderboardMeasure Measure, int Level, long Place, LocalDate Through), int> _members = [];

    /// <summary>On a board in one piece, where only coming and going counts.</summary>
    public void AddWhole(Move move)
    {
        if (move.Was is null)
            Add((move.Period, move.Measure, RankCounters.Fine, 0, RankCounters.Never), 1);
        if (move.Now is null)
            Add((move.Period, move.Measure, RankCounters.Fine, 0, RankCounters.Never), -1);
    }

    /// <summary>Nothing, when the member stays within a node.</summary>
    public void Add(int level, Move move, NodePair nodes)
    {
        if (move.Was is { } was && nodes.Was is { } from)
            Add((move.Period, move.Measure, level, from, was.Through ?? RankCounters.Never), -1);
        if (move.Now is { } now && nodes.Now is { } to)
            Add((move.Period, move.Measure, level, to, now.Through ?? RankCounters.Never), 1);
    }

    /// <summary>Gives the nodes that hold more than before.</summary>
    public IReadOnlyList<NodeRow> Store(IDbConnection connection, Snowflake guildId)
    {
        var rows = _members.Where(row => row.Value != 0).ToList();
        if (rows.Count == 0)
            return [];
        var values = new StringBuilder();
        var parameters = new DynamicParameters();
        parameters.Add("g", guildId.ToInt64());
        for (var at = 0; at < rows.Count; at++)
        {
            var number = at.ToString(CultureInfo.InvariantCulture);
            var (key, members) = rows[at];
            values.Append(CultureInfo.InvariantCulture, $"{(at == 0 ? "" : ", ")}(@g, @p{at}, @s{at}, @l{at}, @a{at}, @t{at}, @m{at})");
            parameters.Add("p" + number, key.Period);
            parameters.Add("s" + number, (int)key.Measure);
            parameters.Add("l" + number, key.Level);
            parameters.Add("a" + number, key.Place);
            parameters.Add("t" + number, LocalDatePattern.Iso.Format(key.Through));
            parameters.Add("m" + number, members);
        }

        return [.. connection.Query<NodeRow>(
            $"""
            insert into board_node (guild_id, period, measure, level, place, through, members) values {values}
            on conflict (guild_id, period, measure, level, place, through) do update set members = board_node.members + excluded.members
            returning period, measure, level, place, through, members
            """,
            parameters)];
    }

    private void Add((int Period, LeaderboardMeasure Measure, int Level, long Place, LocalDate Through) node, int members) =>
        _members[node] = _members.GetValueOrDefault(node) + members;
}
