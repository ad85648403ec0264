using System.Data;
using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>
/// Keeps something that is derived from cached streaks, inside the transaction that changes them for another reason than a study
/// event, of which an <see cref="IStudyLogListener"/> hears.
/// </summary>
internal interface IStreakListener
{
    /// <param name="connection">Of the transaction; the streaks are stored.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="userId">Whose; null when it may be anybody's in the guild.</param>
    void OnStreaksChanged(IDbConnection connection, Snowflake guildId, Snowflake? userId);
}
