using System.Data;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Study.Calendars;

/// <summary>Keeps something that depends on a guild's calendar, inside the transaction that changes it.</summary>
internal interface IStudyCalendarListener
{
    /// <param name="connection">Of the transaction; the change is in it.</param>
    /// <param name="guildId">The guild.</param>
    /// <param name="today">Its study date; earlier dates are what they were.</param>
    void OnCalendarChanged(IDbConnection connection, Snowflake guildId, LocalDate today);
}
