using StudyBot.Content;

namespace StudyBot.Tests.Content;

public sealed class RealContentTests
{
    [Fact]
    public void What_ships_has_no_mistake_and_covers_every_topic()
    {
        var library = RealContent.Library;

        Assert.Equal(20, library.AdviceTopics.Count);
        Assert.Equal(20, library.QuestionTopics.Count);
        Assert.All(library.AdviceTopics, topic => Assert.True(library.AdviceOn(topic.Id).Count() >= 2, topic.Id));
        Assert.All(library.QuestionTopics, topic => Assert.True(library.QuestionsOn(topic.Id).Count() >= 2, topic.Id));
    }

    [Fact]
    public void Keys_in_buttons_never_change()
    {
        // Changing this breaks every button that was ever sent.
        Assert.Equal("2c26b46b", ContentKey.Of("foo"));
        Assert.All(RealContent.Library.Advice, item => Assert.Same(item, RealContent.Library.FindAdviceByKey(ContentKey.Of(item.Id))));
    }
}
