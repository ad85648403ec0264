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
    /// <summary>Moves that may be left while the writer has no pause.</summary>
    private const int Many = 512;

    /// <summary>
    /// Moves of a guild that are worth a step in a short pause: settled together they take twice as long as one, and a check-in that comes meanwhile
    /// waits for it.
    /// </summary>
    private const int Enough = 8;

    private readonly Dictionary<Snowflake, int> _moved = [];
    private readonly Queue<Snowflake> _full = new();
    private int _inFull;

    public IdleNeed Need => _inFull >= Many ? IdleNeed.Now : _full.Count > 0 ? IdleNeed.Whenever : _moved.Count > 0 ? IdleNeed.WhenQuiet : IdleNeed.None;

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
        var most = Need is IdleNeed.Now ? int.MaxValue : Enough;
        var (guildId, moved) = Take();
        if (Settling.Step(connection, guildId, most) == most)
            Add(guildId, Math.Max(moved - most, 1));
    }

    /// <summary>All of it is found again at the next look.</summary>
    public void Failed(Exception reason)
    {
        _moved.Clear();
        _full.Clear();
        _inFull = 0;
        LogFailed(reason);
    }

    private void Add(Snowflake guildId, int moves)
    {
        var before = _moved.GetValueOrDefault(guildId);
        var now = _moved[guildId] = before + moves;
        if (now < Enough)
            return;
        if (before < Enough)
            _full.Enqueue(guildId);
        _inFull += before < Enough ? now : moves;
    }

    private (Snowflake Guild, int Moved) Take()
    {
        var isFull = _full.TryDequeue(out var guildId);
        if (!isFull)
            guildId = _moved.Keys.First();
        _moved.Remove(guildId, out var moved);
        _inFull -= isFull ? moved : 0;
        return (guildId, moved);
    }

    private static Snowflake? Next(IDbConnection connection, Snowflake? after) => connection.QueryFirstOrDefault<long?>(
        "select guild_id from board_moved where guild_id > @after order by guild_id limit 1", new { after = after?.ToInt64() ?? 0 }).AsSnowflake();

    [LoggerMessage(Level = LogLevel.Error, Message = "Places on boards could not be settled; they are before anybody looks at them.")]
    private partial void LogFailed(Exception exception);
}
