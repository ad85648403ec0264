using StudyBot.Discord.Model;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// When this shard may start a session (Gateway → Max Concurrency). Shards with the same <c>shard_id % max_concurrency</c>
/// identify 5 seconds apart, and in order; each process is one shard, so at start each waits for those before it.
/// </summary>
internal sealed class IdentifyPacing(int shardId, TimeProvider clock)
{
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5);

    private long? _lastIdentify;

    /// <summary>How long to wait before identifying; zero for now.</summary>
    public TimeSpan WaitBefore(SessionStartLimit limit)
    {
        if (_lastIdentify is not { } last)
            return Spacing * (shardId / Math.Max(1, limit.MaxConcurrency));

        var wait = Spacing - clock.GetElapsedTime(last);
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    /// <summary>An identify may have been sent up to now.</summary>
    public void Identified() => _lastIdentify = clock.GetTimestamp();
}
