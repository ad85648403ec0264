using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Study.Calendars;
using StudyBot.Study.Streaks;

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
        var was = member.SteadinessPlace is { } place ? new Standing(place, member.SteadinessThrough) : null;
        var steadiness = (last ?? member.LastDate) is { } end ? SteadinessOf(connection, guildId, member.UserId, calendar, end) : Steadiness.None;
        var now = steadiness.Met > 0 ? new Standing(Place.Of(steadiness.Met, member.Seat), steadiness.Through) : null;
        return was == now ? [] : [new StandingChange.Set(LeaderboardMeasure.Consistency, was, steadiness.Met, steadiness.Through)];
    }

    /// <summary>By far most members have nothing excused, and their last study days tell all.</summary>
    private static Steadiness SteadinessOf(
        IDbConnection connection, Snowflake guildId, Snowflake userId, StudyCalendar calendar, LocalDate last)
    {
        var first = Steadiness.EarliestStart(calendar, last);
        var isExcused = connection.ExecuteScalar<bool>(
            """
            select exists (select 1 from excuse where guild_id = @guildId and user_id = @userId and last_date >= @first)
                or exists (select 1 from outage_day where guild_id = @guildId and study_date >= @first)
                or exists (select 1 from earn_back where guild_id = @guildId and user_id = @userId and last_date >= @first)
            """,
            new { guildId, userId, first });
        if (isExcused)
            return Steadiness.Of(StreakFactsReader.Of(connection, guildId, userId, calendar), last);
        return Steadiness.Of(
            connection.Query<LocalDate>(
                """
                select study_date from study_day
                where guild_id = @guildId and user_id = @userId and study_date between @first and @last and met
                """,
                new { guildId, userId, first, last }).ToHashSet(),
            calendar,
            last);
    }
}
