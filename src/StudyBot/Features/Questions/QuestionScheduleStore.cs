using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Questions;

/// <summary>Where and when each guild is asked next. Other slices change it through /setup.</summary>
internal sealed class QuestionScheduleStore(Database database, GuildSettingsReader settings) : IGuildSetupListener
{
    /// <summary>No honest schedule is further ahead, but for the rare change of zone across the date line.</summary>
    private static readonly Duration Far = Duration.FromDays(2);

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

    /// <summary>Schedules so far ahead that a clock may have run ahead before.</summary>
    public IReadOnlyList<QuestionSchedule> FarAhead(Instant now) => database.Read(connection => connection.Query<QuestionSchedule>(
        """
        select guild_id, id, channel_id, local_time, next_date, next_due_at from question_schedule
        where next_due_at > @far order by guild_id
        """,
        new { far = now + Far }).AsList());

    /// <summary>
    /// Forgets the dates that were missed only because a clock ran ahead, and asks on the first of them. Null when nothing
    /// was amiss, or when Discord's stamps say that it is the present clock which is behind.
    /// </summary>
    public LocalDate? PullBack(Snowflake guildId, long scheduleId, Instant now) => database.Write<LocalDate?>(connection =>
    {
        if (Find(connection, guildId, scheduleId) is not { } schedule || schedule.NextDueAt <= now + Far || IsBehindDiscord(connection, schedule, now))
            return null;
        ForgetMissedAhead(connection, guildId, now);
        var (date, at) = Next(connection, guildId, settings.Of(guildId, locale: null).Zone, schedule.LocalTime, now);
        if (at >= schedule.NextDueAt)
            return null;
        SetNext(connection, schedule, date, at);
        return date;
    });

    public void OnSetUp(IDbConnection connection, GuildSetup setup)
    {
        var guildId = setup.Settings.GuildId;
        ForgetMissedAhead(connection, guildId, setup.At);
        var known = Find(connection, guildId, QuestionSchedule.Only);
        // What is due this moment, and only waits for the next look, stays due.
        var isDue = known is not null && known.NextDueAt <= setup.At;
        if (!isDue)
            ForgetMissedToday(connection, setup);
        var (date, at) = isDue
            ? (known!.NextDate, known.NextDueAt)
            : Next(connection, guildId, setup.Settings.Zone, setup.QuestionTime, setup.At);
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

    private static (LocalDate Date, Instant At) Next(
        IDbConnection connection, Snowflake guildId, DateTimeZone zone, LocalTime time, Instant now)
    {
        var from = now.InZone(zone).Date;
        // In a zone further west it is yesterday again; a date before one that was asked does not come up any more.
        if (LastDate(connection, guildId, now) is { } last && last >= from)
            from = last.PlusDays(1);
        var taken = TakenDates(connection, guildId, QuestionSchedule.Only, from);
        return new QuestionTimetable(zone, time).First(from, now, taken);
    }

    /// <summary>What is missed was due; so these were made by a clock that ran ahead. A row with answers stays in any case.</summary>
    private static void ForgetMissedAhead(IDbConnection connection, Snowflake guildId, Instant now) => connection.Execute(
        """
        delete from question_slot
        where guild_id = @guildId and state = 'missed' and due_at > @now
            and not exists (select 1 from answer where answer.guild_id = question_slot.guild_id and answer.slot_id = question_slot.id)
        """,
        new { guildId, now });

    /// <summary>Nothing was posted today and the time was moved to later today: the date gets its question after all.</summary>
    private static void ForgetMissedToday(IDbConnection connection, GuildSetup setup)
    {
        var guildId = setup.Settings.GuildId;
        var today = setup.At.InZone(setup.Settings.Zone).Date;
        if (LastDate(connection, guildId, setup.At) != today ||
            new QuestionTimetable(setup.Settings.Zone, setup.QuestionTime).DueAt(today) is not { } at || at <= setup.At)
        {
            return;
        }

        connection.Execute(
            """
            delete from question_slot
            where guild_id = @guildId and schedule_id = @id and local_date = @today and state = 'missed' and message_id is null
                and not exists (select 1 from answer where answer.guild_id = question_slot.guild_id and answer.slot_id = question_slot.id)
            """,
            new { guildId, id = QuestionSchedule.Only, today });
    }

    /// <summary>Whether Discord has stamped our newest message, or the channel itself, with a time that is far ahead of now.</summary>
    private static bool IsBehindDiscord(IDbConnection connection, QuestionSchedule schedule, Instant now)
    {
        var far = Snowflake.At((now + Far).ToDateTimeOffset());
        var newest = connection.ExecuteScalar<long?>("select max(message_id) from question_slot where guild_id = @GuildId", new { schedule.GuildId });
        return schedule.ChannelId > far || (newest is { } id && Snowflake.FromInt64(id) > far);
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
