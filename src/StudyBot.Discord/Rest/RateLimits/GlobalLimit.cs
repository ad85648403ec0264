namespace StudyBot.Discord.Rest.RateLimits;

/// <summary>
/// The limit over all routes: 50 requests in any second. Each caller reserves the first free moment and sleeps until then, so
/// there is no queue to keep.
/// </summary>
internal sealed class GlobalLimit(TimeProvider clock)
{
    internal const int Requests = 50;

    // A little over a second, since requests that leave evenly do not arrive evenly.
    internal static readonly TimeSpan Window = TimeSpan.FromMilliseconds(1050);

    private readonly Lock _gate = new();
    private readonly long[] _granted = new long[Requests];
    private readonly long _window = (long)(Window.TotalSeconds * clock.TimestampFrequency);
    private int _next;
    private int _used;
    private long _closedUntil = long.MinValue;

    public async ValueTask AcquireAsync(CancellationToken cancellationToken)
    {
        var moment = Reserve();
        while (Remaining(moment) is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
            if (IsClosed())
                moment = Reserve();
        }
    }

    /// <summary>Discord has refused everything for <paramref name="duration"/>.</summary>
    public void CloseFor(TimeSpan duration)
    {
        lock (_gate)
            _closedUntil = Math.Max(_closedUntil, clock.GetTimestamp() + (long)(duration.TotalSeconds * clock.TimestampFrequency));
    }

    private long Reserve()
    {
        lock (_gate)
        {
            var moment = Math.Max(clock.GetTimestamp(), _closedUntil);
            if (_used == Requests)
                moment = Math.Max(moment, _granted[_next] + _window);
            else
                _used++;
            _granted[_next] = moment;
            _next = (_next + 1) % Requests;
            return moment;
        }
    }

    private bool IsClosed()
    {
        lock (_gate)
            return clock.GetTimestamp() < _closedUntil;
    }

    private TimeSpan Remaining(long moment)
    {
        var now = clock.GetTimestamp();
        return now >= moment ? TimeSpan.Zero : clock.GetElapsedTime(now, moment);
    }
}
