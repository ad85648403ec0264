using NodaTime;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>
/// Ids for slots: milliseconds since 1970, then 20 bits of chance. A database that was lost and begun anew does not give
/// an old slot's id to a new one, so no button of before leads to another question, and nobody can guess the next id.
/// </summary>
internal sealed class SlotIds(Random random)
{
    private const int RandomBits = 20;

    /// <summary>Those of the present millisecond: where thousands of guilds are due at once, chance alone would repeat itself.</summary>
    private readonly HashSet<long> _given = [];
    private long _present;

    public long Next(Instant now)
    {
        lock (random)
        {
            var millisecond = now.ToUnixTimeMilliseconds();
            if (millisecond != _present)
                _given.Clear();
            _present = millisecond;
            long id;
            do
                id = (millisecond << RandomBits) | (uint)random.Next(1 << RandomBits);
            while (!_given.Add(id));
            return id;
        }
    }
}
