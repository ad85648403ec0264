using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Interactions;

public sealed class SeenInteractionsTests
{
    [Fact]
    public void Only_the_oldest_are_forgotten()
    {
        var seen = new SeenInteractions(capacity: 3);
        for (var id = 1ul; id <= 4; id++)
            Assert.True(seen.Add(new Snowflake(id)));

        Assert.False(seen.Add(new Snowflake(2)));
        Assert.False(seen.Add(new Snowflake(4)));
        Assert.True(seen.Add(new Snowflake(1)));
    }
}
