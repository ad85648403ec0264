using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Interactions;

public sealed class IncidentIdTests
{
    [Fact]
    public void The_same_interaction_always_has_the_same_short_id()
    {
        Assert.Equal(IncidentId.Of(new Snowflake(786008729715212338)), IncidentId.Of(new Snowflake(786008729715212338)));
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{8}$", IncidentId.Of(new Snowflake(786008729715212338)));
    }

    [Fact]
    public void Interactions_of_the_same_second_have_different_ids()
    {
        var ids = Enumerable.Range(0, 1000).Select(i => IncidentId.Of(new Snowflake(786008729715212338 + ((ulong)i << 22))));

        Assert.Equal(1000, ids.Distinct().Count());
    }
}
