using StudyBot.Discord.Model;
using StudyBot.Study.Feedback;
using StudyBot.Study.SpacedReview;

namespace StudyBot.Features.Reviews;

/// <summary>The model answer, and the four ratings.</summary>
internal sealed class ReviewAnswerButton(ReviewVisits visits, FeedbackRow feedback) : ReviewPress(visits)
{
    public const string Answer = "review:answer";

    public override string Route => Answer;

    protected override ValueTask<OutgoingMessage?> PressAsync(ReviewVisit visit, ReviewPlace place, Rating? rating) => new(
        Visits.FindDue(visit, place) is { } item ? visit.Below(feedback, item, ReviewView.Answer(visit, item, item.Card, ReviewRateButton.Rate)) : null);
}
