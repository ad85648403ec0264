using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;

namespace StudyBot.Features.Leaderboards.Reading;

/// <summary>Which period of the database a board is about.</summary>
internal static class PeriodReader
{
    /// <summary>Null for the cohort of a group without a beginning.</summary>
    public static int? Of(IDbConnection connection, LeaderboardQuery query) => query switch
    {
        _ when query.Measure.IsOfThePresent() => BoardPeriods.All,
        { Period: BoardPeriod.Week } => BoardPeriods.WeekOf(query.Today),
        { Period: BoardPeriod.Month } => BoardPeriods.MonthOf(query.Today),
        { Period: BoardPeriod.Cohort } => Cohort(connection, query.GuildId)?.Period,
        _ => BoardPeriods.All,
    };

    /// <summary>Null for a group without a beginning.</summary>
    public static CohortRow? Cohort(IDbConnection connection, Snowflake guildId) =>
        connection.QuerySingleOrDefault<CohortRow>(
            "select number, first_date, last_date from board_cohort where guild_id = @guildId and first_date is not null", new { guildId });
}

/// <summary>A row of <c>board_cohort</c> that has a beginning.</summary>
internal sealed record CohortRow
{
    public int Number { get; init; }

    public LocalDate FirstDate { get; init; }

    /// <summary>Null for a cohort without end.</summary>
    public LocalDate? LastDate { get; init; }

    public int Period => BoardPeriods.CohortOf(Number);
}
