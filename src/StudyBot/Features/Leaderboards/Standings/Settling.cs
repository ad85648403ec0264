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

    /// <summary>Settles the next members, so many at most, and says how many there were.</summary>
    public Task<int> StepAsync(Snowflake guildId, int most) => database.WriteAsync(connection => Step(connection, guildId, most));

    /// <summary>The first guild after another one in which somebody moved; null for none.</summary>
    public Snowflake? Next(Snowflake? after) => database.Read(connection => connection.QueryFirstOrDefault<long?>(
        "select guild_id from board_moved where guild_id > @after order by guild_id limit 1", new { after = after?.ToInt64() ?? 0 }).AsSnowflake());

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="StepAsync"/>
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
