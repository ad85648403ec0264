using System.Data;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>What the members of a squad who stand on a board have together.</summary>
internal static class SquadTotals
{
    private static readonly RowStatement Statement = new(
        """
        insert into squad_total (guild_id, period, measure, squad_id, through, members, total) values {rows}
        on conflict (guild_id, period, measure, squad_id, through) do update set
            members = squad_total.members + excluded.members,
            total = squad_total.total + excluded.total
        """,
        columns: 7);

    /// <param name="connection">Of the transaction.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="squadId">Whose member moved.</param>
    /// <param name="moves">Of one member.</param>
    public static void Apply(IDbConnection connection, Snowflake guildId, Snowflake squadId, IReadOnlyList<Move> moves)
    {
        var (guild, squad) = (guildId.ToInt64(), squadId.ToInt64());
        object?[][] rows = [.. moves.SelectMany(Rows)];
        if (rows.Length > 0)
            Statement.Execute(connection, rows, []);

        IEnumerable<object?[]> Rows(Move move)
        {
            if (move.Was is { } was)
                yield return Row(move, was, -1);
            if (move.Now is { } now)
                yield return Row(move, now, 1);
        }

        object?[] Row(Move move, Standing standing, int sign) =>
        [
            guild, move.Period, (int)move.Measure, squad, LocalDatePattern.Iso.Format(standing.Through ?? RankCounters.Never),
            sign, sign * Place.ValueOf(standing.Place),
        ];
    }
}
