namespace StudyBot.LocalDiscord.Gateway;

/// <summary>Lets one shard per concurrency slot identify every five seconds, and so many in a day. Touched under the world's lock.</summary>
internal sealed class IdentifyGate(TimeProvider wire, RateLimitOptions limits, int maxConcurrency)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly Dictionary<int, long> _last = [];
    private long _dayStart = wire.GetTimestamp();
    private int _used;

    public int Remaining => Math.Max(0, limits.SessionStarts - _used);

    public TimeSpan ResetAfter => Day - wire.GetElapsedTime(_dayStart);

    public bool Admit(int shardId)
    {
        if (wire.GetElapsedTime(_dayStart) >= Day)
            (_dayStart, _used) = (wire.GetTimestamp(), 0);

        var slot = shardId % maxConcurrency;
        var tooSoon = _last.TryGetValue(slot, out var last) && wire.GetElapsedTime(last) < limits.IdentifyInterval;
        if (tooSoon || limits.Enabled && Remaining == 0)
            return false;

        _last[slot] = wire.GetTimestamp();
        _used++;
        return true;
    }
}
