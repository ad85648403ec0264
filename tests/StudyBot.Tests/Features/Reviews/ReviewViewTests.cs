using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Reviews;
using StudyBot.Tests.Content;

namespace StudyBot.Tests.Features.Reviews;

/// <summary>That texts and buttons fit Discord, <c>content check</c> sees to.</summary>
public sealed class ReviewViewTests
{
    [Fact]
    public void No_two_buttons_of_a_message_are_the_same()
    {
        var views = ReviewPreviews.Of(RealContent.Library.Questions[0]).ToList();

        Assert.Equal(4, views.Count);
        Assert.All(views, view =>
        {
            var buttons = Assert.IsType<Reply>(view.Response).Message.Components!.SelectMany(row => row.Components).Cast<Button>().ToList();
            Assert.Equal(buttons.Count, buttons.Select(button => button.CustomId.Value).Distinct().Count());
        });
    }
}
