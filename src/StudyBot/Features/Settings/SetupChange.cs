using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

/// <summary>What one /setup names. Null leaves a thing as it is, or gives it its default in a guild that has none yet.</summary>
internal sealed record SetupChange
{
    public required Snowflake GuildId { get; init; }

    /// <summary>The guild's Discord locale, for defaults.</summary>
    public string? GuildLocale { get; init; }

    public Language? Language { get; init; }

    public DateTimeZone? Zone { get; init; }

    /// <summary>How long after local midnight a study day begins.</summary>
    public Duration? DayStart { get; init; }

    public Snowflake? ChannelId { get; init; }

    /// <summary>For a guild that has no channel yet when none is named.</summary>
    public required Snowflake FirstChannelId { get; init; }

    /// <summary>In the guild's zone.</summary>
    public LocalTime? Time { get; init; }

    public Weekdays? StudyDays { get; init; }

    public Snowflake? StaffRoleId { get; init; }

    public Snowflake? StaffChannelId { get; init; }

    /// <summary>There shall be no staff role any more; none is named then.</summary>
    public bool ClearsStaffRole { get; init; }

    /// <summary>There shall be no staff channel any more; none is named then.</summary>
    public bool ClearsStaffChannel { get; init; }

    public required Snowflake By { get; init; }

    /// <summary>Whether it came by /setup, whose last sender hears what staff are told where they have no channel.</summary>
    public bool IsSetup { get; init; } = true;

    public required Instant At { get; init; }
}
