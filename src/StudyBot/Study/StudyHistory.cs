using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Study;

/// <summary>Reads what a member has done; the <see cref="StudyLog"/> and the Streaks feature write it.</summary>
internal sealed class StudyHistory(Database database)
{
    /// <summary>Null for a member who never studied.</summary>
    public Streak? StreakOf(Snowflake guildId, Snowflake userId) =>
        database.Read(connection => StreakOf(connection, guildId, userId));

    /// <summary>Within the caller's transaction. Null for a member who never studied.</summary>
    public static Streak? StreakOf(IDbConnection connection, Snowflake guildId, Snowflake userId) =>
        StreakRowOf(connection, guildId, userId)?.ToStreak();

    /// <inheritdoc cref="StreakOf(IDbConnection, Snowflake, Snowflake)"/>
    public static StreakRow? StreakRowOf(IDbConnection connection, Snowflake guildId, Snowflake userId) =>
        connection.QuerySingleOrDefault<StreakRow>(
            """
            select current_days, longest_days, first_date, last_date, alive_through,
                rest_units, rest_days_used, is_rescued, broke_lately, rescue_days, rescue_minutes
            from streak where guild_id = @guildId and user_id = @userId
            """,
            new { guildId, userId });

    /// <summary>What a study date holds, within the caller's transaction; all zeros when nothing.</summary>
    public static StudyDayTotals DayOf(IDbConnection connection, Snowflake guildId, Snowflake userId, LocalDate date) =>
        connection.QuerySingleOrDefault<StudyDayTotals>(
            """
            select events, minutes, answers, reviews, peer_reviews, credits, met from study_day
            where guild_id = @guildId and user_id = @userId and study_date = @date
            """,
            new { guildId, userId, date });

    /// <summary>Whether anything counts for a study date yet, within the caller's transaction.</summary>
    public static bool HasStudied(IDbConnection connection, Snowflake guildId, Snowflake userId, LocalDate date) =>
        DayOf(connection, guildId, userId, date).Met;
}
