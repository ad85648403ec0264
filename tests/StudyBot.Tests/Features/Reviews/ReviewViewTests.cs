using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Reviews;
using StudyBot.Study;
using StudyBot.Study.SpacedReview;
using StudyBot.Tests.Content;
using StudyBot.Words;

namespace StudyBot.Tests.Features.Reviews;

public sealed class ReviewViewTests
{
    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void Every_question_that_ships_fits_into_discords_limits_with_its_answer_and_buttons(string language)
    {
        var visit = new ReviewVisit(
            Slice.Guild, TestMember.Jisu.Id, Languages.OfCode(language), new StudyDay(DateTimeZone.Utc, Duration.Zero), default, RealContent.Library);
        var card = new ReviewCard(new MemoryState(40_000, 10), visit.Today, visit.Today, Reps: 1000, Lapses: 999);
        foreach (var question in RealContent.Library.Questions)
        {
            var item = new ReviewItem(new DeckCard(question.Id, 99_999, card), question);
            var day = new ReviewDay(visit.Today, [item.Deck], Cap: 50);
            AssertFits(ReviewView.Question(visit, item, day, new ReviewNotice([], item.Deck)));
            AssertFits(ReviewView.Answer(visit, item, card, ReviewCorrectButton.Correct));
        }
    }

    private static void AssertFits(OutgoingMessage message)
    {
        Assert.InRange(message.Content!.Length, 1, 2000);
        Assert.InRange(message.Embeds!.Sum(Size), 1, 6000);
        Assert.All(message.Embeds!.SelectMany(embed => embed.Fields ?? []), field => Assert.InRange(field.Value.Length, 1, 1024));
        var buttons = message.Components!.SelectMany(row => row.Components).Cast<Button>().ToList();
        Assert.All(message.Components!, row => Assert.InRange(row.Components.Count, 1, 5));
        Assert.All(buttons, button => Assert.InRange(button.Label.Length, 1, 80));
        Assert.Equal(buttons.Count, buttons.Select(button => button.CustomId.Value).Distinct().Count());
    }

    private static int Size(Embed embed) =>
        (embed.Author?.Name.Length ?? 0) + (embed.Title?.Length ?? 0) + embed.Description!.Length + (embed.Footer?.Text.Length ?? 0) +
        (embed.Fields ?? []).Sum(field => field.Name.Length + field.Value.Length);
}
