using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>Reads which cohort runs, which ended, and how far their letters are.</summary>
internal sealed class CohortEnds(Database database, StudyCalendarReader calendars)
{
    public const string Columns = "id, guild_id, first_date, last_date, ended_at, state, written_through, members";

    /// <summary>The cohort that can be ended on a date; null when none has begun.</summary>
    public (LocalDate First, LocalDate Last)? Running(Snowflake guildId, LocalDate today) => Running(calendars.Of(guildId), today);

    /// <summary>Within the caller's transaction, by the calendar as it is there.</summary>
    /// <inheritdoc cref="Running(Snowflake, LocalDate)"/>
    public static (LocalDate First, LocalDate Last)? Running(StudyCalendar calendar, LocalDate today)
    {
        var (rules, last) = (calendar.NewestRules, today);
        // The next cohort may have its dates already; then it is the one before.
        while (rules.CohortStart is { } next && next > today)
            (rules, last) = (calendar.RulesOn(rules.From.PlusDays(-1)), LocalDate.Min(last, next.PlusDays(-1)));
        return rules.CohortStart is { } first ? (first, LocalDate.Min(rules.CohortEnd ?? last, last)) : null;
    }

    /// <summary>When the next cohort begins; null when no later date is set.</summary>
    public LocalDate? Next(Snowflake guildId, LocalDate today) =>
        calendars.Of(guildId).NewestRules.CohortStart is { } next && next > today ? next : null;

    /// <summary>Null when this guild ended none of that number.</summary>
    public CohortEnd? Find(Snowflake guildId, long id) => database.Read(connection => connection.QuerySingleOrDefault<CohortEnd>(
        $"select {Columns} from cohort_end where id = @id and guild_id = @guildId", new { guildId, id }));

    /// <summary>Within the caller's transaction.</summary>
    public static CohortEnd? Find(IDbConnection connection, long id) => connection.QuerySingleOrDefault<CohortEnd>(
        $"select {Columns} from cohort_end where id = @id", new { id });

    public CohortEnd? FindByFirst(Snowflake guildId, LocalDate first) => database.Read(connection => connection.QuerySingleOrDefault<CohortEnd>(
        $"select {Columns} from cohort_end where guild_id = @guildId and first_date = @first", new { guildId, first }));

    /// <summary>The latest that ended; null for none.</summary>
    public CohortEnd? Latest(Snowflake guildId) => Of(guildId, most: 1) is [var latest] ? latest : null;

    /// <summary>The latest first.</summary>
    public IReadOnlyList<CohortEnd> Of(Snowflake guildId, int most) => database.Read(connection => connection.Query<CohortEnd>(
        $"select {Columns} from cohort_end where guild_id = @guildId order by first_date desc limit @most", new { guildId, most }).AsList());

    /// <summary>Those whose letters are not all out.</summary>
    public IReadOnlyList<CohortEnd> Open() => database.Read(connection => connection.Query<CohortEnd>(
        $"select {Columns} from cohort_end where state <> 'done' order by id").AsList());

    public CohortProgress Progress(CohortEnd cohort) => database.Read(connection => Progress(connection, cohort));

    /// <summary>Within the caller's transaction.</summary>
    public static CohortProgress Progress(IDbConnection connection, CohortEnd cohort)
    {
        var states = connection.Query<LetterCount>(
            """
            select state, count(*) as count from member_letter
            where guild_id = @GuildId and kind = 'cohort.portfolio' and subject = @Subject group by state
            """,
            new { cohort.GuildId, cohort.Subject }).ToDictionary(row => row.State, row => row.Count);
        return new CohortProgress(
            cohort.Members, states.GetValueOrDefault("sent"), states.GetValueOrDefault("pending"), states.GetValueOrDefault("held"));
    }

    /// <summary>Guilds whose cohort's last date has passed not long ago, with its first date.</summary>
    /// <param name="since">The earliest last date.</param>
    /// <param name="before">Their last date is earlier than this.</param>
    public IReadOnlyList<(Snowflake GuildId, LocalDate First)> Over(LocalDate since, LocalDate before) => database.Read(connection => connection
        .Query<Rules>(
            """
            select guild_id, cohort_start from guild_calendar as rules
            where cohort_start is not null and cohort_end >= @since and cohort_end < @before
                and from_date = (select max(from_date) from guild_calendar where guild_calendar.guild_id = rules.guild_id)
                and not exists (select 1 from cohort_end where cohort_end.guild_id = rules.guild_id and cohort_end.first_date = rules.cohort_start)
            """,
            new { since, before })
        .Select(row => (row.GuildId, row.CohortStart)).ToList());

    internal sealed record Rules
    {
        public Snowflake GuildId { get; init; }

        public LocalDate CohortStart { get; init; }
    }

    internal sealed record LetterCount(string State, int Count);
}
