using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

/// <summary>Writes a guild's settings, and lets others keep what follows from them in the same transaction.</summary>
internal sealed class SettingsStore(
    Database database, StudyCalendarReader calendars, StaffLog log, IEnumerable<IGuildSetupListener> listeners)
{
    public static readonly LocalTime DefaultTime = new(9, 0);

    private readonly IGuildSetupListener[] _listeners = [.. listeners];

    /// <summary>Changes what is named and nothing else, and gives what held before and what holds now.</summary>
    public Task<SavedSetup> SaveAsync(SetupChange change) => database.WriteAsync(connection => Save(connection, change));

    /// <summary>What <see cref="SaveAsync"/> would give, and nothing is changed: found out by doing it and taking it back.</summary>
    public async Task<SavedSetup> RehearseAsync(SetupChange change)
    {
        SavedSetup? saved = null;
        await database.TryOutAsync(connection => saved = Save(connection, change));
        return saved!;
    }

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="SaveAsync"/>
    public SavedSetup Save(IDbConnection connection, SetupChange change)
    {
        // Read as late as this, and in here, so that a /setup which ran meanwhile keeps what it changed.
        var known = GuildSettingsReader.Of(connection, change.GuildId, change.GuildLocale);
        var plan = FindPlan(connection, change.GuildId);
        var days = StudyDays(connection, change.GuildId);
        var setup = Planned(known, plan, change);
        Store(connection, setup);
        foreach (var listener in _listeners)
            listener.OnSetUp(connection, setup);
        var saved = new SavedSetup(setup.Settings, FindPlan(connection, change.GuildId)!, known, plan, LastAsked(connection, change.GuildId))
        {
            Calendar = calendars.Of(connection, change.GuildId),
            StudyDaysBefore = days,
        };
        if (SetupLogEntry.Of(saved, change) is { } entry)
            log.Append(connection, entry);
        return saved;
    }

    /// <summary>What would hold after a change.</summary>
    public static GuildSetup Planned(IDbConnection connection, SetupChange change) => Planned(
        GuildSettingsReader.Of(connection, change.GuildId, change.GuildLocale), FindPlan(connection, change.GuildId), change);

    private static GuildSetup Planned(GuildSettings known, QuestionPlan? plan, SetupChange change) => new(
        known with
        {
            Language = change.Language ?? known.Language,
            Zone = change.Zone ?? known.Zone,
            DayStart = change.DayStart ?? known.DayStart,
            StaffRoleId = change.ClearsStaffRole ? null : change.StaffRoleId ?? known.StaffRoleId,
            StaffChannelId = change.ClearsStaffChannel ? null : change.StaffChannelId ?? known.StaffChannelId,
            SetUpBy = change.IsSetup ? change.By : known.SetUpBy ?? change.By,
        },
        change.ChannelId ?? plan?.ChannelId ?? change.FirstChannelId,
        change.Time ?? plan?.LocalTime ?? DefaultTime,
        change.At)
    {
        StudyDays = change.StudyDays,
        IsFirst = plan is null,
    };

    public Weekdays StudyDays(IDbConnection connection, Snowflake guildId) => calendars.Of(connection, guildId).NewestRules.StudyDays;

    /// <summary>Null for a guild that was never set up.</summary>
    public QuestionPlan? FindPlan(Snowflake guildId) => database.Read(connection => FindPlan(connection, guildId));

    private static void Store(IDbConnection connection, GuildSetup setup) => connection.Execute(
        """
        insert into guild_settings (
            guild_id, language, time_zone, day_start_minutes, staff_role_id, staff_channel_id, changed_by, changed_at)
        values (@GuildId, @language, @zone, @dayStart, @StaffRoleId, @StaffChannelId, @SetUpBy, @At)
        on conflict (guild_id) do update set
            language = excluded.language,
            time_zone = excluded.time_zone,
            day_start_minutes = excluded.day_start_minutes,
            staff_role_id = excluded.staff_role_id,
            staff_channel_id = excluded.staff_channel_id,
            changed_by = excluded.changed_by,
            changed_at = excluded.changed_at
        """,
        new
        {
            setup.Settings.GuildId,
            language = setup.Settings.Language.Code(),
            zone = setup.Settings.Zone.Id,
            dayStart = (int)setup.Settings.DayStart.TotalMinutes,
            setup.Settings.StaffRoleId,
            setup.Settings.StaffChannelId,
            setup.Settings.SetUpBy,
            setup.At,
        });

    private static QuestionPlan? FindPlan(IDbConnection connection, Snowflake guildId) => connection.QueryFirstOrDefault<QuestionPlan>(
        """
        select channel_id, in_forum, local_time, weekdays, paused_at, resumes_on, next_date, next_due_at
        from question_schedule where guild_id = @guildId order by id limit 1
        """,
        new { guildId });

    private static LocalDate? LastAsked(IDbConnection connection, Snowflake guildId) => connection.QueryFirstOrDefault<string?>(
        "select local_date from question_slot where guild_id = @guildId and schedule_id = 1 and state = 'sent' order by local_date desc limit 1",
        new { guildId }).AsDate();
}
