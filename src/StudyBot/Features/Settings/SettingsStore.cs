using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

/// <summary>Where and when a guild is asked, as /setup shows it.</summary>
internal sealed record QuestionPlan
{
    public required Snowflake ChannelId { get; init; }

    public required LocalTime LocalTime { get; init; }

    public required LocalDate NextDate { get; init; }

    public required Instant NextDueAt { get; init; }
}

/// <summary>Writes a guild's settings, and lets others keep what follows from them in the same transaction.</summary>
internal sealed class SettingsStore(Database database, GuildSettingsReader settings, IEnumerable<IGuildSetupListener> listeners)
{
    private static readonly LocalTime DefaultTime = new(9, 0);

    private readonly IGuildSetupListener[] _listeners = [.. listeners];

    /// <summary>Changes what is named and nothing else, and gives what held before and what holds now.</summary>
    public SavedSetup Save(SetupChange change) => database.Write(connection =>
    {
        // Read as late as this, so that a /setup which ran meanwhile keeps what it changed.
        var known = settings.Of(change.GuildId, change.GuildLocale);
        var plan = FindPlan(connection, change.GuildId);
        var setup = new GuildSetup(
            known with { Language = change.Language ?? known.Language, Zone = change.Zone ?? known.Zone },
            change.ChannelId ?? plan?.ChannelId ?? change.FirstChannelId,
            change.Time ?? plan?.LocalTime ?? DefaultTime,
            change.At);
        connection.Execute(
            """
            insert into guild_settings (guild_id, language, time_zone, day_start_minutes, changed_by, changed_at)
            values (@GuildId, @language, @zone, @dayStart, @changedBy, @At)
            on conflict (guild_id) do update set
                language = excluded.language,
                time_zone = excluded.time_zone,
                day_start_minutes = excluded.day_start_minutes,
                changed_by = excluded.changed_by,
                changed_at = excluded.changed_at
            """,
            new
            {
                setup.Settings.GuildId,
                language = setup.Settings.Language.Code(),
                zone = setup.Settings.Zone.Id,
                dayStart = (int)setup.Settings.DayStart.TotalMinutes,
                changedBy = change.By,
                setup.At,
            });
        foreach (var listener in _listeners)
            listener.OnSetUp(connection, setup);
        var today = change.At.InZone(setup.Settings.Zone).Date;
        return new SavedSetup(setup.Settings, FindPlan(connection, change.GuildId)!, known, plan, WasAsked(connection, change.GuildId, today));
    });

    /// <summary>Null for a guild that was never set up.</summary>
    public QuestionPlan? FindPlan(Snowflake guildId) => database.Read(connection => FindPlan(connection, guildId));

    private static QuestionPlan? FindPlan(IDbConnection connection, Snowflake guildId) => connection.QueryFirstOrDefault<QuestionPlan>(
        "select channel_id, local_time, next_date, next_due_at from question_schedule where guild_id = @guildId order by id limit 1",
        new { guildId });

    private static bool WasAsked(IDbConnection connection, Snowflake guildId, LocalDate date) => connection.ExecuteScalar<bool>(
        "select exists (select 1 from question_slot where guild_id = @guildId and local_date = @date and state = 'sent')",
        new { guildId, date });
}
