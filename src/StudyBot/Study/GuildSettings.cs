using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>How a guild studies. A guild that never ran /setup has the defaults of its locale.</summary>
internal sealed record GuildSettings
{
    public const int DefaultDayStartMinutes = 4 * 60;

    public required Snowflake GuildId { get; init; }

    public required Language Language { get; init; }

    public required DateTimeZone Zone { get; init; }

    /// <summary>How long after local midnight a study day begins.</summary>
    public Duration DayStart { get; init; } = Duration.FromMinutes(DefaultDayStartMinutes);

    /// <summary>Whoever wears it is staff, beside those who may manage the server; null for none.</summary>
    public Snowflake? StaffRoleId { get; init; }

    /// <summary>Where staff are told things; null for none.</summary>
    public Snowflake? StaffChannelId { get; init; }

    /// <summary>Who sent the last /setup; null before the first, and when their name was deleted.</summary>
    public Snowflake? SetUpBy { get; init; }

    public StudyDay StudyDay => new(Zone, DayStart);

    /// <param name="guildId">The guild.</param>
    /// <param name="locale">Its Discord locale; Korean guilds study in Seoul, others in UTC until set.</param>
    public static GuildSettings Default(Snowflake guildId, string? locale)
    {
        var language = Languages.OfLocale(locale);
        return new GuildSettings
        {
            GuildId = guildId,
            Language = language,
            Zone = language == Language.Korean ? DateTimeZoneProviders.Tzdb["Asia/Seoul"] : DateTimeZone.Utc,
        };
    }
}
