namespace StudyBot.Discord.Rest.RateLimits;

/// <summary>
/// One limit of Discord's for one top-level resource. Until the first response tells its size, one request goes at a time.
/// Waiters leave in the order in which they came.
/// </summary>
internal sealed class Bucket(TimeProvider clock)
{
    // Two responses of the same window tell its end with the jitter of the network.
    private static readonly TimeSpan SameWindow = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly LinkedList<Waiter> _waiters = new();
    private ITimer? _timer;
    private Kind _kind;
    private int _limit = 1;
    private int _remaining = 1;
    private int _inFlight;
    private long _windowEnds = long.MaxValue;
    private long _closedUntil = long.MinValue;
    private bool _superseded;

    private enum Kind
    {
        Unknown,
        Unlimited,
        Limited,
    }

    /// <summary>Whether nothing would be lost by forgetting the bucket.</summary>
    public bool IsIdle
    {
        get
        {
            lock (_gate)
            {
                var now = clock.GetTimestamp();
                return _inFlight == 0 && _waiters.Count == 0 && now >= _closedUntil && (_windowEnds == long.MaxValue || now >= _windowEnds);
            }
        }
    }

    /// <summary>Waits for a turn; false when another bucket has taken this one's place, so that one must ask there.</summary>
    public async ValueTask<bool> AcquireAsync(CancellationToken cancellationToken)
    {
        Waiter waiter;
        lock (_gate)
        {
            if (_superseded)
                return false;
            if (_waiters.Count == 0 && TryTake())
                return true;
            waiter = new Waiter();
            _waiters.AddLast(waiter);
            Pump();
        }

        await using (cancellationToken.Register(() => Leave(waiter, cancellationToken)).ConfigureAwait(false))
            return await waiter.Task.ConfigureAwait(false);
    }

    /// <summary>The request was answered.</summary>
    /// <param name="headers">What the answer tells of the bucket; null for nothing.</param>
    public void Complete(RateLimitHeaders? headers)
    {
        lock (_gate)
        {
            _inFlight--;
            if (headers is not null)
                Learn(headers);
            else if (_kind is Kind.Unknown)
                _kind = Kind.Unlimited;
            else
                GiveBack();
            Pump();
        }
    }

    /// <summary>Learns from a request that was let through by another bucket.</summary>
    public void Adopt(RateLimitHeaders? headers)
    {
        lock (_gate)
        {
            if (headers is not null)
                Learn(headers);
            Pump();
        }
    }

    /// <summary>The request was not answered; whether Discord counted it is unknown.</summary>
    public void Cancel()
    {
        lock (_gate)
        {
            _inFlight--;
            GiveBack();
            Pump();
        }
    }

    /// <summary>Discord refuses this bucket for <paramref name="duration"/>.</summary>
    public void CloseFor(TimeSpan duration)
    {
        lock (_gate)
            _closedUntil = Math.Max(_closedUntil, clock.GetTimestamp() + ToTimestamp(duration));
    }

    /// <summary>Sends all who wait here elsewhere.</summary>
    public void Supersede()
    {
        lock (_gate)
        {
            _superseded = true;
            _timer?.Dispose();
            _timer = null;
            foreach (var waiter in _waiters)
                waiter.TrySetResult(false);
            _waiters.Clear();
        }
    }

    private bool TryTake()
    {
        var now = clock.GetTimestamp();
        if (now < _closedUntil)
            return false;
        if (_kind is Kind.Limited && now >= _windowEnds)
        {
            // Those still in flight may be counted in the new window, whose end the next response tells.
            _remaining = _limit - _inFlight;
            _windowEnds = long.MaxValue;
        }

        if (_kind is Kind.Unknown ? _inFlight > 0 : _kind is Kind.Limited && _remaining <= 0)
            return false;
        _remaining--;
        _inFlight++;
        return true;
    }

    private void Learn(RateLimitHeaders headers)
    {
        var ends = clock.GetTimestamp() + ToTimestamp(headers.ResetAfter);
        var first = _kind is not Kind.Limited || _windowEnds == long.MaxValue;
        _kind = Kind.Limited;
        _limit = Math.Max(1, headers.Limit);
        if (first || ends > _windowEnds + ToTimestamp(SameWindow))
            (_remaining, _windowEnds) = (headers.Remaining - _inFlight, ends);
        else
            _remaining = Math.Min(_remaining, headers.Remaining);
    }

    /// <summary>Without this, a window that no response ever opened would never end.</summary>
    private void GiveBack()
    {
        if (_windowEnds == long.MaxValue)
            _remaining++;
    }

    private void Pump()
    {
        while (_waiters.First is { } first && TryTake())
        {
            _waiters.RemoveFirst();
            if (first.Value.TrySetResult(true))
                continue;
            _inFlight--;
            _remaining++;
        }

        if (_waiters.Count > 0)
            Arm();
    }

    private void Arm()
    {
        var now = clock.GetTimestamp();
        var ends = _kind is Kind.Limited && _remaining <= 0 && _windowEnds != long.MaxValue ? _windowEnds : long.MinValue;
        var due = Math.Max(ends, _closedUntil);
        if (due <= now)
            return;
        _timer ??= clock.CreateTimer(static bucket => ((Bucket)bucket!).Wake(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(clock.GetElapsedTime(now, due) + TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
    }

    private void Wake()
    {
        lock (_gate)
        {
            if (!_superseded)
                Pump();
        }
    }

    private void Leave(Waiter waiter, CancellationToken cancellationToken)
    {
        lock (_gate)
            _waiters.Remove(waiter);
        waiter.TrySetCanceled(cancellationToken);
    }

    private long ToTimestamp(TimeSpan duration) => (long)(duration.TotalSeconds * clock.TimestampFrequency);

    private sealed class Waiter() : TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
}
