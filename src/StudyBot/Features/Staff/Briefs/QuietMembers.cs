using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>
/// Reads who missed required days in a row: two or more, and not so many that they are gone for good. Members are found by the
/// date on which they were last there, so those who study are not looked at; who is excused now or has left is left out.
/// </summary>
internal sealed class QuietMembers(StudyCalendarReader calendars)
{
    public const int Fewest = 2;

    /// <summary>Whoever missed more has left in all but name, and no word from staff is news to them.</summary>
    public const int Most = 20;

    private const int DaysBack = 90;

    private const string Streaks =
        """
        select streak.user_id, streak.last_date, streak.alive_through, streak.current_days from streak
        """;

    private const string IsHere =
        """
        not exists (
            select 1 from board_member
            where board_member.guild_id = streak.guild_id and board_member.user_id = streak.user_id and departed_at is not null)
        """;

    /// <summary>Within the caller's snapshot; who missed least first, since they are the easiest to bring back.</summary>
    /// <param name="connection">The snapshot.</param>
    /// <param name="guildId">Whose members.</param>
    /// <param name="today">The guild's study date, which is not over yet.</param>
    public IReadOnlyList<QuietMember> Of(IDbConnection connection, Snowflake guildId, LocalDate today)
    {
        var ended = connection.ExecuteScalar<string?>("select max(last_date) from cohort_end where guild_id = @guildId", new { guildId }).AsDate();
        var first = ended?.PlusDays(1) ?? LocalDate.MinIsoValue;
        var required = Required(connection, guildId, first, today);
        if (required.Count < Fewest)
            return [];
        // Who was last there in a cohort that was ended belongs to that one, and has not begun in this.
        var from = LocalDate.Max(required.Count > Most ? required[Most] : today.PlusDays(-DaysBack), first);
        var since = new { guildId, from, until = required[Fewest - 1] };
        var excuses = connection.Query<Row>(
            "select user_id, first_date, last_date from excuse where guild_id = @guildId and state = 'approved' and last_date >= @from", since)
            .ToLookup(row => row.UserId, row => new DateInterval(row.FirstDate, row.LastDate));
        var absent = connection.Query<Row>(
            $"{Streaks} where streak.guild_id = @guildId and streak.last_date >= @from and streak.last_date < @until and {IsHere}", since);
        // Who was excused for long was last there long ago, and has missed little.
        var rested = connection.Query<Row>(
            $"""
            {Streaks}
            join (select distinct user_id from excuse where guild_id = @guildId and state = 'approved' and last_date >= @from) as rest
                on rest.user_id = streak.user_id
            where streak.guild_id = @guildId and streak.last_date < @from and {IsHere}
            """,
            since);
        return
        [
            .. absent.Concat(rested).Select(row => Quiet(row, required, [.. excuses[row.UserId]], today)).OfType<QuietMember>()
                .OrderBy(member => member.Missed).ThenByDescending(member => member.LastMet).ThenBy(member => member.UserId),
        ];
    }

    /// <summary>The cohort's last required dates that are over, the latest first.</summary>
    /// <param name="connection">The snapshot.</param>
    /// <param name="guildId">Whose.</param>
    /// <param name="since">After the last cohort that was ended.</param>
    /// <param name="today">The guild's study date.</param>
    private List<LocalDate> Required(IDbConnection connection, Snowflake guildId, LocalDate since, LocalDate today)
    {
        var outages = connection.Query<string>(
            "select study_date from outage_day where guild_id = @guildId and study_date >= @from", new { guildId, from = today.PlusDays(-DaysBack) }).AsDates().ToHashSet();
        var calendar = calendars.Of(connection, guildId);
        // Between two cohorts nobody is missed, and in the second nobody for the days of the first.
        if (calendar.OffOn(today) is DayOff.AfterCohort or DayOff.BeforeCohort)
            return [];
        var first = LocalDate.Max(calendar.RulesOn(today).CohortStart ?? LocalDate.MinIsoValue, since);
        return
        [
            .. Enumerable.Range(1, DaysBack).Select(back => today.PlusDays(-back)).TakeWhile(date => date >= first)
                .Where(date => calendar.IsStudyDate(date) && !outages.Contains(date)).Take(Most + 1),
        ];
    }

    /// <summary>Null for one who has missed too little or too much, or is excused today.</summary>
    private static QuietMember? Quiet(Row row, List<LocalDate> required, IReadOnlyList<DateInterval> excuses, LocalDate today)
    {
        if (excuses.Any(excuse => excuse.Contains(today)))
            return null;
        var missed = required.TakeWhile(date => date > row.LastDate).Where(date => !excuses.Any(excuse => excuse.Contains(date))).ToList();
        return missed.Count is < Fewest or > Most
            ? null
            : new QuietMember(row.UserId, row.LastDate, missed.Count, missed[^1], today <= row.AliveThrough ? row.CurrentDays : 0);
    }

    internal sealed record Row
    {
        public Snowflake UserId { get; init; }

        public LocalDate FirstDate { get; init; }

        public LocalDate LastDate { get; init; }

        public LocalDate AliveThrough { get; init; }

        public int CurrentDays { get; init; }
    }
}
