using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Digests.Weeks;

/// <summary>
/// Reads a week of a guild: the days of it and of the four weeks before by their dates, and a seek for each member who studied.
/// Whoever hides from boards, or has left, is counted and not named.
/// </summary>
internal sealed class WeekReader(Database database, StudyCalendarReader calendars)
{
    private const int WeeksBefore = 4;
    private const int Pause = 7;
    private const int MostNamed = 10;
    private const int MostImproved = 3;

    /// <summary>
    /// The days between two dates: first which there are, from the index of dates alone, then a seek for each. Asked at once, the
    /// database would rather walk through all that the guild ever did.
    /// </summary>
    private const string Days =
        """
        with dates as materialized (
            select user_id, study_date from study_day where guild_id = @guildId and study_date between @first and @last),
        days as (
            select day.user_id, day.study_date, day.met, day.minutes, day.answers, day.reviews, day.peer_reviews
            from dates cross join study_day as day
            where day.guild_id = @guildId and day.user_id = dates.user_id and day.study_date = dates.study_date)
        """;

    private const string Sums =
        """
        sum(case when met then 1 else 0 end) as days, sum(minutes) as minutes, sum(answers) as answers, sum(reviews) + sum(peer_reviews) as reviews
        """;

    /// <summary>Null when there is nothing to tell: the guild rested the whole week, or nobody studied.</summary>
    /// <param name="guildId">Whose.</param>
    /// <param name="monday">Of the week.</param>
    public DigestWeek? Of(Snowflake guildId, LocalDate monday) => database.Read(connection =>
    {
        var calendar = calendars.Of(connection, guildId);
        if (!Enumerable.Range(0, 7).Any(day => calendar.IsStudyDate(monday.PlusDays(day))))
            return null;
        var week = Members(connection, guildId, monday, monday.PlusDays(6));
        if (week.Count == 0)
            return null;
        var back = CameBack(connection, guildId, monday, calendar);
        var named = back.Where(member => MayBeNamed(connection, guildId, member)).Take(MostNamed).ToList();
        return new DigestWeek
        {
            Monday = monday,
            Number = calendar.WeekOn(monday.PlusDays(6)) ?? calendar.WeekOn(monday),
            Members = week.Count,
            Totals = new WeekTotals
            {
                Days = week.Sum(member => member.Days),
                Minutes = week.Sum(member => member.Minutes),
                Answers = week.Sum(member => member.Answers),
                Reviews = week.Sum(member => member.Reviews),
            },
            CameBack = named,
            CameBackToo = back.Count - named.Count,
            Improved = Improved(connection, guildId, monday, week),
            Milestones = Milestones(connection, guildId, monday),
        };
    });

    /// <summary>One member's week, and an average week of the four before; null where there is nothing.</summary>
    public (WeekTotals? Week, WeekTotals? Usual) OfMember(Snowflake guildId, Snowflake userId, LocalDate monday) => database.Read(connection =>
    {
        var week = connection.QuerySingleOrDefault<WeekTotals>(
            $"""
            select user_id, {Sums} from study_day
            where guild_id = @guildId and user_id = @userId and study_date between @monday and @last group by user_id
            """,
            new { guildId, userId, monday, last = monday.PlusDays(6) });
        var before = connection.QuerySingleOrDefault<Baseline>(
            $"""
            select user_id, min(study_date) as first, {Sums} from study_day
            where guild_id = @guildId and user_id = @userId and study_date between @first and @last group by user_id
            """,
            new { guildId, userId, first = monday.PlusWeeks(-WeeksBefore), last = monday.PlusDays(-1) });
        return (week, before is null ? null : new WeekTotals
        {
            UserId = userId,
            Days = before.Days / Weeks(before, monday),
            Minutes = before.Minutes / Weeks(before, monday),
        });
    });

    private static List<WeekTotals> Members(IDbConnection connection, Snowflake guildId, LocalDate first, LocalDate last) => connection.Query<WeekTotals>(
        $"""
        {Days}
        select user_id, {Sums} from days group by user_id having sum(case when met then 1 else 0 end) > 0
        """,
        new { guildId, first, last }).AsList();

    /// <summary>A pause of a week or more that the guild did not share.</summary>
    private static List<Snowflake> CameBack(IDbConnection connection, Snowflake guildId, LocalDate monday, StudyCalendar calendar)
    {
        var returns = connection.Query<Return>(
            $"""
            {Days}
            select user_id, first, (
                select max(study_date) from study_day
                where guild_id = @guildId and study_day.user_id = returned.user_id and study_date < first) as before
            from (select user_id, min(study_date) as first from days where met group by user_id) as returned
            order by first, user_id
            """,
            new { guildId, first = monday, last = monday.PlusDays(6) });
        return
        [
            .. returns
                .Where(member => member.Before is { } before && before.PlusDays(Pause) < member.First &&
                    Enumerable.Range(1, Pause).Any(day => calendar.IsStudyDate(before.PlusDays(day))) &&
                    Enumerable.Range(1, Pause).Any(day => calendar.IsStudyDate(member.First.PlusDays(-day))))
                .Select(member => member.UserId),
        ];
    }

    private static List<Improvement> Improved(IDbConnection connection, Snowflake guildId, LocalDate monday, IReadOnlyList<WeekTotals> week)
    {
        var before = connection.Query<Baseline>(
            $"""
            {Days}
            select user_id, min(study_date) as first, {Sums} from days group by user_id
            """,
            new { guildId, first = monday.PlusWeeks(-WeeksBefore), last = monday.PlusDays(-1) }).ToDictionary(member => member.UserId);
        return
        [
            .. week
                .Select(member => before.TryGetValue(member.UserId, out var known)
                    ? Improvement.Of(member, new WeekTotals { Days = known.Days, Minutes = known.Minutes }, Weeks(known, monday))
                    : null)
                .OfType<Improvement>()
                .OrderByDescending(member => member.Weight).ThenBy(member => member.UserId)
                .Where(member => MayBeNamed(connection, guildId, member.UserId))
                .Take(MostImproved),
        ];
    }

    private static List<WeekMilestone> Milestones(IDbConnection connection, Snowflake guildId, LocalDate monday)
    {
        var reached = connection.Query<Reached>(
            """
            select user_id, days, told_at is not null as is_told from milestone_reach
            where guild_id = @guildId and reached_on between @monday and @last and state = 'reached' order by days desc, id
            """,
            new { guildId, monday, last = monday.PlusDays(6) });
        return
        [
            .. reached.GroupBy(row => row.Days).Select(group =>
            {
                var named = group.Where(row => row.IsTold && MayBeNamed(connection, guildId, row.UserId)).Select(row => row.UserId).Take(MostNamed).ToList();
                return new WeekMilestone(group.Key, named, group.Count() - named.Count);
            }),
        ];
    }

    private static bool MayBeNamed(IDbConnection connection, Snowflake guildId, Snowflake userId) => !connection.ExecuteScalar<bool>(
        """
        select exists (
            select 1 from board_member
            where guild_id = @guildId and user_id = @userId and (hidden_at is not null or departed_at is not null))
        """,
        new { guildId, userId });

    /// <summary>Who came later than four weeks ago has fewer to compare with.</summary>
    private static int Weeks(Baseline before, LocalDate monday) =>
        Math.Clamp((Period.DaysBetween(before.First, monday) + 6) / 7, 1, WeeksBefore);

    internal sealed record Baseline
    {
        public Snowflake UserId { get; init; }

        public LocalDate First { get; init; }

        public int Days { get; init; }

        public int Minutes { get; init; }
    }

    internal sealed record Return
    {
        public Snowflake UserId { get; init; }

        public LocalDate First { get; init; }

        public LocalDate? Before { get; init; }
    }

    internal sealed record Reached
    {
        public Snowflake UserId { get; init; }

        public int Days { get; init; }

        public bool IsTold { get; init; }
    }
}
