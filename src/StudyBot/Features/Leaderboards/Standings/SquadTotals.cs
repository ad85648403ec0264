using System.Data;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Storage.Statements;

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
    /// <param name="moves">Of any members.</param>
    public static void Apply(IDbConnection connection, Snowflake guildId, IReadOnlyList<Move> moves)
    {
        var sums = new Dictionary<(int Period, LeaderboardMeasure Measure, Snowflake Squad, LocalDate Through), (int Members, long Total)>();
        foreach (var move in moves.Where(move => move.SquadId is not null))
        {
            Add(move, move.Was, -1);
            Add(move, move.Now, 1);
        }

        var rows = Statement.Values();
        foreach (var ((period, measure, squad, through), (members, total)) in sums.Where(sum => sum.Value != default).OrderBy(sum => sum.Key))
            rows.Add(guildId, period, (int)measure, squad, through, members, total);
        Statement.Execute(connection, rows);

        void Add(Move move, Standing? standing, int sign)
        {
            if (standing is not { } stands)
                return;
            var key = (move.Period, move.Measure, move.SquadId!.Value, stands.Through ?? RankCounters.Never);
            var (members, total) = sums.GetValueOrDefault(key);
            sums[key] = (members + sign, total + (sign * Place.ValueOf(stands.Place)));
        }
    }
}
