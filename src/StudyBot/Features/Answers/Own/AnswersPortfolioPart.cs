using NodaTime.Text;
using StudyBot.Content;
using StudyBot.Features.Answers.Answering;
using StudyBot.Study.Portfolios;

namespace StudyBot.Features.Answers.Own;

/// <summary>A member's answers, as their own export has them.</summary>
internal sealed class AnswersPortfolioPart(OwnAnswersStore store, GuildLibraries libraries) : IPortfolioPart
{
    public PortfolioSection? Of(PortfolioRequest request)
    {
        var answers = store.Newest(request.GuildId, request.UserId, skip: 0, Portfolio.MostAnswers).Where(answer => request.Covers(answer.AnsweredAt)).ToList();
        var followUps = store.FollowUps(request.GuildId, request.UserId);
        answers = Portfolio.WithinFile(answers, followUps);
        if (answers.Count == 0)
            return null;
        var library = libraries.Of(request.GuildId);
        var portfolio = new Portfolio(library, request.StudyDay, request.Language);
        var followUpsOf = followUps.ToLookup(followUp => followUp.QuestionId);
        return new PortfolioSection("answers", portfolio.Markdown(answers, followUps), answers.OrderBy(answer => answer.AnsweredAt).Select(Data).ToList());

        DataRecord Data(OwnAnswer answer)
        {
            var question = library.FindQuestion(answer.QuestionId);
            var text = question?.Text.In(request.Language);
            return new DataRecord
            {
                ["date"] = LocalDatePattern.Iso.Format(request.StudyDay.DateOf(answer.AnsweredAt)),
                ["topic"] = question?.Topic.Name.In(request.Language),
                ["question"] = text?.Prompt,
                ["answer"] = answer.Body,
                ["is_practice"] = answer.PractisedOn is not null,
                ["self_rating"] = (int?)answer.Rating,
                ["follow_ups"] = followUpsOf[answer.QuestionId].Where(followUp => followUp.Number < text?.FollowUps.Count)
                    .Select(followUp => new DataRecord { ["question"] = text!.FollowUps[followUp.Number], ["answer"] = followUp.Body }).ToList(),
            };
        }
    }
}
