using StudyBot.Discord.Model;

namespace StudyBot.Features.Reviews;

/// <summary>What the member answered when the question was asked.</summary>
internal sealed class ReviewOwnAnswerButton(ReviewVisits visits, ReviewStore store) : ReviewAside(visits)
{
    public const string OwnAnswer = "review:own";

    public override string Route => OwnAnswer;

    protected override Embed? Look(ReviewVisit visit, ReviewItem item) => new()
    {
        Title = $"✍️ {visit.Texts.OwnAnswer}",
        Description = store.OwnAnswer(visit.GuildId, visit.UserId, item.Question.Id) ?? visit.Texts.NoOwnAnswer,
    };
}
