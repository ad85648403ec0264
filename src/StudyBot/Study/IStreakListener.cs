using System.Data;
using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>
/// Keeps something that is derived from a member's cached streak, inside the transaction that changes it for another reason than
/// a study event, of which an <see cref="IStudyLogListener"/> hears.
/// </summary>
internal interface IStreakListener
{
    void OnStreakChanged(IDbConnection connection, Snowflake guildId, Snowflake userId);
}
