namespace StudyBot.Discord.Rest.RateLimits;

/// <summary>
/// The limit over all routes: 50 requests in any second. Discord counts a request somewhere between its departure and its
/// answer; so a turn is taken at the one and comes back a second after the other, and no second of Discord's can see a 51st.
/// </summary>
internal sealed class GlobalLimit(TimeProvider clock) : Turnstile(clock)
{
    internal const int Requests = 50;

    internal static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    private readonly Queue<long> _cooling = new(Requests);
    private int _inFlight;
    private long _closedUntil = long.MinValue;

    /// <summary>The request was answered, or will not be.</summary>
    public void Complete()
    {
        lock (Gate)
        {
            _inFlight--;
            _cooling.Enqueue(After(Window));
            Pump();
        }
    }

    /// <summary>Discord has refused everything for <paramref name="duration"/>.</summary>
    public void CloseFor(TimeSpan duration)
    {
        lock (Gate)
        {
            _closedUntil = Math.Max(_closedUntil, After(duration));
            Pump();
        }
    }

    protected override bool TryTake(long now)
    {
        while (_cooling.TryPeek(out var cool) && cool <= now)
            _cooling.Dequeue();
        if (now < _closedUntil || _inFlight + _cooling.Count >= Requests)
            return false;
        _inFlight++;
        return true;
    }

    protected override void Untake() => _inFlight--;

    protected override long NextTurn() =>
        Math.Max(_closedUntil, _inFlight + _cooling.Count >= Requests && _cooling.TryPeek(out var cool) ? cool : long.MinValue);
}
