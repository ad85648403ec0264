using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>Hears that a member turned out to have left a guild.</summary>
internal interface IPresenceListener
{
    /// <param name="guildId">The guild.</param>
    /// <param name="userId">Who left.</param>
    /// <param name="today">The guild's study date.</param>
    /// <param name="now">When it was found out.</param>
    void OnDeparted(Snowflake guildId, Snowflake userId, LocalDate today, Instant now);
}
