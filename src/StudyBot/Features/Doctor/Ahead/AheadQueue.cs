using NodaTime;

namespace StudyBot.Features.Doctor.Ahead;

/// <summary>
/// Which guilds are looked at next. Read every few minutes, and not at each guild's second: thousands may have a question at nine.
/// Only spares reading: a guild whose turn has come is read again by itself, and a restart reads them all.
/// </summary>
internal sealed class AheadQueue(AheadStore store)
{
    /// <summary>A question that is put into the coming hour is noticed so much later.</summary>
    private static readonly Duration Fresh = Duration.FromMinutes(5);

    private Queue<AheadLook> _coming = new();
    private Instant _readAt = Instant.MinValue;

    /// <summary>Looks whose time has come, once each; not those that need none any more.</summary>
    public IReadOnlyList<AheadLook> TakeDue(Instant now)
    {
        // Also when the clock was put back.
        if (now - _readAt >= Fresh || now < _readAt)
            (_coming, _readAt) = (new Queue<AheadLook>(store.Coming(now, AheadLook.Horizon + Fresh)), now);
        var due = new List<AheadLook>();
        while (_coming.TryPeek(out var next) && next.At <= now)
        {
            if (store.Find(_coming.Dequeue().GuildId, now) is { } look && look.At <= now)
                due.Add(look);
        }

        return due;
    }

    /// <summary>Null when none is known of; the scheduler comes by often enough to read more.</summary>
    public Instant? NextAt => _coming.TryPeek(out var next) ? next.At : null;
}
