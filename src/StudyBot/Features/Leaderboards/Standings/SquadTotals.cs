using System.Data;
using System.Globalization;
using System.Text;
using Dapper;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>What the members of a squad who stand on a board have together.</summary>
internal static class SquadTotals
{
    /// <param name="connection">Of the transaction.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="squadId">Whose member moved.</param>
    /// <param name="moves">Of one member.</param>
    public static void Apply(IDbConnection connection, Snowflake guildId, Snowflake squadId, IReadOnlyList<Move> moves)
    {
        var rows = moves.SelectMany(move => Rows(move)).ToList();
        if (rows.Count == 0)
            return;
        var values = new StringBuilder();
        var parameters = new DynamicParameters();
        parameters.Add("g", guildId.ToInt64());
        parameters.Add("q", squadId.ToInt64());
        for (var at = 0; at < rows.Count; at++)
        {
            var number = at.ToString(CultureInfo.InvariantCulture);
            var (move, standing, sign) = rows[at];
            values.Append(CultureInfo.InvariantCulture, $"{(at == 0 ? "" : ", ")}(@g, @p{at}, @s{at}, @q, @t{at}, @m{at}, @v{at})");
            parameters.Add("p" + number, move.Period);
            parameters.Add("s" + number, (int)move.Measure);
            parameters.Add("t" + number, LocalDatePattern.Iso.Format(standing.Through ?? RankCounters.Never));
            parameters.Add("m" + number, sign);
            parameters.Add("v" + number, sign * Place.ValueOf(standing.Place));
        }

        connection.Execute(
            $"""
            insert into squad_total (guild_id, period, measure, squad_id, through, members, total) values {values}
            on conflict (guild_id, period, measure, squad_id, through) do update set
                members = squad_total.members + excluded.members,
                total = squad_total.total + excluded.total
            """,
            parameters);
    }

    private static IEnumerable<(Move Move, Standing Standing, int Sign)> Rows(Move move)
    {
        if (move.Was is { } was)
            yield return (move, was, -1);
        if (move.Now is { } now)
            yield return (move, now, 1);
    }
}
