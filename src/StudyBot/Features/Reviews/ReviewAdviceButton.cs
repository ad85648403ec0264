using StudyBot.Discord.Model;

namespace StudyBot.Features.Reviews;

/// <summary>Advice that helps with a question which repeating alone does not teach.</summary>
internal sealed class ReviewAdviceButton(ReviewVisits visits) : ReviewAside(visits)
{
    public const string Advice = "review:advice";

    public override string Route => Advice;

    protected override Embed? Look(ReviewVisit visit, ReviewItem item)
    {
        var advice = item.Question.Advice.Select(visit.Library.FindAdvice).FirstOrDefault(found => found is not null);
        return advice?.Text.In(visit.Language) is { } text
            ? new Embed { Title = $"💡 {text.Title}", Description = text.Body, Color = 0x5865F2 }
            : null;
    }
}
