using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Rest.RateLimits;

/// <summary>
/// Counts 401, 403 and 429 responses: at 10,000 in 10 minutes Discord shuts the address out (Topics → Rate Limits → Invalid
/// Request Limit). Says so in the log well before.
/// </summary>
internal sealed partial class InvalidRequests(TimeProvider clock, ILogger logger)
{
    internal const int WarnEvery = 1000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);
    private readonly Lock _gate = new();
    private long _began = clock.GetTimestamp();
    private int _count;

    public void Count()
    {
        lock (_gate)
        {
            if (clock.GetElapsedTime(_began) >= Window)
                (_began, _count) = (clock.GetTimestamp(), 0);
            if (++_count % WarnEvery == 0)
                LogMany(_count);
        }
    }

    [LoggerMessage(Level = LogLevel.Error,
        Message = "Discord has refused {Count} requests (401, 403, 429) within 10 minutes; at 10000 it shuts this address out.")]
    private partial void LogMany(int count);
}
