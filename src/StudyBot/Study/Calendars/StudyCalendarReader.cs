using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Study.Calendars;

/// <summary>Every feature reads a guild's calendar here; only the Calendar feature writes it.</summary>
internal sealed class StudyCalendarReader
{
    private readonly HolidayCalendars _holidays;
    private readonly Remembered<Snowflake, StudyCalendar> _known;

    public StudyCalendarReader(Database database, HolidayCalendars holidays)
    {
        _holidays = holidays;
        _known = new Remembered<Snowflake, StudyCalendar>(database, ["guild_calendar", "guild_break"], Read);
    }

    public StudyCalendar Of(Snowflake guildId) => _known.Of(guildId);

    /// <summary>Within the caller's transaction.</summary>
    public StudyCalendar Of(IDbConnection connection, Snowflake guildId) => _known.Of(connection, guildId);

    private StudyCalendar Read(IDbConnection connection, Snowflake guildId)
    {
        var rules = connection.Query<Row>(
            """
            select from_date, study_days, holidays, cohort_start, cohort_end, minimum_minutes
            from guild_calendar where guild_id = @guildId order by from_date
            """,
            new { guildId }).AsList();
        var breaks = connection.Query<BreakRow>(
            "select id, first_date, last_date, name from guild_break where guild_id = @guildId order by first_date, id",
            new { guildId }).AsList();
        return rules.Count + breaks.Count == 0 ? StudyCalendar.EveryDay : new StudyCalendar(
            [.. rules.Select(Rules)], [.. breaks.Select(row => new StudyBreak(row.Id, row.FirstDate, row.LastDate, row.Name))]);
    }

    private CalendarRules Rules(Row row) => new()
    {
        From = row.FromDate,
        StudyDays = new Weekdays((int)row.StudyDays),
        Holidays = _holidays.Find(row.Holidays),
        CohortStart = row.CohortStart,
        CohortEnd = row.CohortEnd,
        MinimumMinutes = (int)row.MinimumMinutes,
    };

    internal sealed record Row
    {
        public LocalDate FromDate { get; init; }

        public long StudyDays { get; init; }

        public string? Holidays { get; init; }

        public LocalDate? CohortStart { get; init; }

        public LocalDate? CohortEnd { get; init; }

        public long MinimumMinutes { get; init; }
    }

    internal sealed record BreakRow
    {
        public long Id { get; init; }

        public LocalDate FirstDate { get; init; }

        public LocalDate LastDate { get; init; }

        public required string Name { get; init; }
    }
}
