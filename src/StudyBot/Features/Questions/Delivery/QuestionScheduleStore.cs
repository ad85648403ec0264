using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>The schedules. Every change of one also says anew when it is due next, within the same transaction.</summary>
internal sealed class QuestionScheduleStore(Database database) : IGuildSetupListener
{
    /// <summary>Null when there is none.</summary>
    public QuestionSchedule? Find(ScheduleKey key) => database.Read(connection => Find(connection, key));

    public static QuestionSchedule? Find(IDbConnection connection, ScheduleKey key) =>
        connection.QuerySingleOrDefault<QuestionScheduleRow>(
            $"select {QuestionScheduleRow.Columns} from question_schedule where guild_id = @GuildId and id = @Id", key)?.ToSchedule();

    /// <summary>A guild's schedules by number; none for a guild that was never set up.</summary>
    public IReadOnlyList<QuestionSchedule> Of(Snowflake guildId) => database.Read(connection => Of(connection, guildId));

    public static IReadOnlyList<QuestionSchedule> Of(IDbConnection connection, Snowflake guildId) =>
    [
        .. connection.Query<QuestionScheduleRow>(
            $"select {QuestionScheduleRow.Columns} from question_schedule where guild_id = @guildId order by id",
            new { guildId }).Select(row => row.ToSchedule()),
    ];

    /// <summary>Those that are due, longest overdue first.</summary>
    public IReadOnlyList<ScheduleKey> Due(Instant now) => database.Read(connection => connection.Query<ScheduleKey>(
        "select guild_id, id from question_schedule where next_due_at <= @now order by next_due_at, guild_id, id",
        new { now }).AsList());

    /// <summary>Schedules so far ahead that a clock may have run ahead before.</summary>
    public IReadOnlyList<ScheduleKey> FarAhead(Instant now) => database.Read(connection => connection.Query<ScheduleKey>(
        """
        select guild_id, id from question_schedule
        where next_due_at > @far and (weekdays = 127 or next_due_at > @farther) order by guild_id, id
        """,
        new { far = now + ScheduleDates.FarForEveryDay, farther = now + ScheduleDates.FarForSomeDays }).AsList());

    /// <summary>
    /// Forgets the dates that were missed only because a clock ran ahead, and asks on the first of them. Null when nothing
    /// was amiss, or when Discord's stamps say that it is the present clock which is behind.
    /// </summary>
    public (LocalDate Far, LocalDate Now)? PullBack(ScheduleKey key, Instant now) => database.Write<(LocalDate, LocalDate)?>(connection =>
    {
        if (Find(connection, key) is not { } schedule || !ScheduleDates.IsFar(schedule, now) || ScheduleDates.IsBehindDiscord(connection, schedule, now))
            return null;
        ScheduleDates.ForgetAhead(connection, key.GuildId, now);
        var (date, at) = ScheduleDates.Next(connection, schedule, GuildSettingsReader.Of(connection, key.GuildId, locale: null).Zone, now);
        if (at >= schedule.NextDueAt)
            return null;
        SetNext(connection, schedule, date, at);
        return (schedule.NextDate, date);
    });

    public void OnSetUp(IDbConnection connection, GuildSetup setup)
    {
        var guildId = setup.Settings.GuildId;
        ScheduleDates.ForgetAhead(connection, guildId, setup.At);
        var known = Of(connection, guildId);
        var first = known.FirstOrDefault(schedule => schedule.Id == QuestionSchedule.First) ?? ScheduleDates.Fresh(guildId, QuestionSchedule.First);
        Save(connection, setup.Settings.Zone, setup.At, first with
        {
            ChannelId = setup.QuestionChannelId,
            // The setup itself offers no forums, but leaves one that was chosen elsewhere.
            InForum = first.InForum && first.ChannelId == setup.QuestionChannelId,
            LocalTime = setup.QuestionTime,
        });
        // A new zone moves all of them.
        foreach (var other in known.Where(schedule => schedule.Id != QuestionSchedule.First))
            Save(connection, setup.Settings.Zone, setup.At, other);
    }

    /// <summary>Within the caller's transaction: stores the schedule, and when it is due next.</summary>
    /// <param name="connection">The caller's.</param>
    /// <param name="zone">The guild's.</param>
    /// <param name="now">The instant of the change.</param>
    /// <param name="schedule">As it shall be; its next date is found here.</param>
    public static QuestionSchedule Save(IDbConnection connection, DateTimeZone zone, Instant now, QuestionSchedule schedule)
    {
        // What is due this moment, and only waits for the next look, stays due.
        var isDue = schedule.NextDueAt > Instant.MinValue && schedule.NextDueAt <= now;
        if (!isDue)
        {
            ScheduleDates.ForgetToday(connection, schedule, zone, now);
            var (date, at) = ScheduleDates.Next(connection, schedule, zone, now);
            schedule = schedule with { NextDate = date, NextDueAt = at };
        }

        connection.Execute(
            $"""
            insert into question_schedule ({QuestionScheduleRow.Columns})
            values (@GuildId, @Id, @Name, @ChannelId, @InForum, @LocalTime, @Weekdays, @Topics, @ExcludedTopics, @Levels, @Climbs, @Language,
                @PingRoleId, @OpensThread, @Pins, @PausedAt, @ResumesOn, @NextDate, @NextDueAt)
            on conflict (guild_id, id) do update set
                name = excluded.name, channel_id = excluded.channel_id, in_forum = excluded.in_forum, local_time = excluded.local_time,
                weekdays = excluded.weekdays, topics = excluded.topics, excluded_topics = excluded.excluded_topics,
                levels = excluded.levels, climbs = excluded.climbs, language = excluded.language, ping_role_id = excluded.ping_role_id,
                opens_thread = excluded.opens_thread, pins = excluded.pins, paused_at = excluded.paused_at,
                resumes_on = excluded.resumes_on, next_date = excluded.next_date, next_due_at = excluded.next_due_at
            """,
            QuestionScheduleRow.Of(schedule));
        ScheduleDates.RetryNow(connection, schedule, now);
        return schedule;
    }

    public static void SetNext(IDbConnection connection, QuestionSchedule schedule, LocalDate date, Instant at) => connection.Execute(
        "update question_schedule set next_date = @date, next_due_at = @at where guild_id = @GuildId and id = @Id",
        new { schedule.GuildId, schedule.Id, date, at });

    /// <summary>A pause has reached its end.</summary>
    public static void EndPause(IDbConnection connection, ScheduleKey key) => connection.Execute(
        "update question_schedule set paused_at = null, resumes_on = null where guild_id = @GuildId and id = @Id", key);
}
