namespace StudyBot.Discord.Gateway;

/// <summary>
/// Gateway → Rate Limiting: 120 payloads in 60 seconds per connection, or Discord closes it (4008). A sliding window, so
/// that the limit holds over any 60 seconds, wherever Discord's own window starts; a few less, because payloads that were
/// held up on the way arrive closer together than they were sent.
/// </summary>
internal sealed class SendBudget(TimeProvider clock)
{
    private const int Payloads = 115;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Queue<long> _sent = new(Payloads);

    /// <summary>Takes one payload's place, or says how long to wait before asking again.</summary>
    public TimeSpan Take()
    {
        while (_sent.TryPeek(out var oldest) && clock.GetElapsedTime(oldest) >= Window)
            _sent.Dequeue();

        if (_sent.Count == Payloads)
            return RoundUp(Window - clock.GetElapsedTime(_sent.Peek()));

        _sent.Enqueue(clock.GetTimestamp());
        return TimeSpan.Zero;
    }

    // Delays know whole milliseconds only; rounded down, the wait would end too early and be asked for again and again.
    private static TimeSpan RoundUp(TimeSpan wait) => TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
}
