using System.Data;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Keeps every board equal to the study log, within the transaction that changes it.</summary>
internal sealed class StandingStore(StudyCalendarReader calendars, UnsettledGuilds unsettled) : IStudyLogListener, IStreakListener
{
    public void OnChanged(IDbConnection connection, StudyDayChange change)
    {
        var member = BoardMembers.Take(connection, change.GuildId, change.UserId);
        var more = Totals.Of(change);
        var before = more == default ? [] : MemberTotals.Add(connection, change.GuildId, member, change.Date, more);

        // A second piece of work can mend a run although the day was met before.
        var now = member.WithStreak();
        if (change.Days != 0)
            now = (now.Met is { } met ? now.With(met.With(change.Date, change.After.Met)) : now).WithSteadiness(connection, change.GuildId, change.Calendar);
        MovedMembers.Note(connection, change.GuildId, member, before, PresentStandings.Store(connection, change.GuildId, member, now));
        unsettled.Moved(change.GuildId);
    }

    public void OnStreaksChanged(IDbConnection connection, Snowflake guildId, Snowflake? userId)
    {
        if (userId is { } changed)
            Refresh(connection, guildId, BoardMembers.Take(connection, guildId, changed), calendars.Of(connection, guildId));
        else
            BoardUpkeep.Recount(connection, guildId);
    }

    /// <summary>Compares what is of the present with the streak's table and the study days.</summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="member">Whose.</param>
    /// <param name="calendar">The guild's.</param>
    /// <param name="last">The last date of the consistency's window; null for that of the last met day.</param>
    public static void Refresh(
        IDbConnection connection, Snowflake guildId, BoardMember member, StudyCalendar calendar, LocalDate? last = null)
    {
        var now = member.WithStreak().WithSteadiness(connection, guildId, calendar, last);
        MovedMembers.Note(connection, guildId, member, totals: [], PresentStandings.Store(connection, guildId, member, now));
    }
}
