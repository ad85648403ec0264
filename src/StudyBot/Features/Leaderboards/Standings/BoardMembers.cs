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
        cohort.number as cohort_number, cohort.first_date as cohort_first, cohort.last_date as cohort_last, cohort.built_seat,
        run.current_days, run.alive_through, run.last_date, streak.place as streak_place, streak.through as streak_through,
        steadiness.place as steadiness_place, steadiness.through as steadiness_through
        from board_member as member
        left join board_cohort as cohort on cohort.guild_id = member.guild_id
        left join streak as run on run.guild_id = member.guild_id and run.user_id = member.user_id
        left join board_standing as streak
            on streak.guild_id = member.guild_id and streak.period = 0 and streak.measure = 1 and streak.seat = member.seat
        left join board_standing as steadiness on steadiness.guild_id = member.guild_id
            and steadiness.period = 0 and steadiness.measure = 2 and steadiness.seat = member.seat
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

    public static void SetHidden(IDbConnection connection, Snowflake guildId, Snowflake userId, Instant? at) => connection.Execute(
        "update board_member set hidden_at = @at where guild_id = @guildId and user_id = @userId", new { guildId, userId, at });

    public static void SetDeparted(IDbConnection connection, Snowflake guildId, Snowflake userId, Instant? at) => connection.Execute(
        "update board_member set departed_at = @at where guild_id = @guildId and user_id = @userId", new { guildId, userId, at });

    public static void SetSquad(IDbConnection connection, Snowflake guildId, Snowflake userId, Snowflake? squadId) => connection.Execute(
        "update board_member set squad_id = @squadId where guild_id = @guildId and user_id = @userId", new { guildId, userId, squadId });

    public static void SetChecked(IDbConnection connection, Snowflake guildId, Snowflake userId, LocalDate date) => connection.Execute(
        "update board_member set checked_on = @date where guild_id = @guildId and user_id = @userId", new { guildId, userId, date });
}

/// <summary>A row of <c>board_member</c>, with the cohort whose totals are kept, the streak as it is, and what is of the present as it stands on its board.</summary>
internal sealed record BoardMember
{
    public Snowflake UserId { get; init; }

    public int Seat { get; init; }

    public Snowflake? SquadId { get; init; }

    public bool IsHidden { get; init; }

    public bool HasDeparted { get; init; }

    public int? CohortNumber { get; init; }

    public LocalDate? CohortFirst { get; init; }

    public LocalDate? CohortLast { get; init; }

    public int? BuiltSeat { get; init; }

    public int? CurrentDays { get; init; }

    public LocalDate? AliveThrough { get; init; }

    /// <summary>Of the latest met day; null when there is none.</summary>
    public LocalDate? LastDate { get; init; }

    public long? StreakPlace { get; init; }

    public LocalDate? StreakThrough { get; init; }

    public long? SteadinessPlace { get; init; }

    public LocalDate? SteadinessThrough { get; init; }

    /// <summary>Whether others see them on boards.</summary>
    public bool IsShown => !IsHidden && !HasDeparted;

    /// <summary>The cohort's period, when a date belongs to it; null also while this member's earlier days are still to be added up.</summary>
    public int? CohortOn(LocalDate date) =>
        CohortFirst is { } first && date >= first && !(date > CohortLast) && !(Seat > BuiltSeat)
            ? Boards.BoardPeriods.CohortOf(CohortNumber!.Value)
            : null;
}
