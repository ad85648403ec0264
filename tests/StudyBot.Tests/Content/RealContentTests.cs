using StudyBot.Content;

namespace StudyBot.Tests.Content;

/// <summary>That nothing is wrong with what ships, <see cref="Verbs.ContentVerbTests"/> asks of the verb.</summary>
public sealed class RealContentTests
{
    [Fact]
    public void Keys_in_buttons_never_change()
    {
        // Changing this breaks every button that was ever sent.
        Assert.Equal("2c26b46b", ContentKey.Of("foo"));
        Assert.All(RealContent.Library.Advice, item => Assert.Same(item, RealContent.Library.FindAdviceByKey(ContentKey.Of(item.Id))));
    }
}
