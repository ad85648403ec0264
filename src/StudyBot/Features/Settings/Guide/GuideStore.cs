using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings.Guide;

/// <summary>
/// Drafts, one a guild. Each choice changes its own column and nothing else, so that two who lead it at once lose nothing of each other.
/// </summary>
internal sealed class GuideStore(Database database, SettingsStore settings)
{
    /// <summary>An empty one when there is none.</summary>
    public GuideDraft Find(Snowflake guildId) => database.Read(connection => Find(connection, guildId));

    public Task StepAsync(Snowflake guildId, GuideStep step, Snowflake by, Instant now) => database.WriteAsync(connection => connection.Execute(
        """
        insert into setup_draft (guild_id, step, changed_by, changed_at) values (@guildId, @step, @by, @now)
        on conflict (guild_id) do update set step = excluded.step, changed_by = excluded.changed_by, changed_at = excluded.changed_at
        """,
        new { guildId, step = step.ToString(), by, now }));

    /// <param name="guildId">Whose.</param>
    /// <param name="choice">What is chosen.</param>
    /// <param name="by">Who chose.</param>
    /// <param name="now">The instant.</param>
    public Task ChooseAsync(Snowflake guildId, GuideChoice choice, Snowflake by, Instant now)
    {
        var column = Column(choice.Field);
        return database.WriteAsync(connection => connection.Execute(
            $"""
            insert into setup_draft (guild_id, step, {column}, changed_by, changed_at) values (@guildId, @step, @Value, @by, @now)
            on conflict (guild_id) do update set
                step = excluded.step, {column} = excluded.{column}, changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """,
            new { guildId, step = choice.Field.Step().ToString(), choice.Value, by, now }));
    }

    public Task DiscardAsync(Snowflake guildId) => database.WriteAsync(connection => Discard(connection, guildId));

    /// <summary>
    /// Puts the draft into force and ends it, in one transaction. Null, and nothing is changed, when that would give something else than
    /// was shown: someone chose or set something meanwhile.
    /// </summary>
    /// <param name="interaction">Who acts.</param>
    /// <param name="code">Of what was shown.</param>
    /// <param name="roleIsGone">Whether the staff role was found deleted; then there is none.</param>
    /// <param name="now">The instant.</param>
    public Task<SavedSetup?> GoAsync(Interaction interaction, string code, bool roleIsGone, Instant now) => database.WriteAsync(connection =>
    {
        var guildId = interaction.Guild();
        var change = Find(connection, guildId).ToChange(interaction, now);
        if (GuideCode.Of(SettingsStore.Planned(connection, change), settings.StudyDays(connection, guildId)) != code)
            return null;
        var saved = settings.Save(connection, roleIsGone ? change with { StaffRoleId = null, ClearsStaffRole = true } : change);
        Discard(connection, guildId);
        return saved;
    });

    private static GuideDraft Find(IDbConnection connection, Snowflake guildId) => connection.QuerySingleOrDefault<Row>(
        """
        select step, language, time_zone, channel_id, local_time, study_days, staff_role_id, staff_channel_id, changed_by, changed_at
        from setup_draft where guild_id = @guildId
        """,
        new { guildId })?.ToDraft() ?? GuideDraft.Empty;

    private static int Discard(IDbConnection connection, Snowflake guildId) =>
        connection.Execute("delete from setup_draft where guild_id = @guildId", new { guildId });

    private static string Column(GuideField field) => field switch
    {
        GuideField.Language => "language",
        GuideField.Zone => "time_zone",
        GuideField.Channel => "channel_id",
        GuideField.Time => "local_time",
        GuideField.Days => "study_days",
        GuideField.StaffRole => "staff_role_id",
        _ => "staff_channel_id",
    };

    internal sealed record Row
    {
        public required string Step { get; init; }

        public string? Language { get; init; }

        public string? TimeZone { get; init; }

        public Snowflake? ChannelId { get; init; }

        public LocalTime? LocalTime { get; init; }

        public long? StudyDays { get; init; }

        public Snowflake? StaffRoleId { get; init; }

        public Snowflake? StaffChannelId { get; init; }

        public required Snowflake ChangedBy { get; init; }

        public required Instant ChangedAt { get; init; }

        public GuideDraft ToDraft() => new()
        {
            Step = GuideSteps.Read(Step) ?? GuideStep.Language,
            Language = Language is null ? null : Languages.OfCode(Language),
            Zone = TimeZone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone),
            ChannelId = ChannelId,
            Time = LocalTime,
            Days = StudyDays is { } bits ? new Weekdays((int)bits) : null,
            StaffRoleId = StaffRoleId,
            StaffChannelId = StaffChannelId,
            By = ChangedBy,
            At = ChangedAt,
        };
    }
}
