using System.Data;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Keeps every board equal to the study log, within the transaction that changes it.</summary>
internal sealed class StandingStore(StudyCalendarReader calendars) : IStudyLogListener, IStreakListener
{
    public void OnChanged(IDbConnection connection, StudyDayChange change)
    {
        var member = BoardMembers.Take(connection, change.GuildId, change.UserId);
        List<StandingChange> changes = [];
        foreach (var (measure, difference) in Differences(change))
        {
            foreach (var period in Periods(member, change))
                changes.Add(new StandingChange.Add(period, measure, difference));
        }

        // A second piece of work can mend a run although the day was met before.
        changes.AddRange(PresentStandings.Streak(member));
        if (change.Days != 0)
            changes.AddRange(PresentStandings.Consistency(connection, change.GuildId, member, change.Calendar));
        if (changes.Count > 0)
            StandingWriter.Apply(connection, change.GuildId, member, changes);
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
    public static void Refresh(IDbConnection connection, Snowflake guildId, BoardMember member, StudyCalendar calendar) =>
        StandingWriter.Apply(connection, guildId, member,
        [
            .. PresentStandings.Streak(member),
            .. PresentStandings.Consistency(connection, guildId, member, calendar),
        ]);

    private static IEnumerable<(LeaderboardMeasure Measure, int Difference)> Differences(StudyDayChange change)
    {
        (LeaderboardMeasure Measure, int Difference)[] all =
        [
            (LeaderboardMeasure.Minutes, change.Minutes),
            (LeaderboardMeasure.Answers, change.Answers),
            (LeaderboardMeasure.Reviews, change.PeerReviews),
            (LeaderboardMeasure.Days, change.Days),
        ];
        return all.Where(each => each.Difference != 0);
    }

    private static IEnumerable<int> Periods(BoardMember member, StudyDayChange change)
    {
        yield return BoardPeriods.All;
        yield return BoardPeriods.WeekOf(change.Date);
        yield return BoardPeriods.MonthOf(change.Date);
        if (member.CohortOn(change.Date) is { } cohort)
            yield return cohort;
    }
}
