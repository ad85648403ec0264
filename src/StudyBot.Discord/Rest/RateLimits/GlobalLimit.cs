namespace StudyBot.Discord.Rest.RateLimits;

/// <summary>
/// The limit over all routes: 50 requests in any second. Discord counts a request somewhere between its departure and its
/// answer; so a turn is taken at the one and comes back a second after the other, and no second of Discord's can see a 51st.
/// Once half of the turns are out, those whom nobody awaits leave one by one, spread over the second: otherwise a second's turns
/// would go, and come back, all at once, and who is awaited would find none for the rest of it.
/// </summary>
/// <param name="clock">The wire's.</param>
/// <param name="share">What this process may take of the 50.</param>
internal sealed class GlobalLimit(TimeProvider clock, int share = GlobalLimit.Requests) : Turnstile(clock)
{
    internal const int Requests = 50;

    internal static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    /// <summary>A request that hangs longer was counted long ago, or never came: it keeps no turn from the others.</summary>
    internal static readonly TimeSpan LongestHold = TimeSpan.FromSeconds(5);

    /// <summary>So many may leave together when a timer was late.</summary>
    private const int MostMadeUp = 3;

    private readonly Queue<long> _cooling = new(share);
    private int _inFlight;
    private long _closedUntil = long.MinValue;
    private long _nextInLine = long.MinValue;

    private int Taken => _inFlight + _cooling.Count;

    private TimeSpan Spacing => Window / share;

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

    protected override bool TryTake(long now, Urgency urgency)
    {
        while (_cooling.TryPeek(out var cool) && cool <= now)
            _cooling.Dequeue();
        if (now < _closedUntil || Taken >= share || (IsSpaced(urgency) && now < _nextInLine))
            return false;
        if (urgency != Urgency.Awaited)
            _nextInLine = Math.Max(_nextInLine, now - ToTimestamp(Spacing * MostMadeUp)) + ToTimestamp(Spacing);
        _inFlight++;
        return true;
    }

    protected override void Untake() => _inFlight--;

    protected override long NextTurn(Urgency urgency)
    {
        var cool = Taken >= share && _cooling.TryPeek(out var first) ? first : long.MinValue;
        return Math.Max(Math.Max(_closedUntil, cool), IsSpaced(urgency) ? _nextInLine : long.MinValue);
    }

    private bool IsSpaced(Urgency urgency) => urgency != Urgency.Awaited && Taken >= share / 2;
}
