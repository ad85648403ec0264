using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>Every feature reads a guild's settings here; only the Settings feature writes them.</summary>
internal sealed class GuildSettingsReader(Database database)
{
    private readonly Remembered<Snowflake, GuildSettings?> _known = new(database, ["guild_settings"], Find);

    /// <param name="guildId">The guild.</param>
    /// <param name="locale">The guild's Discord locale, for the defaults of a guild that set nothing.</param>
    public GuildSettings Of(Snowflake guildId, string? locale) =>
        Find(guildId) ?? GuildSettings.Default(guildId, locale);

    /// <summary>
    /// Within the caller's transaction. A write must read here: changes that wait together are committed together, and from
    /// outside none of them is seen before.
    /// </summary>
    /// <inheritdoc cref="Of(Snowflake, string?)" path="/param"/>
    public static GuildSettings Of(IDbConnection connection, Snowflake guildId, string? locale) =>
        Find(connection, guildId) ?? GuildSettings.Default(guildId, locale);

    /// <summary>Null when the guild never ran /setup.</summary>
    public GuildSettings? Find(Snowflake guildId) => _known.Of(guildId);

    private static GuildSettings? Find(IDbConnection connection, Snowflake guildId)
    {
        var row = connection.QuerySingleOrDefault<Row>(
            """
            select language, time_zone, day_start_minutes, staff_role_id, staff_channel_id, changed_by
            from guild_settings where guild_id = @guildId
            """,
            new { guildId });
        return row is null ? null : new GuildSettings
        {
            GuildId = guildId,
            Language = Languages.OfCode(row.Language),
            Zone = DateTimeZoneProviders.Tzdb[row.TimeZone],
            DayStart = Duration.FromMinutes(row.DayStartMinutes),
            StaffRoleId = row.StaffRoleId,
            StaffChannelId = row.StaffChannelId,
            SetUpBy = row.ChangedBy == default ? null : row.ChangedBy,
        };
    }

    internal sealed record Row
    {
        public required string Language { get; init; }

        public required string TimeZone { get; init; }

        public required long DayStartMinutes { get; init; }

        public Snowflake? StaffRoleId { get; init; }

        public Snowflake? StaffChannelId { get; init; }

        public required Snowflake ChangedBy { get; init; }
    }
}
