using System.Data;
using Dapper;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Takes the totals of old periods away, some rows at a time.</summary>
internal static class PeriodPruning
{
    private const int Most = 500;

    /// <param name="connection">Of the transaction.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="from">The first period to go.</param>
    /// <param name="to">The first that stays.</param>
    /// <returns>Whether there may be more.</returns>
    public static bool Step(IDbConnection connection, Snowflake guildId, int from, int to)
    {
        var period = connection.ExecuteScalar<int?>(
            "select min(period) from board_node where guild_id = @guildId and period >= @from and period < @to", new { guildId, from, to });
        if (period is null)
            return false;
        var rows = connection.Query<Row>(
            "select measure, seat from board_standing where guild_id = @guildId and period = @period limit @Most",
            new { guildId, period, Most }).AsList();
        foreach (var measure in rows.GroupBy(row => row.Measure))
        {
            connection.Execute(
                """
                delete from board_standing
                where guild_id = @guildId and period = @period and measure = @measure and seat between @first and @last
                """,
                new { guildId, period, measure = measure.Key, first = measure.Min(row => row.Seat), last = measure.Max(row => row.Seat) });
        }

        if (rows.Count < Most)
        {
            connection.Execute("delete from squad_total where guild_id = @guildId and period = @period", new { guildId, period });
            connection.Execute("delete from board_node where guild_id = @guildId and period = @period", new { guildId, period });
        }

        return true;
    }

    private sealed record Row
    {
        public int Measure { get; init; }

        public int Seat { get; init; }
    }
}
