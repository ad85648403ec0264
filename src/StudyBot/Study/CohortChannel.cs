using System.Data;
using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Study;

/// <summary>Where a guild's cohort reads what is for all: the channel of its first question schedule.</summary>
internal static class CohortChannel
{
    /// <summary>Null where questions only come as posts of a forum, or not at all.</summary>
    public static Snowflake? Of(IDbConnection connection, Snowflake guildId) => connection.QueryFirstOrDefault<long?>(
        "select channel_id from question_schedule where guild_id = @guildId and in_forum = 0 order by id limit 1",
        new { guildId }).AsSnowflake();
}
