using System.Runtime.CompilerServices;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Says in which guild enough members moved that it is worth settling them. Only a hint: who moved stands in the database.</summary>
internal sealed class SettlingSignal
{
    /// <summary>
    /// A step costs some hundred microseconds for itself, so it shall be for several; but a check-in that comes meanwhile waits for all of it, and
    /// so does whoever looks at a board before. Under load more have moved by the time that their guild has its turn.
    /// </summary>
    private const int Many = 4;

    private readonly System.Threading.Channels.Channel<Snowflake> _guilds = System.Threading.Channels.Channel.CreateUnbounded<Snowflake>();
    private readonly Dictionary<Snowflake, int> _moved = [];
    private readonly Lock _gate = new();

    /// <summary>Each comes once it is worth it, and again once it is worth it since then.</summary>
    public async IAsyncEnumerable<Snowflake> GuildsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var guildId in _guilds.Reader.ReadAllAsync(cancellationToken))
        {
            lock (_gate)
                _moved.Remove(guildId);
            yield return guildId;
        }
    }

    /// <summary>Somebody moved.</summary>
    public void Moved(Snowflake guildId)
    {
        lock (_gate)
        {
            var moved = _moved.GetValueOrDefault(guildId) + 1;
            _moved[guildId] = moved;
            if (moved == Many)
                _guilds.Writer.TryWrite(guildId);
        }
    }
}
