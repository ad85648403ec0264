using StudyBot.Discord.Model;

namespace StudyBot.Features.Reviews;

/// <summary>A push in the right direction, before one gives up.</summary>
internal sealed class ReviewHintButton(ReviewVisits visits) : ReviewAside(visits)
{
    public const string Hint = "review:hint";

    public override string Route => Hint;

    protected override Embed? Look(ReviewVisit visit, ReviewItem item) => item.Question.Text.In(visit.Language).Hint is { Length: > 0 } hint
        ? new Embed { Title = $"💡 {visit.CardTexts.Hint}", Description = hint, Color = 0xFEE75C }
        : null;
}
