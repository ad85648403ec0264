using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Reminders.Planning;

/// <summary>What members asked for.</summary>
internal sealed class ReminderStore(Database database) : IGuildSetupListener, IZoneListener
{
    private const string Columns =
        """
        guild_id, user_id, local_time, quiet_from, quiet_until, without_run, language, guild_locale,
        next_due, looked_on, reminded_on, skipped_on, ignored, missed, direct_proven
        """;

    /// <summary>Null for a member who never asked for one.</summary>
    public Reminder? Find(Snowflake guildId, Snowflake userId) => database.Read(connection => connection.QuerySingleOrDefault<Reminder>(
        $"select {Columns} from reminder where guild_id = @guildId and user_id = @userId", new { guildId, userId }));

    /// <summary>On from the next due time on; what was counted before begins anew.</summary>
    public Reminder SwitchOn(Reminder wanted, StudyDay day, Instant now) => database.Write(connection =>
    {
        var today = day.DateOf(now);
        var dueToday = wanted.Plan.DueOn(today, day);
        var isPast = dueToday <= now;
        var reminder = wanted with
        {
            NextDue = isPast ? wanted.Plan.DueOn(today.PlusDays(1), day) : dueToday,
            LookedOn = isPast ? today : today.PlusDays(-1),
            Ignored = 0,
            Missed = 0,
        };
        Save(connection, reminder);
        return reminder;
    });

    /// <summary>False when it was off.</summary>
    public bool SwitchOff(Snowflake guildId, Snowflake userId) => database.Write(connection => connection.Execute(
        "update reminder set next_due = null where guild_id = @guildId and user_id = @userId and next_due is not null", new { guildId, userId })) > 0;

    /// <summary>Not on this date any more; who answers does not ignore.</summary>
    public void Skip(Snowflake guildId, Snowflake userId, LocalDate date) => database.Write(connection => connection.Execute(
        "update reminder set skipped_on = @date, ignored = 0 where guild_id = @guildId and user_id = @userId", new { guildId, userId, date }));

    /// <summary>Whether the direct message that tried the way arrived.</summary>
    public void SetDirectProven(Snowflake guildId, Snowflake userId, bool proven) => database.Write(connection => connection.Execute(
        "update reminder set direct_proven = @proven where guild_id = @guildId and user_id = @userId", new { guildId, userId, proven }));

    /// <summary>Within the caller's transaction: those that are due, the longest first.</summary>
    public static IReadOnlyList<Reminder> Due(IDbConnection connection, Instant now, int most) => connection.Query<Reminder>(
        $"select {Columns} from reminder where next_due is not null and next_due <= @now order by next_due limit @most", new { now, most }).AsList();

    public Instant? NextDue() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(next_due) from reminder where next_due is not null").AsInstant());

    /// <summary>Zone or day start may be others now: when each is due is looked at anew.</summary>
    public void OnSetUp(IDbConnection connection, GuildSetup setup) => connection.Execute(
        "update reminder set next_due = @At where guild_id = @GuildId and next_due is not null", new { setup.Settings.GuildId, setup.At });

    /// <summary>The same for the one member.</summary>
    public void OnZoneChanged(IDbConnection connection, Snowflake guildId, Snowflake userId, StudyDay day, Instant now) => connection.Execute(
        "update reminder set next_due = @now where guild_id = @guildId and user_id = @userId and next_due is not null", new { guildId, userId, now });

    /// <summary>Within the caller's transaction.</summary>
    public static void Save(IDbConnection connection, Reminder reminder) => connection.Execute(
        """
        insert into reminder (guild_id, user_id, local_time, quiet_from, quiet_until, without_run, language, guild_locale,
            next_due, looked_on, reminded_on, skipped_on, ignored, missed, direct_proven)
        values (@GuildId, @UserId, @LocalTime, @QuietFrom, @QuietUntil, @WithoutRun, @Language, @GuildLocale,
            @NextDue, @LookedOn, @RemindedOn, @SkippedOn, @Ignored, @Missed, @DirectProven)
        on conflict (guild_id, user_id) do update set
            local_time = excluded.local_time, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
            without_run = excluded.without_run, language = excluded.language, guild_locale = excluded.guild_locale, next_due = excluded.next_due, looked_on = excluded.looked_on,
            reminded_on = excluded.reminded_on, skipped_on = excluded.skipped_on, ignored = excluded.ignored, missed = excluded.missed
        """,
        reminder);

    /// <summary>With the quiet hours that it shall have; when it is on, it comes accordingly from the next time on.</summary>
    public Reminder? SetQuiet(Snowflake guildId, Snowflake userId, QuietHours? quiet, StudyDay day, Instant now)
    {
        if (Find(guildId, userId) is not { } known)
            return null;
        var changed = known with { QuietFrom = quiet?.From, QuietUntil = quiet?.Until };
        if (known.IsOn)
            return SwitchOn(changed, day, now);
        database.Write(connection => Save(connection, changed));
        return changed;
    }

    /// <summary>What somebody gets who asks for the first time.</summary>
    public static Reminder New(Snowflake guildId, Snowflake userId, Language language) => new()
    {
        GuildId = guildId,
        UserId = userId,
        LocalTime = new LocalTime(20, 0),
        QuietFrom = QuietHours.Usual.From,
        QuietUntil = QuietHours.Usual.Until,
        Language = language.Code(),
    };
}
