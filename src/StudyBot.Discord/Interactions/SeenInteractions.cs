using StudyBot.Discord.Model;

namespace StudyBot.Discord.Interactions;

/// <summary>The interactions of the last while; Discord may send an event again when a connection resumes.</summary>
internal sealed class SeenInteractions(int capacity = SeenInteractions.DefaultCapacity)
{
    // Far more than arrive within the few minutes that a session can be resumed.
    private const int DefaultCapacity = 32_768;

    private readonly Lock _gate = new();
    private readonly HashSet<Snowflake> _ids = new(capacity);
    private readonly Queue<Snowflake> _order = new(capacity);

    /// <summary>False when the interaction was there before.</summary>
    public bool Add(Snowflake id)
    {
        lock (_gate)
        {
            if (!_ids.Add(id))
                return false;
            if (_order.Count == capacity)
                _ids.Remove(_order.Dequeue());
            _order.Enqueue(id);
            return true;
        }
    }
}
