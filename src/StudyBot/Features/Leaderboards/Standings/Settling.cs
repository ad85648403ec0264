using System.Data;
using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Sees to it that whoever moved stands in their place before anybody looks.</summary>
internal sealed class Settling(Database database)
{
    /// <summary>Reads boards on which everybody stands where they belong.</summary>
    public T Read<T>(Snowflake guildId, Func<IDbConnection, T> read)
    {
        var (isSettled, known) = database.Read(connection => IsSettled(connection, guildId) ? (true, read(connection)) : (false, default(T)!));
        return isSettled ? known : database.Write(connection =>
        {
            Step(connection, guildId, int.MaxValue);
            return read(connection);
        });
    }

    /// <summary>Settles the next members, so many at most, and says how many there were; within the caller's transaction.</summary>
    public static int Step(IDbConnection connection, Snowflake guildId, int most)
    {
        var users = connection.Query<long>(
            "select distinct user_id from board_moved where guild_id = @guildId order by user_id limit @most", new { guildId, most }).AsSnowflakes();
        if (users.Count > 0)
            MovedMembers.Settle(connection, guildId, users[0], users[^1]);
        return users.Count;
    }

    private static bool IsSettled(IDbConnection connection, Snowflake guildId) =>
        connection.ExecuteScalar<int?>("select 1 from board_moved where guild_id = @guildId limit 1", new { guildId }) is null;
}
