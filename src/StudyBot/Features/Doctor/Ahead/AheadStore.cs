using System.Data;
using System.Globalization;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Doctor.Guilds;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Doctor.Ahead;

/// <summary>Looks ahead of questions, and what they found. A problem is one row until it is mended, so that staff hear of it once.</summary>
internal sealed class AheadStore(Database database, AheadProblems problems, StaffNotices notices, StudyCalendarReader calendars)
{
    /// <summary>Long after its notice has turned.</summary>
    private static readonly Duration Kept = Duration.FromDays(30);

    private const string Unlooked =
        """
        select schedule.guild_id, schedule.next_date, schedule.next_due_at from question_schedule as schedule
        left join doctor_look as look on look.guild_id = schedule.guild_id
        where schedule.next_due_at > @now and schedule.next_due_at <= @until and (look.due_at is null or look.due_at < schedule.next_due_at)
            and (schedule.paused_at is null or schedule.resumes_on <= schedule.next_date)
        """;

    /// <summary>Guilds with a question soon that nobody has looked ahead of yet, whose turn is first first; not where none will be posted after all.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="within">How soon.</param>
    public IReadOnlyList<AheadLook> Coming(Instant now, Duration within) => database.Read(connection =>
        Looks(connection, connection.Query<Row>(Unlooked, new { now, until = now + within })).OrderBy(look => look.At).ToList());

    /// <summary>The same of one guild; null when there is none.</summary>
    public AheadLook? Find(Snowflake guildId, Instant now) => database.Read(connection =>
        Looks(connection, connection.Query<Row>($"{Unlooked} and schedule.guild_id = @guildId", new { now, until = now + AheadLook.Horizon, guildId })).SingleOrDefault());

    /// <summary>So that this question is not looked ahead of again.</summary>
    public void MarkLooked(AheadLook look, Instant now) => database.Write(connection => connection.Execute(
        """
        insert into doctor_look (guild_id, due_at, looked_at) values (@GuildId, @DueAt, @now)
        on conflict (guild_id) do update set due_at = excluded.due_at, looked_at = excluded.looked_at
        """,
        new { look.GuildId, look.DueAt, now }));

    /// <summary>Keeps what was found, tells staff of what is new, and turns the notices of what is mended.</summary>
    public void Record(Snowflake guildId, IReadOnlyList<GuildProblem> found, Instant now) => database.Write(connection =>
    {
        Mend(connection, guildId, found, now);
        var isNew = found.Count(problem => connection.Execute(
            """
            insert into doctor_problem (guild_id, area, fault, place, missing, denied, found_at)
            values (@guildId, @area, @fault, @Place, @missing, @denied, @now)
            on conflict (guild_id, area, fault, place) where mended_at is null do nothing
            """,
            new
            {
                guildId,
                area = problem.Use.ToString(),
                fault = problem.Fault.ToString(),
                problem.Place,
                missing = (long)problem.Missing,
                denied = (long)problem.Denied,
                now,
            }) > 0);
        if (isNew > 0)
            notices.Tell(connection, guildId, AheadNotice.KindName, Subject(now), now);
    });

    /// <summary>Turns the notices of what somebody has seen to be mended.</summary>
    public void Mend(Snowflake guildId, IReadOnlyList<GuildProblem> found, Instant now)
    {
        // Mostly there is nothing, and nobody need write.
        if (problems.AnyOpen(guildId))
            database.Write(connection => Mend(connection, guildId, found, now));
    }

    private IEnumerable<AheadLook> Looks(IDbConnection connection, IEnumerable<Row> rows) => rows
        .Where(row => calendars.Of(connection, row.GuildId).IsStudyDate(row.NextDate))
        .GroupBy(row => row.GuildId)
        .Select(guild => new AheadLook(guild.Key, guild.Min(row => row.NextDueAt)));

    private static string Subject(Instant foundAt) => foundAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    private static int Mend(IDbConnection connection, Snowflake guildId, IReadOnlyList<GuildProblem> found, Instant now)
    {
        var mended = connection.Query<AheadProblem>(
                "select id, area, fault, place, found_at from doctor_problem where guild_id = @guildId and mended_at is null", new { guildId })
            .Where(row => !found.Any(row.IsAbout)).ToList();
        foreach (var row in mended)
            connection.Execute("update doctor_problem set mended_at = @now where id = @Id", new { row.Id, now });
        foreach (var foundAt in mended.Select(row => row.FoundAt).Distinct())
            StaffNotices.Settle(connection, guildId, AheadNotice.KindName, Subject(foundAt), now);
        connection.Execute("delete from doctor_problem where guild_id = @guildId and mended_at < @before", new { guildId, before = now - Kept });
        return mended.Count;
    }

    internal sealed record Row
    {
        public required Snowflake GuildId { get; init; }

        public required LocalDate NextDate { get; init; }

        public required Instant NextDueAt { get; init; }
    }
}
