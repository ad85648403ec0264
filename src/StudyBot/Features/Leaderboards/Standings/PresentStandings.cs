using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>What is to become of a member's streak and consistency on the boards: what the streak's table and the study days say.</summary>
internal static class PresentStandings
{
    /// <summary>Nothing when the streak stands on its board as it is.</summary>
    public static IEnumerable<StandingChange> Streak(BoardMember member)
    {
        var was = member.StreakPlace is { } place ? new Standing(place, member.StreakThrough) : null;
        var now = member.CurrentDays is { } days and > 0 ? new Standing(Place.Of(days, member.Seat), member.AliveThrough) : null;
        return was == now ? [] : [new StandingChange.Set(LeaderboardMeasure.Streak, was, member.CurrentDays ?? 0, member.AliveThrough)];
    }

    /// <summary>Nothing when it stands on its board as it is.</summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="member">Whose.</param>
    /// <param name="calendar">The guild's.</param>
    /// <param name="last">The last date of the window; null for that of the last met day.</param>
    public static IEnumerable<StandingChange> Consistency(
        IDbConnection connection, Snowflake guildId, BoardMember member, StudyCalendar calendar, LocalDate? last = null)
    {
        var row = connection.QuerySingleOrDefault<Row>(
            "select place, through from board_standing where guild_id = @guildId and period = 0 and measure = 2 and seat = @Seat",
            new { guildId, member.Seat });
        var was = row is null ? null : new Standing(row.Place, row.Through);
        var steadiness = (last ?? member.LastDate) is { } end
            ? Steadiness.Of(MetDates(connection, guildId, member.UserId, Steadiness.EarliestStart(calendar, end), end), calendar)
            : new Steadiness(0, null);
        var now = steadiness.Met > 0 ? new Standing(Place.Of(steadiness.Met, member.Seat), steadiness.Through) : null;
        return was == now ? [] : [new StandingChange.Set(LeaderboardMeasure.Consistency, was, steadiness.Met, steadiness.Through)];
    }

    private static IEnumerable<LocalDate> MetDates(
        IDbConnection connection, Snowflake guildId, Snowflake userId, LocalDate first, LocalDate last) =>
        connection.Query<LocalDate>(
            """
            select study_date from study_day
            where guild_id = @guildId and user_id = @userId and study_date between @first and @last and met order by study_date
            """,
            new { guildId, userId, first, last });

    private sealed record Row
    {
        public long Place { get; init; }

        public LocalDate? Through { get; init; }
    }
}
