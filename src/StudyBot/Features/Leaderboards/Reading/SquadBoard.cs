using System.Data;
using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Features.Leaderboards.Standings;

namespace StudyBot.Features.Leaderboards.Reading;

/// <summary>Squads by what their members have on average.</summary>
internal sealed class SquadBoard(Settling settling)
{
    /// <summary>Best first, equals in the order of their ids; without squads of whom nobody studied. Null when staff named none.</summary>
    public SquadPage? Of(LeaderboardQuery query) => settling.Read(query.GuildId, connection =>
    {
        if (connection.ExecuteScalar<int>("select count(*) from board_squad where guild_id = @GuildId", new { query.GuildId }) == 0)
            return null;
        var period = PeriodReader.Of(connection, query);
        return new SquadPage(period is null ? [] : Ranked(Sums(connection, query, period.Value)), LacksCohort: period is null);
    });

    private static List<SquadSum> Sums(IDbConnection connection, LeaderboardQuery query, int period) => connection.Query<SquadSum>(
        """
        select squad_id,
            (select sum(total) from squad_total where guild_id = @GuildId and period = @period and measure = @Measure
                and squad_id = board_squad.squad_id and through >= @Today) as total,
            (select sum(members) from squad_total where guild_id = @GuildId and period = @period and measure = @studied
                and squad_id = board_squad.squad_id and through >= @Today) as members
        from board_squad where guild_id = @GuildId
        """,
        new
        {
            query.GuildId,
            period,
            query.Measure,
            query.Today,
            // Whoever studied at all in the period counts, also with no answer; of the present, whoever has one.
            studied = query.Measure.IsOfThePresent() ? query.Measure : LeaderboardMeasure.Days,
        }).AsList();

    private static List<SquadRow> Ranked(List<SquadSum> sums)
    {
        var sorted = sums.Where(sum => sum.Members > 0 && sum.Total > 0)
            .Select(sum => (sum.SquadId, Members: (int)sum.Members!.Value, Tenths: (int)Math.Round(sum.Total!.Value * 10.0 / sum.Members!.Value)))
            .OrderByDescending(sum => sum.Tenths).ThenBy(sum => sum.SquadId).ToList();
        return [.. sorted.Select(sum => new SquadRow(
            1 + sorted.Count(other => other.Tenths > sum.Tenths), sum.SquadId, sum.Members, sum.Tenths))];
    }

    internal sealed record SquadSum
    {
        public Snowflake SquadId { get; init; }

        public long? Total { get; init; }

        public long? Members { get; init; }
    }
}

/// <summary>A squad board.</summary>
/// <param name="Rows">Best first; none when nobody of any squad studied.</param>
/// <param name="LacksCohort">Whether it is of a cohort whose dates staff have not set.</param>
internal sealed record SquadPage(IReadOnlyList<SquadRow> Rows, bool LacksCohort);

/// <summary>One line of a squad board.</summary>
/// <param name="Rank">Shared by equals.</param>
/// <param name="SquadId">The role.</param>
/// <param name="Members">Who studied in the period.</param>
/// <param name="Tenths">Ten times the average of each of them.</param>
internal sealed record SquadRow(int Rank, Snowflake SquadId, int Members, int Tenths);
