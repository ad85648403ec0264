using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Outages;
using StudyBot.Storage;
using StudyBot.Storage.Statements;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.Streaks;

/// <summary>Keeps the cached streak equal to what <see cref="Streak.Of"/> says of the member's facts.</summary>
internal sealed class StreakStore(Database database, StudyCalendarReader calendars, IEnumerable<IStreakListener> listeners)
    : IStudyLogListener, IStudyCalendarListener, IOutageListener
{
    private const string Alive = "guild_id = @guildId and alive_through >= @from";

    /// <summary>A run of which only the end can have moved, and that has no excuse of its own ahead.</summary>
    private const string Plain =
        """
        rest_units is not null and last_date <= @from and not exists (
            select 1 from excuse where excuse.guild_id = streak.guild_id and excuse.user_id = streak.user_id
            and excuse.last_date > streak.last_date and excuse.state = 'approved')
        """;

    private static readonly RowStatement Saving = new(
        """
        insert into streak (guild_id, user_id, current_days, longest_days, first_date, last_date, alive_through,
            rest_units, rest_days_used, is_rescued, broke_lately, rescue_days, rescue_minutes)
        values {rows}
        on conflict (guild_id, user_id) do update set
            current_days = excluded.current_days,
            longest_days = excluded.longest_days,
            first_date = excluded.first_date,
            last_date = excluded.last_date,
            alive_through = excluded.alive_through,
            rest_units = excluded.rest_units,
            rest_days_used = excluded.rest_days_used,
            is_rescued = excluded.is_rescued,
            broke_lately = excluded.broke_lately,
            rescue_days = excluded.rescue_days,
            rescue_minutes = excluded.rescue_minutes
        """,
        columns: 13);

    public void OnChanged(IDbConnection connection, StudyDayChange change)
    {
        var rules = change.Calendar.RulesOn(change.Date);
        var ownWorkChanges = rules.IsOwnWork(change.Before) != rules.IsOwnWork(change.After);
        if (change.Doubles == 0 && change.Days == 0 && !ownWorkChanges)
            return;
        var known = change.Streak(connection);
        var earned = change.Doubles > 0 && EarnBackStore.Earn(connection, change, known);
        if (change.Days > 0 && !earned && Extended(connection, change, known) is { } extended)
        {
            Save(connection, change.GuildId, change.UserId, StreakRow.Of(extended));
            change.StreakChanged(extended);
        }
        else if (earned || change.Days != 0 || ownWorkChanges || rules.IsDouble(change.Before) || known is not { BrokeLately: false, IsRescued: false } || change.Date != known.LastDate)
        {
            Recompute(connection, change.GuildId, change.UserId, change.Calendar);
            change.StreakChanged(streak: null);
        }
    }

    /// <summary>Only runs that are alive depend on what is to come.</summary>
    public void OnCalendarChanged(IDbConnection connection, Snowflake guildId, LocalDate today) =>
        Refresh(connection, guildId, today, calendars.Of(connection, guildId));

    public void OnOutage(IDbConnection connection, Interval absence, IReadOnlyDictionary<Snowflake, LocalDate> firstDates)
    {
        foreach (var (guildId, first) in firstDates)
            Refresh(connection, guildId, first, calendars.Of(connection, guildId));
    }

    /// <summary>
    /// After other dates are required of a guild than before, from a date on: by far most runs differ only in where they end,
    /// and those with the same last date and as many rest days end together.
    /// </summary>
    private void Refresh(IDbConnection connection, Snowflake guildId, LocalDate from, StudyCalendar calendar)
    {
        foreach (var userId in connection.Query<long>($"select user_id from streak where {Alive} and not ({Plain})", new { guildId, from }).AsSnowflakes())
            Recompute(connection, guildId, userId, calendar);
        var runs = connection.Query<RunEnd>(
            $"select distinct last_date, rest_units / @unit as rest_days from streak where {Alive} and {Plain}",
            new { guildId, from, unit = Streak.UnitsOfRestDay }).AsList();
        foreach (var run in runs)
        {
            // Nobody's own excuses are among these.
            var required = new RequiredDates(calendar, run.LastDate, StreakFactsReader.FreeAfter(connection, guildId, default, run.LastDate));
            connection.Execute(
                $"""
                update streak set alive_through = @aliveThrough
                where {Alive} and {Plain} and last_date = @LastDate and rest_units / @unit = @RestDays
                """,
                new
                {
                    guildId,
                    from,
                    unit = Streak.UnitsOfRestDay,
                    run.LastDate,
                    run.RestDays,
                    aliveThrough = required.After(run.LastDate, run.RestDays + 1),
                });
        }

        Tell(connection, guildId, userId: null);
    }

    /// <summary>From all facts, within the caller's transaction.</summary>
    public void Recompute(IDbConnection connection, Snowflake guildId, Snowflake userId)
    {
        Recompute(connection, guildId, userId, calendars.Of(connection, guildId));
        Tell(connection, guildId, userId);
    }

    /// <summary>Brings some streaks of older rules up to date; false when there is none left.</summary>
    public bool RecomputeOutdated(int most) => database.Write(connection =>
    {
        var outdated = connection.Query<Member>(
            "select guild_id, user_id from streak where rest_units is null limit @most", new { most }).AsList();
        foreach (var member in outdated)
            Recompute(connection, member.GuildId, member.UserId);
        return outdated.Count > 0;
    });

    private void Tell(IDbConnection connection, Snowflake guildId, Snowflake? userId)
    {
        foreach (var listener in listeners)
            listener.OnStreaksChanged(connection, guildId, userId);
    }

    private static void Recompute(IDbConnection connection, Snowflake guildId, Snowflake userId, StudyCalendar calendar)
    {
        if (Streak.Of(StreakFactsReader.Of(connection, guildId, userId, calendar)) is { } streak)
            Save(connection, guildId, userId, StreakRow.Of(streak));
        else
            connection.Execute("delete from streak where guild_id = @guildId and user_id = @userId", new { guildId, userId });
    }

    /// <summary>The usual case, a newest day of somebody who has begun; null when only all facts tell.</summary>
    private static Streak? Extended(IDbConnection connection, StudyDayChange change, StreakRow? known)
    {
        // The very first day may be a credit, after which the member begins later; after a break something may be saved.
        if (known is not { RestUnits: not null, BrokeLately: false } || known.FirstDate == known.LastDate ||
            change.Date <= known.LastDate || change.Date > known.AliveThrough)
        {
            return null;
        }

        var free = StreakFactsReader.FreeAfter(connection, change.GuildId, change.UserId, known.LastDate);
        return known.ToStreak().Extend(change.Date, new RequiredDates(change.Calendar, known.FirstDate, free));
    }

    private static void Save(IDbConnection connection, Snowflake guildId, Snowflake userId, StreakRow streak) => Saving.Execute(
        connection, guildId, userId,
        streak.CurrentDays, streak.LongestDays, streak.FirstDate, streak.LastDate, streak.AliveThrough,
        streak.RestUnits, streak.RestDaysUsed, streak.IsRescued, streak.BrokeLately, streak.RescueDays, streak.RescueMinutes);

    internal sealed record RunEnd
    {
        public LocalDate LastDate { get; init; }

        public int RestDays { get; init; }
    }

    internal sealed record Member
    {
        public Snowflake GuildId { get; init; }

        public Snowflake UserId { get; init; }
    }
}
