using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Storage;
using StudyBot.Study.Calendars;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>What is of the present: a member's streak and consistency, as the streak's table and the study days say.</summary>
internal static class PresentStandings
{
    /// <summary>Stores what has changed of it, and says whether the member stands elsewhere since then.</summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="before">The member as they stand on the boards.</param>
    /// <param name="now">The same member, with another streak, steadiness or met dates.</param>
    public static bool Store(IDbConnection connection, Snowflake guildId, BoardMember before, BoardMember now)
    {
        if (before == now)
            return false;
        BoardMembers.SetPresent(connection, guildId, now);
        return before.Streak != now.Streak || before.Steadiness != now.Steadiness;
    }

    /// <summary>With the streak as it is.</summary>
    public static BoardMember WithStreak(this BoardMember member) => member with
    {
        StreakDays = member.CurrentDays ?? 0,
        StreakThrough = member.CurrentDays > 0 ? member.AliveThrough : null,
    };

    /// <summary>With the consistency of the window that ends on a date.</summary>
    /// <param name="member">Whose.</param>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="calendar">The guild's.</param>
    /// <param name="last">The last date of the window; null for that of the last met day.</param>
    public static BoardMember WithSteadiness(
        this BoardMember member, IDbConnection connection, Snowflake guildId, StudyCalendar calendar, LocalDate? last = null)
    {
        if ((last ?? member.LastDate) is not { } end || member.FirstDate is not { } start)
            return member with { SteadyDays = 0, SteadyThrough = null };
        var first = Steadiness.EarliestStart(calendar, start, end);
        if (member.FreeThrough >= first)
            return With(member, Steadiness.Of(StreakFactsReader.Of(connection, guildId, member.UserId, calendar), end));
        if (member.Met is not { } met)
        {
            met = MetDates.Of(Read(connection, guildId, member.UserId, MetDates.FirstOf(end), end), end);
            member = member.With(met);
        }

        if (first >= met.First)
            return With(member, Steadiness.Of(met.Contains, calendar, start, end));
        return With(member, Steadiness.Of(Read(connection, guildId, member.UserId, first, end).ToHashSet().Contains, calendar, start, end));
    }

    private static BoardMember With(BoardMember member, Steadiness steadiness) =>
        member with { SteadyDays = steadiness.Met, SteadyThrough = steadiness.Through };

    private static List<LocalDate> Read(IDbConnection connection, Snowflake guildId, Snowflake userId, LocalDate first, LocalDate last) =>
        connection.Query<string>(
            """
            select study_date from study_day
            where guild_id = @guildId and user_id = @userId and study_date between @first and @last and met
            """,
            new { guildId, userId, first, last }).AsDates();
}
