using System.Data;
using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>
/// In which guilds somebody moved, so that the writer settles them when it is idle: the fewer are left, the less has to be done by whoever looks at a
/// board. Only a hint: who moved stands in the database. All of it is on the writer's thread.
/// </summary>
internal sealed partial class UnsettledGuilds(ILogger<UnsettledGuilds> logger) : IIdleWork
{
    /// <summary>Moves that may be left while the writer has no quiet moment. The more are settled together, the less each one costs.</summary>
    private const int Many = 512;

    /// <summary>Members of a step in a quiet moment: a check-in that comes meanwhile waits for all of them.</summary>
    private const int Few = 4;

    private readonly Queue<Snowflake> _turns = new();
    private readonly Dictionary<Snowflake, int> _moved = [];
    private int _all;

    public IdleNeed Need => _turns.Count == 0 ? IdleNeed.None : _all < Many ? IdleNeed.Whenever : IdleNeed.Now;

    /// <summary>Somebody moved, in the transaction that is under way.</summary>
    public void Moved(Snowflake guildId) => Add(guildId, 1);

    /// <summary>Looks for more in the database.</summary>
    /// <returns>In how many guilds it found any.</returns>
    public int Find(IDbConnection connection)
    {
        var found = 0;
        for (var guild = Next(connection, after: null); guild is { } guildId; guild = Next(connection, guildId))
        {
            found++;
            if (!_moved.ContainsKey(guildId))
                Moved(guildId);
        }

        return found;
    }

    public void Step(IDbConnection connection)
    {
        var most = Need is IdleNeed.Now ? int.MaxValue : Few;
        var guildId = _turns.Dequeue();
        _moved.Remove(guildId, out var moved);
        _all -= moved;
        if (Settling.Step(connection, guildId, most) == most)
            Add(guildId, Math.Max(moved - most, 1));
    }

    /// <summary>All of it is found again at the next look.</summary>
    public void Failed(Exception reason)
    {
        _turns.Clear();
        _moved.Clear();
        _all = 0;
        LogFailed(reason);
    }

    private void Add(Snowflake guildId, int moves)
    {
        if (!_moved.TryGetValue(guildId, out var moved))
            _turns.Enqueue(guildId);
        _moved[guildId] = moved + moves;
        _all += moves;
    }

    private static Snowflake? Next(IDbConnection connection, Snowflake? after) => connection.QueryFirstOrDefault<long?>(
        "select guild_id from board_moved where guild_id > @after order by guild_id limit 1", new { after = after?.ToInt64() ?? 0 }).AsSnowflake();

    [LoggerMessage(Level = LogLevel.Error, Message = "Places on boards could not be settled; they are before anybody looks at them.")]
    private partial void LogFailed(Exception exception);
}
