namespace StudyBot.Discord.Rest.RateLimits;

/// <summary>
/// One limit of Discord's for one top-level resource. Until the first response tells its size, one request goes at a time.
/// </summary>
internal sealed class Bucket(TimeProvider clock) : Turnstile(clock)
{
    // Two responses of one window may tell its end in slightly different seconds.
    private const double SameWindow = 0.1;

    private Kind _kind;
    private int _limit = 1;
    private int _remaining = 1;
    private int _inFlight;
    private double _window;
    private long _windowEnds = long.MaxValue;
    private long _closedUntil = long.MinValue;
    private Bucket? _successor;

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
            lock (Gate)
            {
                var now = Clock.GetTimestamp();
                return _inFlight == 0 && !HasWaiters && now >= _closedUntil && (_windowEnds == long.MaxValue || now >= _windowEnds);
            }
        }
    }

    /// <summary>The request was answered.</summary>
    /// <param name="headers">What the answer tells of the bucket; null for nothing.</param>
    public void Complete(RateLimitHeaders? headers) => Settle(bucket =>
    {
        bucket._inFlight--;
        if (headers is not null)
            bucket.Learn(headers);
        else if (bucket._kind is Kind.Unknown)
            bucket._kind = Kind.Unlimited;
        else
            bucket.GiveBack();
        bucket.Pump();
    });

    /// <summary>The request was not answered; whether Discord counted it is unknown.</summary>
    public void Cancel() => Settle(static bucket =>
    {
        bucket._inFlight--;
        bucket.GiveBack();
        bucket.Pump();
    });

    /// <summary>Discord refuses this bucket for <paramref name="duration"/>.</summary>
    public void CloseFor(TimeSpan duration) =>
        Settle(bucket => bucket._closedUntil = Math.Max(bucket._closedUntil, bucket.After(duration)));

    /// <summary>It turned out to be the same as <paramref name="successor"/>, which takes over all that is under way here.</summary>
    public void MergeInto(Bucket successor)
    {
        lock (Gate)
        {
            lock (successor.Gate)
            {
                successor._inFlight += _inFlight;
                successor._remaining -= _inFlight;
            }

            _successor = successor;
            Abandon();
        }
    }

    protected override bool TryTake(long now, Urgency urgency)
    {
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

    protected override void Untake()
    {
        _inFlight--;
        _remaining++;
    }

    protected override long NextTurn(Urgency urgency) => Math.Max(
        _closedUntil, _kind is Kind.Limited && _remaining <= 0 && _windowEnds != long.MaxValue ? _windowEnds : long.MinValue);

    /// <summary>Does it here, or with whoever has taken this bucket's place.</summary>
    private void Settle(Action<Bucket> change)
    {
        lock (Gate)
        {
            if (_successor is null)
            {
                change(this);
                return;
            }
        }

        _successor.Settle(change);
    }

    private void Learn(RateLimitHeaders headers)
    {
        var ends = After(headers.ResetAfter);
        _limit = Math.Max(1, headers.Limit);
        if (_kind is not Kind.Limited || headers.Reset > _window + SameWindow)
        {
            (_kind, _window) = (Kind.Limited, headers.Reset);
            (_remaining, _windowEnds) = (headers.Remaining - _inFlight, ends);
        }
        else if (headers.Reset < _window - SameWindow || _windowEnds == long.MaxValue)
        {
            // The late answer of a window that is over.
            GiveBack();
        }
        else
        {
            // The answer that was quickest on its way comes nearest to the true end.
            (_remaining, _windowEnds) = (Math.Min(_remaining, headers.Remaining), Math.Min(_windowEnds, ends));
        }
    }

    /// <summary>Without this, a window that no response ever opened would never end.</summary>
    private void GiveBack()
    {
        if (_windowEnds == long.MaxValue)
            _remaining++;
    }
}
