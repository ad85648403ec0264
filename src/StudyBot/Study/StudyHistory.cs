using System.Data;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Storage.Statements;

namespace StudyBot.Study;

/// <summary>Reads what a member has done; the <see cref="StudyLog"/> and the Streaks feature write it.</summary>
internal sealed class StudyHistory(Database database)
{
    private static readonly RowStatement FindingStreak = new(
        """
        select current_days, longest_days, first_date, last_date, alive_through,
            rest_units, rest_days_used, is_rescued, broke_lately, rescue_days, rescue_minutes
        from streak where guild_id = ?1 and user_id = ?2
        """,
        columns: 2);

    private static readonly RowStatement FindingDay = new(
        """
        select events, minutes, answers, reviews, peer_reviews, credits, met from study_day
        where guild_id = ?1 and user_id = ?2 and study_date = ?3
        """,
        columns: 3);

    /// <summary>Null for a member who never studied.</summary>
    public Streak? StreakOf(Snowflake guildId, Snowflake userId) =>
        database.Read(connection => StreakOf(connection, guildId, userId));

    /// <summary>Within the caller's transaction. Null for a member who never studied.</summary>
    public static Streak? StreakOf(IDbConnection connection, Snowflake guildId, Snowflake userId) =>
        StreakRowOf(connection, guildId, userId)?.ToStreak();

    /// <inheritdoc cref="StreakOf(IDbConnection, Snowflake, Snowflake)"/>
    public static StreakRow? StreakRowOf(IDbConnection connection, Snowflake guildId, Snowflake userId) =>
        FindingStreak.FirstOrDefault(
            connection,
            static row => new StreakRow
            {
                CurrentDays = row.Number(0),
                LongestDays = row.Number(1),
                FirstDate = row.Date(2),
                LastDate = row.Date(3),
                AliveThrough = row.Date(4),
                RestUnits = row.NumberOrNull(5),
                RestDaysUsed = row.Number(6),
                IsRescued = row.Flag(7),
                BrokeLately = row.Flag(8),
                RescueDays = row.NumberOrNull(9),
                RescueMinutes = row.NumberOrNull(10),
            },
            guildId, userId);

    /// <summary>What a study date holds, within the caller's transaction; all zeros when nothing.</summary>
    public static StudyDayTotals DayOf(IDbConnection connection, Snowflake guildId, Snowflake userId, LocalDate date) =>
        FindingDay.FirstOrDefault(
            connection,
            static row => new StudyDayTotals
            {
                Events = row.Number(0),
                Minutes = row.Number(1),
                Answers = row.Number(2),
                Reviews = row.Number(3),
                PeerReviews = row.Number(4),
                Credits = row.Number(5),
                Met = row.Flag(6),
            },
            guildId, userId, date);

    /// <summary>Whether anything counts for a study date yet, within the caller's transaction.</summary>
    public static bool HasStudied(IDbConnection connection, Snowflake guildId, Snowflake userId, LocalDate date) =>
        DayOf(connection, guildId, userId, date).Met;
}
