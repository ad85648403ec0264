using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Streaks;

/// <summary>Keeps the cached streak equal to what <see cref="Streak.Of"/> says of the member's study days.</summary>
internal sealed class StreakStore(StudyCalendarReader calendars) : IStudyLogListener, IStudyCalendarListener
{
    public void OnChanged(IDbConnection connection, StudyDayChange change)
    {
        // A second event on a day that is met already moves nothing.
        if (change.Days != 0)
            Save(connection, change, Next(connection, change));
    }

    /// <summary>Only runs that are alive depend on what is to come.</summary>
    public void OnCalendarChanged(IDbConnection connection, Snowflake guildId, LocalDate today)
    {
        var calendar = calendars.Of(connection, guildId);
        var lastDates = connection.Query<LocalDate>(
            "select distinct last_date from streak where guild_id = @guildId and alive_through >= @today", new { guildId, today }).AsList();
        foreach (var lastDate in lastDates)
        {
            connection.Execute(
                """
                update streak set alive_through = @aliveThrough
                where guild_id = @guildId and last_date = @lastDate and alive_through >= @today
                """,
                new { guildId, lastDate, today, aliveThrough = calendar.NextStudyDate(lastDate) });
        }
    }

    private Streak Next(IDbConnection connection, StudyDayChange change)
    {
        var known = connection.QuerySingleOrDefault<StreakRow>(
            """
            select current_days, longest_days, first_date, last_date, alive_through
            from streak where guild_id = @GuildId and user_id = @UserId
            """,
            change);
        var calendar = calendars.Of(connection, change.GuildId);
        if (known is null)
            return Streak.Begin(change.Date, calendar);
        // A date before the last one can join two runs, so only the whole history tells.
        return change.Date > known.LastDate
            ? known.ToStreak().Extend(change.Date, calendar)
            : Recompute(connection, change.GuildId, change.UserId, calendar);
    }

    private static Streak Recompute(IDbConnection connection, Snowflake guildId, Snowflake userId, StudyCalendar calendar) =>
        Streak.Of(connection.Query<LocalDate>(
            "select study_date from study_day where guild_id = @guildId and user_id = @userId and met",
            new { guildId, userId }), calendar)!;

    private static void Save(IDbConnection connection, StudyDayChange change, Streak streak) => connection.Execute(
        """
        insert into streak (guild_id, user_id, current_days, longest_days, first_date, last_date, alive_through)
        values (@GuildId, @UserId, @Current, @Longest, @FirstDate, @LastDate, @AliveThrough)
        on conflict (guild_id, user_id) do update set
            current_days = excluded.current_days,
            longest_days = excluded.longest_days,
            first_date = excluded.first_date,
            last_date = excluded.last_date,
            alive_through = excluded.alive_through
        """,
        new
        {
            change.GuildId,
            change.UserId,
            streak.Current,
            streak.Longest,
            streak.FirstDate,
            streak.LastDate,
            streak.AliveThrough,
        });
}
