using System.Data;
using System.Globalization;
using System.Text;
using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>The nodes of one level that hold where a member stood and stands.</summary>
internal sealed record NodePair
{
    public long? Was { get; init; }

    public long? Now { get; init; }

    /// <summary>Whether there are no nodes of that level: the board is in one piece.</summary>
    public bool IsWhole => Was is null && Now is null;
}

/// <summary>Looks for the nodes of several moves at once.</summary>
internal static class NodeSeek
{
    private static readonly string[] Texts = [.. Enumerable.Range(0, 64).Select(Text)];

    /// <summary>One pair a move, in their order.</summary>
    public static IReadOnlyList<NodePair> Find(IDbConnection connection, Snowflake guildId, int level, IReadOnlyList<Move> moves)
    {
        var parameters = new DynamicParameters();
        parameters.Add("guildId", guildId.ToInt64());
        parameters.Add("level", level);
        for (var at = 0; at < moves.Count; at++)
        {
            var number = at.ToString(CultureInfo.InvariantCulture);
            parameters.Add("p" + number, moves[at].Period);
            parameters.Add("m" + number, (int)moves[at].Measure);
            parameters.Add("w" + number, moves[at].Was?.Place);
            parameters.Add("n" + number, moves[at].Now?.Place);
        }

        return connection.Query<NodePair>(Texts[moves.Count], parameters).AsList();
    }

    private static string Text(int moves)
    {
        var values = new StringBuilder();
        for (var at = 0; at < moves; at++)
            values.Append(CultureInfo.InvariantCulture, $"{(at == 0 ? "" : ", ")}({at}, @p{at}, @m{at}, @w{at}, @n{at})");
        return
            $"""
            with move (slot, period, measure, was_place, now_place) as (values {values})
            select
                (select place from board_node where guild_id = @guildId and period = move.period and measure = move.measure
                    and level = @level and place <= move.was_place order by place desc limit 1) as was,
                (select place from board_node where guild_id = @guildId and period = move.period and measure = move.measure
                    and level = @level and place <= move.now_place order by place desc limit 1) as now
            from move order by slot
            """;
    }
}
