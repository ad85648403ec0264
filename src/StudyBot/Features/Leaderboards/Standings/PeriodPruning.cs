using System.Data;
using Dapper;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Takes the boards of old periods away, some rows at a time.</summary>
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
        var range = new { guildId, from, to, Most };
        var rows = connection.Query<Row>(
            "select period, measure, place, user_id from board_place where guild_id = @guildId and period >= @from and period < @to limit @Most", range).AsList();
        foreach (var board in rows.GroupBy(row => (row.Period, row.Measure)))
        {
            connection.Execute(
                """
                delete from board_place
                where guild_id = @guildId and period = @Period and measure = @Measure and place between @first and @last
                """,
                new { guildId, board.Key.Period, board.Key.Measure, first = board.Min(row => row.Place), last = board.Max(row => row.Place) });
        }

        connection.Execute(
            "delete from board_total where guild_id = @guildId and user_id = @UserId and period = @Period",
            rows.Select(row => (row.Period, row.UserId)).Distinct().Select(row => new { guildId, row.UserId, row.Period }));
        if (rows.Count == 0)
        {
            connection.Execute("delete from squad_total where guild_id = @guildId and period >= @from and period < @to", range);
            connection.Execute("delete from board_node where guild_id = @guildId and period >= @from and period < @to", range);
        }

        return rows.Count > 0;
    }

    internal sealed record Row
    {
        public int Period { get; init; }

        public int Measure { get; init; }

        public long Place { get; init; }

        public Snowflake UserId { get; init; }
    }
}
