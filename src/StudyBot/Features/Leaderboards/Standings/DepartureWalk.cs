using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Storage;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Goes through a guild's boards from the top, to ask who is still there. How far it came is stored, so a restart goes on.</summary>
internal sealed class DepartureWalk(Database database)
{
    /// <summary>The beginnings of the boards that are looked at most, before everybody.</summary>
    private const int Visible = 100;

    private const int Batch = 50;

    /// <summary>A guild whose turn it is; null for none.</summary>
    public GuildTurn? Due(Instant now) => database.Read(connection => connection.QueryFirstOrDefault<GuildTurn>(
        "select guild_id, locale from board_guild where check_at <= @now order by check_at limit 1", new { now }));

    /// <summary>When there will be something next; null for never.</summary>
    public Instant? Next() => database.Read(connection => connection.ExecuteScalar<long?>("select min(check_at) from board_guild").AsInstant());

    /// <summary>The next member to ask about, if one is found within a few rows, and whether all boards are through.</summary>
    public (Snowflake? UserId, bool IsOver) Step(Snowflake guildId, LocalDate today, Instant now) => database.Write(connection =>
    {
        Settling.Step(connection, guildId, int.MaxValue);
        var at = connection.QuerySingle<Cursor>("select check_board, check_place, check_seen from board_guild where guild_id = @guildId", new { guildId });
        var boards = Boards(guildId, today);
        if (at.CheckBoard >= boards.Count)
            return ((Snowflake?)null, true);
        var rows = Rows(connection, boards[at.CheckBoard], at.CheckPlace ?? Place.End, today);
        foreach (var row in rows)
        {
            at = at with { CheckPlace = row.Place, CheckSeen = at.CheckSeen + 1 };
            if (row.CheckedOn == today || row.HasStudied)
                continue;
            BoardMembers.SetChecked(connection, guildId, row.UserId, today);
            Save(connection, guildId, Moved(at, rows.Count, boards.Count), now);
            return (row.UserId, false);
        }

        at = Moved(at, rows.Count, boards.Count);
        Save(connection, guildId, rows.Count < Batch ? at.NextBoard() : at, now);
        return (null, false);
    });

    /// <summary>Until the next night, which begins from the top.</summary>
    public void Rest(Snowflake guildId, Instant until) => database.Write(connection =>
    {
        Save(connection, guildId, new Cursor(), until);
    });

    /// <summary>Goes on later from here.</summary>
    public void Pause(Snowflake guildId, Instant until) => database.Write(connection =>
    {
        connection.Execute("update board_guild set check_at = @until where guild_id = @guildId", new { guildId, until });
    });

    /// <summary>Those whose first page is seen most, and at last everybody who ever studied.</summary>
    private static IReadOnlyList<Board> Boards(Snowflake guildId, LocalDate today) =>
    [
        new(guildId, BoardPeriods.All, LeaderboardMeasure.Streak),
        new(guildId, BoardPeriods.WeekOf(today), LeaderboardMeasure.Minutes),
        new(guildId, BoardPeriods.MonthOf(today), LeaderboardMeasure.Minutes),
        new(guildId, BoardPeriods.All, LeaderboardMeasure.Minutes),
        new(guildId, BoardPeriods.All, LeaderboardMeasure.Answers),
        new(guildId, BoardPeriods.All, LeaderboardMeasure.Reviews),
        new(guildId, BoardPeriods.All, LeaderboardMeasure.Days),
    ];

    private static Cursor Moved(Cursor at, int rows, int boards) =>
        at.CheckSeen >= Visible && at.CheckBoard < boards - 1 && rows > 0 ? at.NextBoard() : at;

    private static List<Row> Rows(IDbConnection connection, Board board, long place, LocalDate today) => connection.Query<Row>(
        """
        select standing.place, user_id, checked_on, exists (
                select 1 from study_day where guild_id = @GuildId and user_id = standing.user_id and study_date >= @yesterday) as has_studied
        from board_place as standing join board_member as member using (guild_id, user_id)
        where standing.guild_id = @GuildId and standing.period = @Period and standing.measure = @Measure
            and standing.place < @place and (standing.through is null or standing.through >= @today)
        order by standing.place desc limit @Batch
        """,
        new { board.GuildId, board.Period, board.Measure, place, today, yesterday = today.PlusDays(-1), Batch }).AsList();

    /// <summary>Guilds take turns: whoever was just looked at comes last.</summary>
    private static void Save(IDbConnection connection, Snowflake guildId, Cursor at, Instant nextAt) => connection.Execute(
        """
        update board_guild set check_board = @CheckBoard, check_place = @CheckPlace, check_seen = @CheckSeen, check_at = @nextAt
        where guild_id = @guildId
        """,
        new { guildId, at.CheckBoard, at.CheckPlace, at.CheckSeen, nextAt });

    internal sealed record Cursor
    {
        public int CheckBoard { get; init; }

        /// <summary>Of whom was looked at last; null at the top.</summary>
        public long? CheckPlace { get; init; }

        /// <summary>How many of this board were looked at.</summary>
        public int CheckSeen { get; init; }

        public Cursor NextBoard() => new() { CheckBoard = CheckBoard + 1 };
    }

    internal sealed record Row
    {
        public long Place { get; init; }

        public Snowflake UserId { get; init; }

        public LocalDate? CheckedOn { get; init; }

        public bool HasStudied { get; init; }
    }
}
