using NodaTime;
using StudyBot.Content;
using StudyBot.Content.Linting;
using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Study.SpacedReview;
using StudyBot.Words;

namespace StudyBot.Features.Reviews;

/// <summary>The two sides of a review card, without a member and without a database, and with the largest numbers beside its texts.</summary>
internal static class ReviewPreviews
{
    public static IEnumerable<ContentPreview> Of(Question question)
    {
        var library = new ContentLibrary([], [question.Topic], [], [question]);
        return Enum.GetValues<Language>().SelectMany(language => Of(question, new ReviewVisit(
            GuildId: default, UserId: default, language, new StudyDay(DateTimeZone.Utc, Duration.Zero), Now: default, library)));
    }

    private static ContentPreview[] Of(Question question, ReviewVisit visit)
    {
        var card = new ReviewCard(new MemoryState(40_000, 10), visit.Today, visit.Today, Reps: 1000, Lapses: 999);
        var item = new ReviewItem(new DeckCard(question.Id, 99_999, card), question);
        var day = new ReviewDay(visit.Today, [item.Deck], Cap: 50);
        return
        [
            new("the review", visit.Language, Reply.Private(ReviewView.Question(visit, item, day, new ReviewNotice([], item.Deck)))),
            new("the review's answer", visit.Language, Reply.Private(ReviewView.Answer(visit, item, card, ReviewCorrectButton.Correct))),
        ];
    }
}
