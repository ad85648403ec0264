using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>
/// Finds when a schedule is due next, and makes dates free again that had their slot by mistake. Everything happens within
/// the caller's transaction.
/// </summary>
internal static class ScheduleDates
{
    /// <summary>No honest schedule of every day is further ahead, but for the rare change of zone across the date line.</summary>
    public static readonly Duration FarForEveryDay = Duration.FromDays(2);

    /// <summary>The same for one that leaves days of the week out.</summary>
    public static readonly Duration FarForSomeDays = Duration.FromDays(9);

    /// <summary>A row with answers stays in any case.</summary>
    private const string Unanswered =
        "not exists (select 1 from answer where answer.guild_id = question_slot.guild_id and answer.slot_id = question_slot.id)";

    /// <summary>A schedule that is not stored yet, and due never.</summary>
    public static QuestionSchedule Fresh(Snowflake guildId, long id) => new()
    {
        GuildId = guildId,
        Id = id,
        ChannelId = default,
        LocalTime = default,
        NextDate = default,
        NextDueAt = Instant.MinValue,
    };

    public static bool IsFar(QuestionSchedule schedule, Instant now) =>
        schedule.NextDueAt > now + (schedule.Weekdays == Study.Weekdays.All ? FarForEveryDay : FarForSomeDays);

    /// <summary>The first date that is due later than now and has no slot.</summary>
    public static (LocalDate Date, Instant At) Next(IDbConnection connection, QuestionSchedule schedule, DateTimeZone zone, Instant now)
    {
        var from = now.InZone(zone).Date;
        // In a zone further west it is yesterday again; a date before one that was asked does not come up any more.
        if (LastDate(connection, schedule.Key, now) is { } last && last >= from)
            from = last.PlusDays(1);
        return schedule.TimetableIn(zone).First(from, now, TakenDates(connection, schedule.Key, from));
    }

    /// <summary>Dates from <paramref name="first"/> on that have their slot, whatever became of it.</summary>
    public static HashSet<LocalDate> TakenDates(IDbConnection connection, ScheduleKey key, LocalDate first) => connection.Query<string>(
        "select local_date from question_slot where guild_id = @GuildId and schedule_id = @Id and local_date >= @first",
        new { key.GuildId, key.Id, first }).AsDates().ToHashSet();

    /// <summary>What is missed, off or passed in a pause was due; so these were made by a clock that ran ahead.</summary>
    public static void ForgetAhead(IDbConnection connection, Snowflake guildId, Instant now) => connection.Execute(
        $"""
        delete from question_slot
        where guild_id = @guildId and (state in ('missed', 'off') or reason = 'paused') and due_at > @now and {Unanswered}
        """,
        new { guildId, now });

    /// <summary>Nothing was posted today and the time was moved to later today: the date gets its question after all.</summary>
    public static void ForgetToday(IDbConnection connection, QuestionSchedule schedule, DateTimeZone zone, Instant now)
    {
        var today = now.InZone(zone).Date;
        if (LastDate(connection, schedule.Key, now) != today || !(schedule.TimetableIn(zone).DueAt(today) > now))
            return;
        connection.Execute(
            $"""
            delete from question_slot
            where guild_id = @GuildId and schedule_id = @Id and local_date = @today and state in ('missed', 'off')
                and message_id is null and {Unanswered}
            """,
            new { schedule.GuildId, schedule.Id, today });
    }

    /// <summary>Staff have perhaps just mended what made today's question fail; and no window reaches past the next slot.</summary>
    public static void RetryNow(IDbConnection connection, QuestionSchedule schedule, Instant now)
    {
        var open = new { schedule.GuildId, schedule.Id, now, until = schedule.NextDueAt };
        connection.Execute(
            """
            update question_slot set lease_until = @now
            where guild_id = @GuildId and schedule_id = @Id and state = 'failed' and lease_until > @now
            """,
            open);
        connection.Execute(
            """
            update question_slot set expires_at = @until
            where guild_id = @GuildId and schedule_id = @Id and state in ('claimed', 'failed') and expires_at > @until
            """,
            open);
    }

    /// <summary>Whether Discord has stamped our newest message, or the channel itself, with a time that is far ahead of now.</summary>
    public static bool IsBehindDiscord(IDbConnection connection, QuestionSchedule schedule, Instant now)
    {
        var far = Snowflake.At((now + FarForEveryDay).ToDateTimeOffset());
        var newest = connection.ExecuteScalar<long?>("select max(message_id) from question_slot where guild_id = @GuildId", new { schedule.GuildId });
        return schedule.ChannelId > far || (newest is { } id && Snowflake.FromInt64(id) > far);
    }

    /// <summary>The latest date that fell due, leaving out those that a clock running ahead may have made.</summary>
    private static LocalDate? LastDate(IDbConnection connection, ScheduleKey key, Instant now) => connection.QueryFirstOrDefault<string?>(
        """
        select local_date from question_slot
        where guild_id = @GuildId and schedule_id = @Id and due_at <= @now order by local_date desc limit 1
        """,
        new { key.GuildId, key.Id, now }).AsDate();
}
