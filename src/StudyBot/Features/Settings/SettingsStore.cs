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
    private static readonly LocalTime DefaultTime = new(9, 0);

    private readonly IGuildSetupListener[] _listeners = [.. listeners];

    /// <summary>Changes what is named and nothing else, and gives what held before and what holds now.</summary>
    public Task<SavedSetup> SaveAsync(SetupChange change) => database.WriteAsync(connection => Save(connection, change));

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="SaveAsync"/>
    public SavedSetup Save(IDbConnection connection, SetupChange change)
    {
        // Read as late as this, and in here, so that a /setup which ran meanwhile keeps what it changed.
        var known = GuildSettingsReader.Of(connection, change.GuildId, change.GuildLocale);
        var plan = FindPlan(connection, change.GuildId);
        var setup = new GuildSetup(
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
            change.At);
        Store(connection, setup);
        foreach (var listener in _listeners)
            listener.OnSetUp(connection, setup);
        var saved = new SavedSetup(setup.Settings, FindPlan(connection, change.GuildId)!, known, plan, LastAsked(connection, change.GuildId))
        {
            NamesAnything = change.NamesAnything,
            Calendar = calendars.Of(connection, change.GuildId),
        };
        if (SetupLogEntry.Of(saved, change) is { } entry)
            log.Append(connection, entry);
        return saved;
    }

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

    private static LocalDate? LastAsked(IDbConnection connection, Snowflake guildId) => connection.Query<LocalDate>(
        "select local_date from question_slot where guild_id = @guildId and schedule_id = 1 and state = 'sent' order by local_date desc limit 1",
        new { guildId }).Cast<LocalDate?>().FirstOrDefault();
}
