using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Who stands on a guild's boards; everything here runs within the caller's transaction.</summary>
internal static class BoardMembers
{
    private const string Columns =
        """
        member.user_id, member.seat, member.squad_id, member.hidden_at is not null as is_hidden, member.departed_at is not null as has_departed,
        member.streak_days, member.streak_through, member.steady_days, member.steady_through, member.met_last, member.met_bits,
        cohort.number as cohort_number, cohort.first_date as cohort_first, cohort.last_date as cohort_last, cohort.built_seat,
        run.current_days, run.alive_through, run.first_date, run.last_date,
        (select max(last_date) from excuse where excuse.guild_id = member.guild_id and excuse.user_id = member.user_id) as excused_through,
        (select max(study_date) from outage_day where outage_day.guild_id = member.guild_id) as outage_through,
        (select max(last_date) from earn_back where earn_back.guild_id = member.guild_id and earn_back.user_id = member.user_id) as earned_through
        from board_member as member
        left join board_cohort as cohort on cohort.guild_id = member.guild_id
        left join streak as run on run.guild_id = member.guild_id and run.user_id = member.user_id
        """;

    /// <summary>Null for who was never on a board and never hid.</summary>
    public static BoardMember? Find(IDbConnection connection, Snowflake guildId, Snowflake userId) =>
        connection.QuerySingleOrDefault<BoardMember>(
            $"select {Columns} where member.guild_id = @guildId and member.user_id = @userId", new { guildId, userId });

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
        connection.Query<BoardMember>(
            $"select {Columns} where member.guild_id = @guildId and member.seat > @seat order by member.seat limit @most",
            new { guildId, seat, most }).AsList();

    /// <summary>Stores what is of the present.</summary>
    public static void SetPresent(IDbConnection connection, Snowflake guildId, BoardMember member) => connection.Execute(
        """
        update board_member set streak_days = @StreakDays, streak_through = @StreakThrough,
            steady_days = @SteadyDays, steady_through = @SteadyThrough, met_last = @MetLast, met_bits = @MetBits
        where guild_id = @guildId and user_id = @UserId
        """,
        new { guildId, member.UserId, member.StreakDays, member.StreakThrough, member.SteadyDays, member.SteadyThrough, member.MetLast, member.MetBits });

    public static void SetHidden(IDbConnection connection, Snowflake guildId, Snowflake userId, Instant? at) => connection.Execute(
        "update board_member set hidden_at = @at where guild_id = @guildId and user_id = @userId", new { guildId, userId, at });

    public static void SetDeparted(IDbConnection connection, Snowflake guildId, Snowflake userId, Instant? at) => connection.Execute(
        "update board_member set departed_at = @at where guild_id = @guildId and user_id = @userId", new { guildId, userId, at });

    public static void SetSquad(IDbConnection connection, Snowflake guildId, Snowflake userId, Snowflake? squadId) => connection.Execute(
        "update board_member set squad_id = @squadId where guild_id = @guildId and user_id = @userId", new { guildId, userId, squadId });

    public static void SetChecked(IDbConnection connection, Snowflake guildId, Snowflake userId, LocalDate date) => connection.Execute(
        "update board_member set checked_on = @date where guild_id = @guildId and user_id = @userId", new { guildId, userId, date });
}
