using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Storage;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>
/// What boards need beside study events, a few rows a transaction. None of it makes a board right: what has run out counts for
/// nothing at once, and is only put in its new place here.
/// </summary>
internal sealed class BoardUpkeep(Database database, StudyCalendarReader calendars) : IStudyCalendarListener
{
    private const int Most = 100;

    /// <summary>A board whose nodes are this many times more than it needs is counted anew: members moved on and left them empty.</summary>
    private const int MostNodes = 4;

    public void OnCalendarChanged(IDbConnection connection, Snowflake guildId, LocalDate today)
    {
        CohortTotals.Follow(connection, guildId, calendars.Of(connection, guildId));
        Recount(connection, guildId);
    }

    /// <summary>Everybody's streak and consistency are compared again soon; what changes about a calendar changes from tomorrow on.</summary>
    public static void Recount(IDbConnection connection, Snowflake guildId) =>
        connection.Execute("update board_guild set upkeep_at = 0, recount_seat = 0 where guild_id = @guildId", new { guildId });

    /// <summary>A guild for which something is to be done; null for none.</summary>
    public GuildTurn? Due(Instant now) => database.Read(connection => connection.QueryFirstOrDefault<GuildTurn>(
        "select guild_id, locale from board_guild where upkeep_at <= @now order by upkeep_at limit 1", new { now }));

    /// <summary>When there will be something next; null for never.</summary>
    public Instant? Next() => database.Read(connection => connection.ExecuteScalar<long?>("select min(upkeep_at) from board_guild").AsInstant());

    /// <summary>Does the next piece; false when all of it is done, until <paramref name="endOfToday"/>.</summary>
    public bool Step(Snowflake guildId, LocalDate today, Instant endOfToday) => database.Write(connection =>
    {
        // Where somebody stood before they moved says nothing of them any more.
        if (Settling.Step(connection, guildId, Most) > 0 || BeginCounting(connection, guildId) || CompareSome(connection, guildId) ||
            CohortTotals.AddUp(connection, guildId, Most) || MoveRunOut(connection, guildId, today) || Prune(connection, guildId, today))
        {
            return true;
        }

        Tidy(connection, guildId, today);
        connection.Execute(
            "update board_guild set upkeep_at = @endOfToday where guild_id = @guildId", new { guildId, endOfToday });
        return false;
    });

    /// <summary>Compares the next members' streak and consistency.</summary>
    private bool CompareSome(IDbConnection connection, Snowflake guildId)
    {
        if (connection.ExecuteScalar<int?>("select recount_seat from board_guild where guild_id = @guildId", new { guildId }) is not { } seat)
            return false;
        var calendar = calendars.Of(connection, guildId);
        var members = BoardMembers.After(connection, guildId, seat, Most);
        foreach (var member in members)
            StandingStore.Refresh(connection, guildId, member, calendar);
        connection.Execute(
            "update board_guild set recount_seat = @next where guild_id = @guildId",
            new { guildId, next = members.Count < Most ? (int?)null : members[^1].Seat });
        return true;
    }

    /// <summary>Streaks that broke leave the board; a consistency that changed by itself gets its new place.</summary>
    private bool MoveRunOut(IDbConnection connection, Snowflake guildId, LocalDate today)
    {
        var calendar = calendars.Of(connection, guildId);
        var rows = connection.Query<RunOut>(
            """
            select user_id, measure from board_place
            where guild_id = @guildId and measure in (1, 2) and through < @today and through is not null limit @Most
            """,
            new { guildId, today, Most }).AsList();
        foreach (var row in rows)
        {
            var member = BoardMembers.Find(connection, guildId, row.UserId)!;
            var now = row.Measure == LeaderboardMeasure.Streak
                ? member with { StreakDays = 0, StreakThrough = null }
                : member.WithSteadiness(connection, guildId, calendar, today.PlusDays(-1));
            MovedMembers.Note(connection, guildId, member, totals: [], PresentStandings.Store(connection, guildId, member, now));
        }

        return rows.Count > 0;
    }

    /// <summary>Once a guild has so many members that counting them takes too long.</summary>
    private static bool BeginCounting(IDbConnection connection, Snowflake guildId)
    {
        var isLarge = connection.ExecuteScalar<bool>(
            """
            select not is_counted and exists (select 1 from board_member where guild_id = @guildId and seat > @Most)
            from board_guild where guild_id = @guildId
            """,
            new { guildId, RankNodes.Most });
        if (isLarge)
            RankNodes.Begin(connection, guildId);
        return isLarge;
    }

    /// <summary>Totals of weeks and months before the last, and of former cohorts.</summary>
    private static bool Prune(IDbConnection connection, Snowflake guildId, LocalDate today)
    {
        var cohort = connection.ExecuteScalar<int?>("select number from board_cohort where guild_id = @guildId", new { guildId }) ?? 0;
        (int From, int To)[] old =
        [
            (BoardPeriods.FirstWeek, BoardPeriods.WeekOf(today.PlusWeeks(-1))),
            (BoardPeriods.FirstMonth, BoardPeriods.MonthOf(today.PlusMonths(-1))),
            (BoardPeriods.FirstCohort, BoardPeriods.CohortOf(cohort)),
        ];
        return old.Any(range => PeriodPruning.Step(connection, guildId, range.From, range.To));
    }

    private static void Tidy(IDbConnection connection, Snowflake guildId, LocalDate today)
    {
        foreach (var table in new[] { "board_node", "squad_total" })
        {
            connection.Execute(
                $"delete from {table} where guild_id = @guildId and period = 0 and measure in (1, 2) and through < @today and members = 0",
                new { guildId, today });
        }

        var grown = connection.Query<NodeRow>(
            $"""
            select period, measure from board_node where guild_id = @guildId and level = 1 and {RankCounters.OfAll} group by period, measure
            having count(*) > 8 and count(*) * @fewest > sum(members)
            """,
            new { guildId, fewest = RankNodes.Most / 2 / MostNodes }).AsList();
        foreach (var board in grown)
            RankNodes.Recount(connection, new Board(guildId, board.Period, board.Measure));
    }

    internal sealed record RunOut
    {
        public Snowflake UserId { get; init; }

        public LeaderboardMeasure Measure { get; init; }
    }
}

/// <summary>A guild whose turn it is.</summary>
internal sealed record GuildTurn
{
    public Snowflake GuildId { get; init; }

    /// <summary>Its Discord locale when an interaction last came from it; null before.</summary>
    public string? Locale { get; init; }
}
