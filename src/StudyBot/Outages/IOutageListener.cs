using System.Data;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Outages;

/// <summary>Keeps something that depends on when the bot was away, inside the transaction that records it.</summary>
internal interface IOutageListener
{
    /// <param name="connection">Of the transaction; the outage is in it.</param>
    /// <param name="guildId">A guild that it touched.</param>
    /// <param name="first">The first study date that it touched there; later ones are what they were only after the last.</param>
    void OnOutage(IDbConnection connection, Snowflake guildId, LocalDate first);
}
