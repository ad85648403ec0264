using System.Data;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Study.Members;

/// <summary>Hears that a member's study days begin at another time from the next one on, in the same transaction.</summary>
internal interface IZoneListener
{
    /// <param name="connection">Of the transaction.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="userId">Whose.</param>
    /// <param name="day">As they are now.</param>
    /// <param name="now">When.</param>
    void OnZoneChanged(IDbConnection connection, Snowflake guildId, Snowflake userId, StudyDay day, Instant now);
}
