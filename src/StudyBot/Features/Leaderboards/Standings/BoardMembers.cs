using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage.Statements;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Who stands on a guild's boards; everything here runs within the caller's transaction.</summary>
internal static class BoardMembers
{
    private const string Columns =
        """
        member.user_id, member.seat, member.squad_id, member.hidden_at is not null, member.departed_at is not null,
        member.streak_days, member.streak_through, member.steady_days, member.steady_through, member.met_last, member.met_bits,
        cohort.number, cohort.first_date, cohort.last_date, cohort.built_seat,
        run.current_days, run.alive_through, run.first_date, run.last_date,
        (select max(last_date) from excuse where excuse.guild_id = member.guild_id and excuse.user_id = member.user_id),
        (select max(study_date) from outage_day where outage_day.guild_id = member.guild_id),
        (select max(last_date) from earn_back where earn_back.guild_id = member.guild_id and earn_back.user_id = member.user_id)
        from board_member as member
        left join board_cohort as cohort on cohort.guild_id = member.guild_id
        left join streak as run on run.guild_id = member.guild_id and run.user_id = member.user_id
        """;

    private static readonly RowStatement Finding = new($"select {Columns} where member.guild_id = ?1 and member.user_id = ?2", columns: 2);

    private static readonly RowStatement FindingNext = new(
        $"select {Columns} where member.guild_id = ?1 and member.seat > ?2 order by member.seat limit ?3", columns: 3);

    private static readonly RowStatement SettingPresent = new(
        """
        update board_member set streak_days = ?3, streak_through = ?4, steady_days = ?5, steady_through = ?6, met_last = ?7, met_bits = ?8
        where guild_id = ?1 and user_id = ?2
        """,
        columns: 8);

    /// <summary>Null for who was never on a board and never hid.</summary>
    public static BoardMember? Find(IDbConnection connection, Snowflake guildId, Snowflake userId) =>
        Finding.FirstOrDefault(connection, Read, guildId, userId);

    /// <summary>With a seat of their own from now on.</summary>
    public static BoardMember Take(IDbConnection connection, Snowflake guildId, Snowflake userId)
    {
        if (Find(connection, guildId, userId) is { } known)
            return known;
        connection.Execute(
            """
            insert into board_member (guild_id, user_id, seat)
            values (@guildId, @userId, coalesce((select seat from board_member where guild_id = @guildId order by seat desc limit 1), 0) + 1)
            """,
            new { guildId, userId });
        connection.Execute(
            """
            insert into board_guild (guild_id, upkeep_at, check_at, check_board, check_seen) values (@guildId, 0, 0, 0, 0)
            on conflict (guild_id) do nothing
            """,
            new { guildId });
        return Find(connection, guildId, userId)!;
    }

    /// <summary>The next ones in the order of seats.</summary>
    public static IReadOnlyList<BoardMember> After(IDbConnection connection, Snowflake guildId, int seat, int most) =>
        FindingNext.Query(connection, Read, guildId, seat, most);

    /// <summary>Stores what is of the present.</summary>
    public static void SetPresent(IDbConnection connection, Snowflake guildId, BoardMember member) => SettingPresent.Execute(
        connection, guildId, member.UserId, member.StreakDays, member.StreakThrough, member.SteadyDays, member.SteadyThrough, member.MetLast, member.MetBits);

    public static void SetHidden(IDbConnection connection, Snowflake guildId, Snowflake userId, Instant? at) => connection.Execute(
        "update board_member set hidden_at = @at where guild_id = @guildId and user_id = @userId", new { guildId, userId, at });

    public static void SetDeparted(IDbConnection connection, Snowflake guildId, Snowflake userId, Instant? at) => connection.Execute(
        "update board_member set departed_at = @at where guild_id = @guildId and user_id = @userId", new { guildId, userId, at });

    public static void SetSquad(IDbConnection connection, Snowflake guildId, Snowflake userId, Snowflake? squadId) => connection.Execute(
        "update board_member set squad_id = @squadId where guild_id = @guildId and user_id = @userId", new { guildId, userId, squadId });

    public static void SetChecked(IDbConnection connection, Snowflake guildId, Snowflake userId, LocalDate date) => connection.Execute(
        "update board_member set checked_on = @date where guild_id = @guildId and user_id = @userId", new { guildId, userId, date });

    private static BoardMember Read(StatementColumns row) => new()
    {
        UserId = row.Id(0),
        Seat = row.Number(1),
        SquadId = row.IdOrNull(2),
        IsHidden = row.Flag(3),
        HasDeparted = row.Flag(4),
        StreakDays = row.Number(5),
        StreakThrough = row.DateOrNull(6),
        SteadyDays = row.Number(7),
        SteadyThrough = row.DateOrNull(8),
        MetLast = row.DateOrNull(9),
        MetBits = row.Integer(10),
        CohortNumber = row.NumberOrNull(11),
        CohortFirst = row.DateOrNull(12),
        CohortLast = row.DateOrNull(13),
        BuiltSeat = row.NumberOrNull(14),
        CurrentDays = row.NumberOrNull(15),
        AliveThrough = row.DateOrNull(16),
        FirstDate = row.DateOrNull(17),
        LastDate = row.DateOrNull(18),
        ExcusedThrough = row.DateOrNull(19),
        OutageThrough = row.DateOrNull(20),
        EarnedThrough = row.DateOrNull(21),
    };
}
