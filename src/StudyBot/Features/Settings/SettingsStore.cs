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
internal sealed class SettingsStore(Database database, IEnumerable<IGuildSetupListener> listeners)
{
    private readonly IGuildSetupListener[] _listeners = [.. listeners];

    public void Save(GuildSetup setup, Snowflake changedBy) => database.Write(connection =>
    {
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
                changedBy,
                setup.At,
            });
        foreach (var listener in _listeners)
            listener.OnSetUp(connection, setup);
    });

    /// <summary>Null for a guild that was never set up.</summary>
    public QuestionPlan? FindPlan(Snowflake guildId) => database.Read(connection => connection.QueryFirstOrDefault<QuestionPlan>(
        "select channel_id, local_time, next_date, next_due_at from question_schedule where guild_id = @guildId order by id limit 1",
        new { guildId }));
}
