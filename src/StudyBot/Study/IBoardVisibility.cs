using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>Whether a member is seen on boards. The leaderboards answer.</summary>
internal interface IBoardVisibility
{
    bool IsHidden(Snowflake guildId, Snowflake userId);

    /// <param name="guildId">Where.</param>
    /// <param name="userId">Who.</param>
    /// <param name="today">The guild's study date.</param>
    /// <param name="hiddenAt">When they hid; null to be seen.</param>
    void SetHidden(Snowflake guildId, Snowflake userId, LocalDate today, Instant? hiddenAt);
}
