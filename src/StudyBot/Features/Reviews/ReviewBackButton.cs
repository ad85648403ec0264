using StudyBot.Discord.Model;
using StudyBot.Study.Feedback;
using StudyBot.Study.SpacedReview;

namespace StudyBot.Features.Reviews;

/// <summary>Back to the review that was just rated, to rate it otherwise. Until then the rating stands.</summary>
internal sealed class ReviewBackButton(ReviewVisits visits, ReviewStore store, FeedbackRow feedback) : ReviewPress(visits)
{
    public const string Back = "review:back";

    public override string Route => Back;

    protected override ValueTask<OutgoingMessage?> PressAsync(ReviewVisit visit, ReviewPlace place, Rating? rating) => new(
        Visits.Find(visit, place) is { } item &&
        store.LastReview(visit.GuildId, visit.UserId, item.Deck.QuestionId, visit.Today) is { } last
            ? visit.Below(feedback, item, ReviewView.Answer(visit, item, last.Before, ReviewCorrectButton.Correct))
            : null);
}
