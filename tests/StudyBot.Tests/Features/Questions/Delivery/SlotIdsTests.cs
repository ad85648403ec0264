using NodaTime;
using StudyBot.Features.Questions.Delivery;

namespace StudyBot.Tests.Features.Questions.Delivery;

public sealed class SlotIdsTests
{
    [Fact]
    public void Thousands_of_slots_in_one_millisecond_have_ids_of_their_own_that_nobody_can_guess()
    {
        var ids = new SlotIds(new Random(20260303));
        var now = Instant.FromUtc(2026, 3, 3, 0, 0);

        var given = Enumerable.Range(0, 20_000).Select(_ => ids.Next(now)).ToList();

        Assert.Equal(given.Count, given.Distinct().Count());
        Assert.All(given, id => Assert.Equal(now.ToUnixTimeMilliseconds(), id >> 20));
        Assert.True(ids.Next(now + Duration.FromMilliseconds(1)) > given.Max());
        Assert.NotEqual(given.Order(), given);
    }
}
