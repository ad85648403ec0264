using StudyBot.Discord.Model;
using StudyBot.Study.SpacedReview;

namespace StudyBot.Features.Reviews;

/// <summary>The question in the other language, still without its answer.</summary>
internal sealed class ReviewQuestionButton(ReviewVisits visits) : ReviewPress(visits)
{
    public const string Question = "review:question";

    public override string Route => Question;

    protected override ValueTask<OutgoingMessage?> PressAsync(ReviewVisit visit, ReviewPlace place, Rating? rating) => new(
        Visits.FindDue(visit, place) is { } item ? ReviewView.Question(visit, item, Visits.DayOf(visit), ReviewNotice.None) : null);
}
