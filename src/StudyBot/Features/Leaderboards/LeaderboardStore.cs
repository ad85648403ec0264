using System.Data;
using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Leaderboards;

/// <summary>Reads boards from the totals; a rank is one more than the number of members with a greater value.</summary>
internal sealed class LeaderboardStore(Database database)
{
    /// <param name="query">Which board.</param>
    /// <param name="askingUserId">Whose own line to add.</param>
    /// <param name="number">Page from 0; beyond the last page, the last.</param>
    public LeaderboardPage Page(LeaderboardQuery query, Snowflake askingUserId, int number) => database.Read(connection =>
    {
        var board = Board(query);
        var parameters = new DynamicParameters(new
        {
            query.GuildId,
            query.Today,
            period = query.Period.KeyAt(query.Today),
            first = query.Today.PlusDays(-Consistency.Window),
            askingUserId,
        });
        var members = connection.ExecuteScalar<int>($"select count(*) from ({board}) as board", parameters);
        var last = Math.Max(0, (members - 1) / LeaderboardPage.Size);
        number = Math.Clamp(number, 0, last);
        parameters.Add("size", LeaderboardPage.Size);
        parameters.Add("offset", number * LeaderboardPage.Size);
        var values = connection.Query<ValueRow>(
            $"select * from ({board}) as board order by value desc, user_id limit @size offset @offset", parameters).ToList();
        var own = connection.QuerySingleOrDefault<ValueRow>(
            $"select * from ({board}) as board where user_id = @askingUserId", parameters);
        return new LeaderboardPage(
            values.Count == 0
                ? []
                : Ranked(values, RankOf(connection, board, parameters, values[0].Value), number * LeaderboardPage.Size),
            own is null ? null : new LeaderboardRow(RankOf(connection, board, parameters, own.Value), own.UserId, own.Value),
            number,
            members);
    });

    /// <summary>A select of <c>user_id</c> and <c>value</c>, without those who have nothing.</summary>
    private static string Board(LeaderboardQuery query) => query switch
    {
        { Measure: LeaderboardMeasure.Streak } =>
            "select user_id, current_days as value from streak where guild_id = @GuildId and alive_through >= @Today",
        { Measure: LeaderboardMeasure.Consistency, Period: StudyPeriod.All } =>
            // The window of Consistency: it ends today for those who met today, and yesterday for the rest.
            """
            select user_id, count(*) - (case when max(study_date) = @Today and min(study_date) = @first then 1 else 0 end) as value
            from study_day where guild_id = @GuildId and study_date between @first and @Today and met group by user_id
            """,
        { Measure: LeaderboardMeasure.Consistency } => Total("days"),
        { Measure: LeaderboardMeasure.Minutes } => Total("minutes"),
        _ => Total("answers"),
    };

    private static string Total(string column) =>
        $"select user_id, {column} as value from period_total where guild_id = @GuildId and period = @period and {column} > 0";

    private static int RankOf(IDbConnection connection, string board, DynamicParameters parameters, int value)
    {
        parameters.Add("value", value);
        return 1 + connection.ExecuteScalar<int>($"select count(*) from ({board}) as board where value > @value", parameters);
    }

    /// <param name="values">The page, best first.</param>
    /// <param name="firstRank">Of the first line, which may share its rank with the page before.</param>
    /// <param name="offset">How many lines stand before the page.</param>
    private static List<LeaderboardRow> Ranked(List<ValueRow> values, int firstRank, int offset)
    {
        var rows = new List<LeaderboardRow>(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            var rank = i == 0 ? firstRank
                : values[i].Value == values[i - 1].Value ? rows[i - 1].Rank
                : offset + i + 1;
            rows.Add(new LeaderboardRow(rank, values[i].UserId, values[i].Value));
        }

        return rows;
    }

    private sealed record ValueRow
    {
        public Snowflake UserId { get; init; }

        public int Value { get; init; }
    }
}
