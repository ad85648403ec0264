using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Questions;

/// <summary>Where and when each guild is asked next. Other slices change it through /setup.</summary>
internal sealed class QuestionScheduleStore(Database database) : IGuildSetupListener
{
    /// <summary>Null for a guild that was never set up.</summary>
    public QuestionSchedule? Find(Snowflake guildId) => database.Read(connection => Find(connection, guildId, QuestionSchedule.Only));

    public static QuestionSchedule? Find(IDbConnection connection, Snowflake guildId, long id) =>
        connection.QuerySingleOrDefault<QuestionSchedule>(
            "select guild_id, id, channel_id, local_time, next_date, next_due_at from question_schedule where guild_id = @guildId and id = @id",
            new { guildId, id });

    public IReadOnlyList<QuestionSchedule> Due(Instant now) => database.Read(connection => connection.Query<QuestionSchedule>(
        """
        select guild_id, id, channel_id, local_time, next_date, next_due_at from question_schedule
        where next_due_at <= @now order by next_due_at, guild_id
        """,
        new { now }).AsList());

    public void OnSetUp(IDbConnection connection, GuildSetup setup)
    {
        var guildId = setup.Settings.GuildId;
        var known = Find(connection, guildId, QuestionSchedule.Only);
        // What is due this moment, and only waits for the next look, stays due.
        var (date, at) = known is not null && known.NextDueAt <= setup.At
            ? (known.NextDate, known.NextDueAt)
            : Next(connection, setup);
        connection.Execute(
            """
            insert into question_schedule (guild_id, id, channel_id, local_time, next_date, next_due_at)
            values (@guildId, @id, @QuestionChannelId, @QuestionTime, @date, @at)
            on conflict (guild_id, id) do update set
                channel_id = excluded.channel_id,
                local_time = excluded.local_time,
                next_date = excluded.next_date,
                next_due_at = excluded.next_due_at
            """,
            new { guildId, id = QuestionSchedule.Only, setup.QuestionChannelId, setup.QuestionTime, date, at });
        RetryNow(connection, guildId, setup.At, until: at);
    }

    public static void SetNext(IDbConnection connection, QuestionSchedule schedule, LocalDate date, Instant at) => connection.Execute(
        "update question_schedule set next_date = @date, next_due_at = @at where guild_id = @GuildId and id = @Id",
        new { schedule.GuildId, schedule.Id, date, at });

    /// <summary>Dates from <paramref name="first"/> on that have had their question, sent or missed.</summary>
    public static HashSet<LocalDate> TakenDates(IDbConnection connection, Snowflake guildId, long scheduleId, LocalDate first) =>
        connection.Query<LocalDate>(
            """
            select local_date from question_slot
            where guild_id = @guildId and schedule_id = @scheduleId and local_date >= @first
            """,
            new { guildId, scheduleId, first }).ToHashSet();

    private static (LocalDate Date, Instant At) Next(IDbConnection connection, GuildSetup setup)
    {
        var guildId = setup.Settings.GuildId;
        var from = setup.At.InZone(setup.Settings.Zone).Date;
        // In a zone further west it is yesterday again; a date before one that was asked does not come up any more.
        if (LastDate(connection, guildId, setup.At) is { } last && last >= from)
            from = last.PlusDays(1);
        var taken = TakenDates(connection, guildId, QuestionSchedule.Only, from);
        return new QuestionTimetable(setup.Settings.Zone, setup.QuestionTime).First(from, setup.At, taken);
    }

    /// <summary>The latest date that fell due, leaving out those that a clock running ahead may have made.</summary>
    private static LocalDate? LastDate(IDbConnection connection, Snowflake guildId, Instant now) => connection.Query<LocalDate>(
        """
        select local_date from question_slot
        where guild_id = @guildId and schedule_id = @id and due_at <= @now order by local_date desc limit 1
        """,
        new { guildId, id = QuestionSchedule.Only, now }).Cast<LocalDate?>().FirstOrDefault();

    /// <summary>The organiser has perhaps just mended what made today's question fail; and no window reaches past the next slot.</summary>
    private static void RetryNow(IDbConnection connection, Snowflake guildId, Instant now, Instant until)
    {
        connection.Execute(
            "update question_slot set lease_until = @now where guild_id = @guildId and state = 'failed' and lease_until > @now",
            new { guildId, now });
        connection.Execute(
            """
            update question_slot set expires_at = @until
            where guild_id = @guildId and state in ('claimed', 'failed') and expires_at > @until
            """,
            new { guildId, until });
    }
}
