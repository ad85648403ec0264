using NodaTime;

namespace StudyBot.Features.Questions;

/// <summary>
/// Ids for slots: milliseconds since 1970, then 20 bits of chance. A database that was lost and begun anew does not give
/// an old slot's id to a new one, so no button of before leads to another question, and nobody can guess the next id.
/// </summary>
internal sealed class SlotIds(Random random)
{
    private const int RandomBits = 20;

    public long Next(Instant now)
    {
        lock (random)
            return (now.ToUnixTimeMilliseconds() << RandomBits) | (uint)random.Next(1 << RandomBits);
    }
}
