using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Storage.Statements;
using StudyBot.Study.Calendars;

namespace StudyBot.Study.Streaks;

/// <summary>Reads what decides a member's streak; each fact has its own writer elsewhere.</summary>
internal sealed class StreakFactsReader(Database database, StudyCalendarReader calendars)
{
    private static readonly RowStatement FindingFree = new(
        """
        select first_date, last_date from excuse where guild_id = ?1 and user_id = ?2 and last_date > ?3 and state = 'approved'
        union all
        select study_date, study_date from outage_day where guild_id = ?1 and study_date > ?3
        """,
        columns: 3);

    public StreakFacts Of(Snowflake guildId, Snowflake userId) =>
        database.Read(connection => Of(connection, guildId, userId, calendars.Of(connection, guildId)));

    /// <summary>Within the caller's transaction.</summary>
    public static StreakFacts Of(IDbConnection connection, Snowflake guildId, Snowflake userId, StudyCalendar calendar)
    {
        var member = new { guildId, userId };
        var days = connection.Query<DayRow>(
            """
            select study_date, events, minutes, answers, reviews, peer_reviews, credits, met
            from study_day where guild_id = @guildId and user_id = @userId
            """,
            member);
        var excuses = connection.Query<RangeRow>(
            "select first_date, last_date from excuse where guild_id = @guildId and user_id = @userId and state = 'approved'", member);
        var outages = connection.Query<string>("select study_date from outage_day where guild_id = @guildId", member).AsDates();
        var earnBacks = connection.Query<EarnBackRow>(
            "select on_date, first_date, last_date from earn_back where guild_id = @guildId and user_id = @userId", member);
        return new StreakFacts(
            calendar,
            days.Select(row => KeyValuePair.Create(row.StudyDate, row.ToTotals())),
            [.. excuses.Select(row => new DateInterval(row.FirstDate, row.LastDate))],
            outages.AsList(),
            [.. earnBacks.Select(row => new EarnBack(row.OnDate, row.FirstDate, row.LastDate))]);
    }

    /// <summary>Excuses and outages that reach beyond a date, within the caller's transaction. Nothing can be earned back there yet.</summary>
    public static List<DateInterval> FreeAfter(IDbConnection connection, Snowflake guildId, Snowflake userId, LocalDate date) =>
        FindingFree.Query(connection, static row => new DateInterval(row.Date(0), row.Date(1)), guildId, userId, date);

    internal sealed record DayRow
    {
        public LocalDate StudyDate { get; init; }

        public int Events { get; init; }

        public int Minutes { get; init; }

        public int Answers { get; init; }

        public int Reviews { get; init; }

        public int PeerReviews { get; init; }

        public int Credits { get; init; }

        public bool Met { get; init; }

        public StudyDayTotals ToTotals() => new()
        {
            Events = Events,
            Minutes = Minutes,
            Answers = Answers,
            Reviews = Reviews,
            PeerReviews = PeerReviews,
            Credits = Credits,
            Met = Met,
        };
    }

    internal sealed record RangeRow
    {
        public LocalDate FirstDate { get; init; }

        public LocalDate LastDate { get; init; }
    }

    internal sealed record EarnBackRow
    {
        public LocalDate OnDate { get; init; }

        public LocalDate FirstDate { get; init; }

        public LocalDate LastDate { get; init; }
    }
}
