using System.Data;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Outages;

/// <summary>Keeps something that depends on when the bot was away, inside the transaction that records it.</summary>
internal interface IOutageListener
{
    /// <param name="connection">Of the transaction; the outage is in it.</param>
    /// <param name="absence">When the bot was away.</param>
    /// <param name="firstDates">
    /// The guilds that it touched, each with the first study date that it touched there; later ones are what they were only after
    /// the last. A guild that nobody set up, and where nobody has studied, is not among them.
    /// </param>
    void OnOutage(IDbConnection connection, Interval absence, IReadOnlyDictionary<Snowflake, LocalDate> firstDates);
}
